package oit.feed;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import oit.feed.Trouble.Kind;
import oit.report.GapReport;
import org.junit.jupiter.api.Test;

/** Several reports and several runs. */
class FeedRunsTest extends FeedFixture {

  @Test
  void engineThatRecoversGetsTheReport() {
    after("begin", 500, "once");
    after("once", 503, "twice");
    after("twice", 200, "done");

    assertThat(run("run", "a").isWhole()).isTrue();
    assertThat(keys()).containsExactly("run/a", "run/a", "run/a");
    assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
  }

  @Test
  void nextRunSendsWhatIsLeftWithTheSameKeyAndTheSameBytes() {
    answer(status(503));
    FeedResult first = run("1", "a", "ข");
    assertThat(first.waiting()).isEqualTo(2);
    List<LoggedRequest> before = requests();
    server.resetRequests();

    answer(ok());
    FeedResult second = run("2", "a");

    assertThat(second.sent()).isEqualTo(3);
    assertThat(second.isWhole()).isTrue();
    assertThat(keys())
        .containsExactlyInAnyOrder("1/a", "1/%E0%B8%82", "2/a")
        .last()
        .isEqualTo("2/a");
    for (LoggedRequest request : requests()) {
      String key = request.getHeader("Idempotency-Key");
      assertThat(before)
          .filteredOn(earlier -> earlier.getHeader("Idempotency-Key").equals(key))
          .allMatch(earlier -> earlier.getBodyAsString().equals(request.getBodyAsString()));
    }
  }

  @Test
  void reportsOfOneEngineDoNotGoToAnother() {
    answer(status(503));
    run("1", "a");
    server.resetRequests();
    answer(ok());

    try (Feed other = feed(url() + "&more", Duration.ofSeconds(20))) {
      assertThat(other.finish(SOON).sent()).isZero();
    }
    assertThat(requests()).isEmpty();
  }

  @Test
  void oneReportThatTheEngineStumblesOverDoesNotHoldUpTheOthers() {
    answer(ok());
    server.stubFor(
        any(anyUrl()).withHeader("Idempotency-Key", equalTo("run/b")).willReturn(status(500)));

    FeedResult result = run("run", "a", "b", "c", "d", "e");

    assertThat(result.sent()).isEqualTo(4);
    assertThat(result.waiting()).isEqualTo(1);
    assertThat(result.trouble()).isEqualTo(new Trouble(Kind.BUSY, "500"));
    assertThat(keys()).filteredOn("run/b"::equals).hasSize(4);
  }

  @Test
  void engineThatFailsThreeTimesInARowIsLeftAlone() throws IOException {
    for (int n = 0; n < 9; n++) {
      outbox(url()).put(Parcel.of(Samples.report("run", "agency-" + n)));
    }
    answer(status(500));

    FeedResult result = run("later");

    assertThat(keys()).hasSize(3 * 4);
    assertThat(result.waiting()).isEqualTo(9);
  }

  @Test
  void tokenThatIsNotAcceptedIsTriedOnce() {
    answer(status(401));

    FeedResult result = run("run", "a", "b", "c");

    assertThat(requests()).hasSize(1);
    assertThat(result.waiting()).isEqualTo(3);
    assertThat(result.trouble()).isEqualTo(new Trouble(Kind.TOKEN, "401"));
  }

  @Test
  void laterReportOfTheSameKeyTakesThePlaceOfTheEarlier() {
    answer(status(503));
    run("run", "a");
    try (Feed feed = feed()) {
      feed.send(Samples.report("run", "a").with(new GapReport.Finding("new", "", "")));
      assertThat(feed.finish(SOON).waiting()).isEqualTo(1);
    }
    server.resetRequests();
    answer(ok());

    run("later");

    assertThat(requests())
        .singleElement()
        .satisfies(request -> assertThat(request.getBodyAsString()).contains("\"new\""));
  }

  @Test
  void timeThatRunsOutLeavesTheReportInTheOutbox() {
    answer(ok().withFixedDelay(600_000));

    try (Feed feed = feed(url(), Duration.ofMinutes(5))) {
      feed.send(Samples.report("run", "a"));
      FeedResult result = feed.finish(Duration.ofMillis(300));
      assertThat(result.waiting()).isEqualTo(1);
      assertThat(result.trouble()).isEqualTo(new Trouble(Kind.STOPPED, ""));
    }
  }

  @Test
  void damagedFileIsPutAsideAndHoldsUpNothing() throws IOException {
    answer(ok());
    Outbox outbox = outbox(url());
    outbox.put(Parcel.of(Samples.report("run", "a")));
    Files.writeString(outbox.folder().resolve("0.cut.json"), "{\"runId\": \"0\", \"agen");

    FeedResult result = run("later");

    assertThat(result.sent()).isEqualTo(1);
    assertThat(result.refused())
        .containsExactly(new FeedResult.Refused("0.cut.json", 0, "no gap report"));
    assertThat(outbox.refused().resolve("0.cut.json")).exists();
  }

  @Test
  void draftsOfKilledProcessesAreSweptAndThoseOfLivingOnesSpared() throws IOException {
    answer(ok());
    Path dead = draft(Duration.ofDays(2));
    Path alive = draft(Duration.ofMinutes(1));

    assertThat(run("run").isWhole()).isTrue();

    assertThat(dead).doesNotExist();
    assertThat(alive).exists();
  }

  @Test
  void reportThatCannotBeKeptIsTold() throws IOException {
    answer(ok());
    Files.writeString(outbox(url()).folder(), "a file where the folder should be");

    FeedResult result = run("run", "a");

    assertThat(result.notKept()).containsExactly("a");
    assertThat(result.isWhole()).isFalse();
    assertThat(new FeedText(Locale.of("en")).problems(result))
        .anyMatch(line -> line.startsWith("Reports that could not be kept for sending: 1 (a)"));
  }

  @Test
  void onlyTheNewestRefusedReportsAreKept() throws IOException {
    Outbox outbox = outbox(url());
    for (int n = 0; n < Outbox.MOST_REFUSED + 3; n++) {
      Files.createDirectories(outbox.folder());
      Path file = outbox.folder().resolve("%05d.json".formatted(n));
      Files.writeString(file, "");
      outbox.refuse(file, "no");
    }
    assertThat(outbox.refused().resolve("00002.json")).doesNotExist();
    assertThat(outbox.refused().resolve("00002.answer.txt")).doesNotExist();
    assertThat(outbox.refused().resolve("00003.json")).exists();
    assertThat(outbox.waiting()).isEmpty();
  }

  private Path draft(Duration age) throws IOException {
    Path file = outbox(url()).folder().resolve(".r.json." + UUID.randomUUID() + ".tmp");
    Files.createDirectories(outbox(url()).folder());
    Files.writeString(file, "half");
    Files.setLastModifiedTime(file, FileTime.from(now.get().minus(age)));
    return file;
  }

  private void after(String state, int status, String next) {
    server.stubFor(
        any(anyUrl())
            .inScenario("engine")
            .whenScenarioStateIs(state.equals("begin") ? STARTED : state)
            .willReturn(status(status))
            .willSetStateTo(next));
  }
}
