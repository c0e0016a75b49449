package oit.feed;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import oit.feed.Trouble.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of one report, answer by answer. */
class FeedTest extends FeedFixture {

  @ParameterizedTest
  @CsvSource({
    // status, requests, sent, of these known before, refused, waiting, trouble
    "200, 1, 1, 0, 0, 0, ",
    "201, 1, 1, 0, 0, 0, ",
    "202, 1, 1, 0, 0, 0, ",
    "204, 1, 1, 0, 0, 0, ",
    "299, 1, 1, 0, 0, 0, ",
    "409, 1, 1, 1, 0, 0, ",
    "400, 1, 0, 0, 1, 0, ",
    "413, 1, 0, 0, 1, 0, ",
    "422, 1, 0, 0, 1, 0, ",
    "401, 1, 0, 0, 0, 1, TOKEN",
    "403, 1, 0, 0, 0, 1, TOKEN",
    "404, 1, 0, 0, 0, 1, WRONG_PLACE",
    "405, 1, 0, 0, 0, 1, WRONG_PLACE",
    "410, 1, 0, 0, 0, 1, WRONG_PLACE",
    "415, 1, 0, 0, 0, 1, WRONG_PLACE",
    "304, 1, 0, 0, 0, 1, WRONG_PLACE",
    "408, 4, 0, 0, 0, 1, BUSY",
    "425, 4, 0, 0, 0, 1, BUSY",
    "429, 4, 0, 0, 0, 1, BUSY",
    "500, 4, 0, 0, 0, 1, BUSY",
    "501, 4, 0, 0, 0, 1, BUSY",
    "503, 4, 0, 0, 0, 1, BUSY",
    "504, 4, 0, 0, 0, 1, BUSY"
  })
  void answerDecides(
      int status,
      int requests,
      int sent,
      int before,
      int refused,
      int waiting,
      @Nullable Kind trouble) {
    answer(status(status));

    FeedResult result = run("run", "a");

    assertThat(requests()).hasSize(requests);
    assertThat(result.sent()).isEqualTo(sent);
    assertThat(result.before()).isEqualTo(before);
    assertThat(result.refused()).hasSize(refused);
    assertThat(result.waiting()).isEqualTo(waiting);
    assertThat(result.trouble())
        .isEqualTo(trouble == null ? null : new Trouble(trouble, "" + status));
    assertThat(result.isWhole()).isEqualTo(sent == 1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"EMPTY_RESPONSE", "CONNECTION_RESET_BY_PEER", "RANDOM_DATA_THEN_CLOSE"})
  void brokenConnectionIsTriedAgainAndThenKept(Fault fault) {
    answer(aResponse().withFault(fault));

    FeedResult result = run("run", "a");

    assertThat(keys()).hasSize(4).containsOnly("run/a");
    assertThat(result.waiting()).isEqualTo(1);
    assertThat(result.trouble()).isEqualTo(new Trouble(Kind.BROKEN_OFF, ""));
  }

  @Test
  void answerThatBreaksOffAfterItsHeadHasSaidEnough() {
    answer(aResponse().withStatus(201).withFault(Fault.MALFORMED_RESPONSE_CHUNK));

    assertThat(run("run", "a").isWhole()).isTrue();
    assertThat(requests()).hasSize(1);
  }

  @Test
  void silenceIsTriedAgainAndThenKept() {
    answer(ok().withFixedDelay(60_000));

    try (Feed feed = feed(url(), Duration.ofMillis(250))) {
      feed.send(Samples.report("run", "a"));
      assertThat(feed.finish(SOON).trouble()).isEqualTo(new Trouble(Kind.TIMEOUT, ""));
    }
    assertThat(pauses).containsExactly(seconds(1), seconds(2), seconds(4));
  }

  @ParameterizedTest
  @CsvSource({
    // Retry-After, pauses in seconds; longer ones are not waited for
    "'', 1+2+4",
    "0, 1+2+4",
    "nonsense, 1+2+4",
    "-5, 1+2+4",
    "3, 3+3+4",
    "60, 60+60+60",
    "61, ''",
    "99999999999999, ''",
    "'Fri, 20 Nov 2026 03:00:30 GMT', 30+2+4",
    "'Fri, 20 Nov 2020 03:00:00 GMT', 1+2+4"
  })
  void pauseIsAsLongAsTheEngineAsks(String retryAfter, String expected) {
    answer(status(429).withHeader("Retry-After", retryAfter));

    assertThat(run("run", "a").waiting()).isEqualTo(1);

    assertThat(String.join("+", pauses.stream().map(p -> "" + p.toSeconds()).toList()))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"200, 1, 0", "422, 0, 1"})
  void largeAnswerIsNotReadToItsEnd(int status, int sent, int refused) {
    answer(status(status).withBody("ก".repeat(10_000_000 / 3)));

    FeedResult result = run("run", "a");

    assertThat(result.sent()).isEqualTo(sent);
    assertThat(result.refused()).hasSize(refused);
    assertThat(result.refused()).allMatch(r -> r.said().equals("ก".repeat(300) + "…"));
  }

  @ParameterizedTest
  @CsvSource({"200, 1, 0", "422, 0, 1"})
  void answerThatDripsIsCutOff(int status, int sent, int refused) {
    answer(status(status).withBody("a".repeat(6000)).withChunkedDribbleDelay(6000, 600_000));

    try (Feed feed = feed(url(), seconds(3))) {
      feed.send(Samples.report("run", "a"));
      FeedResult result = feed.finish(SOON);
      assertThat(result.sent()).isEqualTo(sent);
      assertThat(result.refused()).hasSize(refused);
    }
    assertThat(requests()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"301", "302", "303", "307", "308"})
  void redirectIsNotFollowed(int status) {
    String elsewhere = "http://127.0.0.1:" + server.port() + "/elsewhere";
    answer(status(status).withHeader("Location", elsewhere));

    FeedResult result = run("run", "a");

    assertThat(requests()).extracting(r -> r.getUrl()).containsExactly("/in?kind=oit");
    assertThat(result.trouble()).isEqualTo(new Trouble(Kind.MOVED, elsewhere));
    assertThat(result.waiting()).isEqualTo(1);
  }

  @Test
  void certificateOfUnknownOriginIsToldAndNothingIsSent() {
    answer(ok());

    try (Feed feed = feed("https://localhost:" + server.httpsPort() + "/in", seconds(20))) {
      feed.send(Samples.report("run", "a"));
      assertThat(feed.finish(SOON).trouble()).isEqualTo(new Trouble(Kind.TLS, ""));
    }
    assertThat(requests()).isEmpty();
  }

  @Test
  void nobodyThereIsToldAfterAFewAttempts() {
    String url = url();
    server.stop();

    try (Feed feed = feed(url, seconds(20))) {
      feed.send(Samples.report("run", "a"));
      feed.send(Samples.report("run", "b"));
      FeedResult result = feed.finish(SOON);
      assertThat(result.waiting()).isEqualTo(2);
      assertThat(result.trouble()).isEqualTo(new Trouble(Kind.NO_CONNECTION, ""));
    }
    assertThat(pauses).as("the second fares no better").hasSize(3);
  }

  @Test
  void refusedReportLiesApartBesideTheAnswerAndIsNeverSentAgain() throws IOException {
    answer(status(422).withBody("score\u001b[2J of O1\r\n\u202eis missing"));

    FeedResult result = run("run", "a");

    assertThat(result.refused())
        .containsExactly(new FeedResult.Refused("run/a", 422, "score [2J of O1 is missing"));
    Outbox outbox = outbox(url());
    List<String> aside;
    try (Stream<Path> files = Files.list(outbox.refused())) {
      aside = files.map(f -> f.getFileName().toString()).sorted().toList();
    }
    assertThat(aside).hasSize(2).allMatch(name -> name.startsWith("run."));
    assertThat(outbox.refused().resolve(aside.getFirst()))
        .content()
        .isEqualTo("run/a\n422\nscore [2J of O1 is missing\n");
    assertThat(Parcel.of(Files.readAllBytes(outbox.refused().resolve(aside.get(1)))))
        .extracting(Parcel::key)
        .isEqualTo("run/a");

    answer(ok());
    assertThat(run("later", "b").sent()).isEqualTo(1);
    assertThat(keys()).containsExactly("run/a", "later/b");
  }

  private static Duration seconds(int seconds) {
    return Duration.ofSeconds(seconds);
  }
}
