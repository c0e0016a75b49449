package oit.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronTest {

  private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

  private static Instant at(String local, ZoneId zone) {
    return LocalDateTime.parse(local).atZone(zone).toInstant();
  }

  // 2026-11-20 is a Friday
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 2 * * *        | 2026-11-20T10:00 | 2026-11-21T02:00 2026-11-22T02:00",
        "*/30 9-10 * * *  | 2026-11-20T09:10 | 2026-11-20T09:30 2026-11-20T10:00 2026-11-20T10:30",
        "0 2 1 * *        | 2026-11-20T10:00 | 2026-12-01T02:00 2027-01-01T02:00",
        "0 2 * * 1        | 2026-11-20T10:00 | 2026-11-23T02:00 2026-11-30T02:00",
        "0 2 * * 0        | 2026-11-20T10:00 | 2026-11-22T02:00",
        "0 2 * * 7        | 2026-11-20T10:00 | 2026-11-22T02:00",
        "0 2 * * mon,WED  | 2026-11-20T10:00 | 2026-11-23T02:00 2026-11-25T02:00",
        "0 2 * * 1-5      | 2026-11-20T10:00 | 2026-11-23T02:00 2026-11-24T02:00",
        "0 2 * * 5-1      | 2026-11-20T10:00 | 2026-11-21T02:00 2026-11-22T02:00 2026-11-23T02:00",
        "0 2 * * */3      | 2026-11-20T10:00 | 2026-11-21T02:00 2026-11-22T02:00 2026-11-25T02:00",
        "0 2 22 * 1       | 2026-11-20T10:00 | 2026-11-22T02:00 2026-11-23T02:00 2026-11-30T02:00",
        "0 0 2 L * ?      | 2026-11-20T10:00 | 2026-11-30T02:00 2026-12-31T02:00",
        "0 0 2 ? * MON#1  | 2026-11-20T10:00 | 2026-12-07T02:00",
        "0 0 12 1 1 ? 2028 | 2026-11-20T10:00 | 2028-01-01T12:00",
      })
  void comesAtTheseTimes(String cron, String from, String expected) throws ParseException {
    List<Instant> times = Arrays.stream(expected.split(" ")).map(t -> at(t, BANGKOK)).toList();

    assertThat(Cron.of(cron).after(at(from, BANGKOK), BANGKOK).limit(times.size()))
        .containsExactlyElementsOf(times);
  }

  @Test
  void keepsTheClockOfItsZoneWhenSummerBegins() throws ParseException {
    ZoneId berlin = ZoneId.of("Europe/Berlin");

    assertThat(Cron.of("0 6 * * *").after(at("2026-03-28T12:00", berlin), berlin).limit(2))
        .containsExactly(at("2026-03-29T06:00", berlin), at("2026-03-30T06:00", berlin));
  }

  @Test
  void endsWhereNoTimeIsLeft() throws ParseException {
    assertThat(Cron.of("0 0 2 1 1 ? 2020").next(at("2026-01-01T00:00", BANGKOK), BANGKOK))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2",
        "* * * *",
        "61 2 * * *",
        "0 25 * * *",
        "0 2 * * 8",
        "0 2 * * xyz",
        "0 2 * * 1-2-3",
        "0 2 * * */0",
        "0 2 32 * *",
        "a b c d e",
        "0 2 * * * * * *"
      })
  void refusesWhatIsNoTime(String cron) {
    assertThatThrownBy(() -> Cron.of(cron)).isInstanceOf(ParseException.class);
  }
}
