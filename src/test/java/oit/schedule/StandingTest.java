package oit.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schedule of 01:30 each night in Bangkok, which is 18:30 the day before in UTC. */
class StandingTest {

  private static final Schedule NIGHT =
      Plans.plan("night", "30 1 * * *", Schedule.Misfire.RUN_ONCE, Schedule.Overlap.SKIP);
  private static final Instant DECIDED = Instant.parse("2027-01-10T18:30:00Z");

  private static Standing at(Instant now, Mark mark) {
    return Standing.of(NIGHT, Optional.of(mark), now);
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-10T18:31:00Z, false",
    "2027-01-11T18:29:59Z, false",
    "2027-01-11T18:34:00Z, false",
    "2027-01-11T18:36:00Z, true",
    "2027-02-01T00:00:00Z, true",
  })
  void aFiringThatNobodyDecidedOnIsOverdueAfterAMoment(Instant now, boolean overdue) {
    Standing standing = at(now, Mark.seen(NIGHT, DECIDED));

    assertThat(standing.overdue() != null).isEqualTo(overdue);
    assertThat(standing.next()).isAfter(now);
  }

  @Test
  void tellsTheFirstFiringThatWasOverdue() {
    assertThat(at(Instant.parse("2027-02-01T00:00:00Z"), Mark.seen(NIGHT, DECIDED)).overdue())
        .isEqualTo("2027-01-11T18:30:00Z");
  }

  @Test
  void aFiringThatWasLetGoIsNotOverdueButTold() {
    Instant next = Instant.parse("2027-01-11T18:30:00Z");

    Standing standing = at(next.plusSeconds(3_600), Mark.seen(NIGHT, DECIDED).passed(next));

    assertThat(standing.overdue()).isNull();
    assertThat(standing.letGo()).isEqualTo(next);
    assertThat(standing.exitCode()).isNull();
  }

  @Test
  void theLastRunIsToldWithItsFiringItsEndAndItsCode() {
    Instant end = DECIDED.plusSeconds(60);

    Standing standing = at(end, Mark.seen(NIGHT, DECIDED).begun(DECIDED).ended(3, end));

    assertThat(standing.last()).isEqualTo(DECIDED);
    assertThat(standing.endedAt()).isEqualTo(end);
    assertThat(standing.exitCode()).isEqualTo(3);
    assertThat(standing.running()).isNull();
  }

  @Test
  void aScheduleThatNothingKeepsIsNotOverdueYet() {
    Standing standing = Standing.of(NIGHT, Optional.empty(), DECIDED);

    assertThat(standing.seen()).isFalse();
    assertThat(standing.overdue()).isNull();
    assertThat(standing.next()).isEqualTo("2027-01-11T18:30:00Z");
  }
}
