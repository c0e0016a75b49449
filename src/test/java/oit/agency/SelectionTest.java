package oit.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

  private static final ListedAgency AGENCY =
      new ListedAgency(
          new Agency("nd", "อบต.หนองดอก", AgencyType.TAO, "ศรีเมฆา", "https://nd.example/"),
          "ท่าบัว",
          "oit-2568",
          "",
          2);

  private static Selection select(String pairs) {
    Selection.Parsed parsed = Selection.of(List.of(pairs.split(",")));
    assertThat(parsed).isInstanceOf(Selection.Parsed.Good.class);
    return ((Selection.Parsed.Good) parsed).selection();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "province=ศรีเมฆา | true",
        "province=ศรีเมฆา,type=tao | true",
        "type=อบต. | true",
        "type=hospital,type=TAO | true",
        "id=ND | true",
        "province=ศรีเมฆา,type=hospital | false",
        "district=เมือง | false",
        "checklist=oit-2568 | true",
      })
  void takesAgenciesThatAgreeInEveryColumnNamed(String pairs, boolean takes) {
    assertThat(select(pairs).takes(AGENCY)).isEqualTo(takes);
  }

  @ParameterizedTest
  @CsvSource({"province,NoPair", "=x,NoPair", "colour=red,NoSuchColumn", "type=วัด,NoSuchType"})
  void saysWhatItCannotRead(String pair, String kind) {
    assertThat(Selection.of(List.of(pair)).getClass().getSimpleName()).isEqualTo(kind);
  }

  @Test
  void takesAllWhereNothingIsAskedFor() {
    assertThat(Selection.EVERYTHING.takes(AGENCY)).isTrue();
  }
}
