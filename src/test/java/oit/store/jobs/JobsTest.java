package oit.store.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import oit.report.GapReport;
import oit.report.GapReportJson;
import oit.store.RunNote;
import oit.store.history.HistoryFixture;
import oit.store.history.StoreAddress;
import oit.testing.Postgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is handed to workers, in a real PostgreSQL. */
class JobsTest {

  private static Postgres server;
  private static Jobs jobs;

  @BeforeAll
  static void start() throws IOException {
    server = Postgres.start();
    jobs = Jobs.open((StoreAddress.Postgres) StoreAddress.of(server.address(), Map.of()));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      jobs.close();
      server.close();
    }
  }

  private static void hand(String run, int agencies) throws IOException {
    jobs.hand(
        new HandedRun(HistoryFixture.note(run, agencies), "the lists"),
        Map.of(HistoryFixture.id(0), "its links"));
  }

  @Test
  void otherMachineReadsWhatWasHandedOver() throws IOException {
    hand("20260101-100000-aaaa", 2);

    HandedRun run = jobs.run("20260101-100000-aaaa").orElseThrow();
    assertThat(run)
        .isEqualTo(new HandedRun(HistoryFixture.note("20260101-100000-aaaa", 2), "the lists"));
    assertThat(jobs.open("20260101-100000-aaaa", "agency-0").orElseThrow().declared())
        .isEqualTo("its links");
    assertThat(jobs.open("20260101-100000-aaaa", "agency-1").orElseThrow().declared()).isEmpty();
    assertThat(jobs.open("20260101-100000-aaaa", "agency-2")).isEmpty();
    assertThat(jobs.run("20260101-100000-zzzz")).isEmpty();
  }

  @Test
  void firstOutcomeIsFinal() throws IOException {
    String run = "20260102-100000-aaaa";
    hand(run, 2);
    GapReport first = HistoryFixture.report(run, 0);
    GapReport second = HistoryFixture.report(run, 0, "partial", "missing");

    assertThat(jobs.finish(first, 0, "one")).isTrue();
    assertThat(jobs.finish(second, 0, "two")).isFalse();
    assertThat(jobs.fail(run, "agency-0", 0, "two", "a bug")).isFalse();
    assertThat(jobs.fail(run, "agency-1", 0, "two", "a bug")).isTrue();
    hand(run, 2);

    assertThat(jobs.ended(run)).containsOnly("agency-0", "agency-1");
    assertThat(jobs.result(run, "agency-0"))
        .hasValue(new Ended(GapReportJson.write(first), null, "one"));
    assertThat(jobs.result(run, "agency-1")).hasValue(new Ended(null, "a bug", "two"));
    assertThat(jobs.stranded(run)).isEmpty();
  }

  @Test
  void agencyIsOpenAgainWhenSomebodyAsksForIt() throws IOException {
    String run = "20260103-100000-aaaa";
    hand(run, 2);
    jobs.finish(HistoryFixture.report(run, 0), 0, "one");
    jobs.finish(HistoryFixture.report(run, 1), 0, "one");

    jobs.reopen(run, List.of("agency-1"));

    assertThat(jobs.ended(run)).containsOnly("agency-0");
    assertThat(jobs.stranded(run)).containsOnly("agency-1");
    assertThat(jobs.open(run, "agency-1").orElseThrow().round()).isEqualTo(1);
    assertThat(jobs.finish(HistoryFixture.report(run, 1), 0, "straggler")).isFalse();
    assertThat(jobs.finish(HistoryFixture.report(run, 1), 1, "two")).isTrue();
  }

  @Test
  void attemptThatEndedTheWorkerIsCounted() throws IOException {
    String run = "20260104-100000-aaaa";
    hand(run, 1);

    assertThat(jobs.begin(run, "agency-0", "one")).isEqualTo(1);
    assertThat(jobs.begin(run, "agency-0", "two")).isEqualTo(2);
    jobs.forgetAttempt(run, "agency-0");
    assertThat(jobs.begin(run, "agency-0", "three")).isEqualTo(2);
  }

  @Test
  void oldRunsThatAreDoneWithAreForgotten() throws IOException {
    hand("20250101-100000-done", 1);
    jobs.finish(HistoryFixture.report("20250101-100000-done", 0), 0, "one");
    hand("20250101-100000-open", 1);
    for (int n = 0; n < Jobs.KEPT_RUNS; n++) {
      hand("20250201-1000%02d-more".formatted(n), 1);
    }

    assertThat(jobs.run("20250101-100000-done")).isEmpty();
    assertThat(jobs.run("20250101-100000-open")).isPresent();
    assertThat(jobs.run("20250201-100000-more")).isPresent();
  }

  @Test
  void resultOfARunThatWasTakenBackIsNobodys() throws IOException {
    RunNote note = HistoryFixture.note("20260105-100000-aaaa", 1);

    assertThat(jobs.finish(HistoryFixture.report(note.runId(), 0), 0, "one")).isFalse();
    assertThat(jobs.result(note.runId(), "agency-0")).isEmpty();
  }
}
