package oit.feed;

import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process that is killed while it feeds. */
class KilledFeedTest extends FeedFixture {

  private static final int REPORTS = 60;

  @Test
  void killedBetweenTheEngineTakingAReportAndItsRecordTheNextRunSendsItAgain() throws Exception {
    answer(ok().withFixedDelay(600_000));

    // the engine has the whole report; its answer is never seen
    killWhen(() -> !requests().isEmpty(), 1);

    assertThat(outbox(url()).waiting()).hasSize(1);
    answer(ok());
    assertThat(run("later").isWhole()).isTrue();
    assertThat(keys()).hasSize(2).containsOnly("killed/agency-0");
    assertThat(requests()).extracting(LoggedRequest::getBodyAsString).containsOnly(body(0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void killedAtAnyMomentNothingThatWasHandedOverIsLost(long seed) throws Exception {
    answer(ok());
    int goal = new Random(seed).nextInt(1, REPORTS);

    int handedOver = killWhen(() -> requests().size() >= goal, REPORTS);

    FeedResult rest = run("later");
    assertThat(rest.isWhole()).isTrue();
    assertThat(handedOver).isPositive();
    for (int n = 0; n < handedOver; n++) {
      assertThat(keys()).contains("killed/agency-" + n);
    }
    for (LoggedRequest request : requests()) {
      String key = request.getHeader("Idempotency-Key");
      assertThat(request.getBodyAsString())
          .isEqualTo(body(Integer.parseInt(key.substring("killed/agency-".length()))));
    }
  }

  @Test
  void killedWhileTheEngineFailsEverythingIsSentByTheNextRun() throws Exception {
    answer(status(500));

    int handedOver = killWhen(() -> requests().size() >= 2, REPORTS);
    server.resetRequests();
    answer(ok());

    assertThat(run("later").sent()).isGreaterThanOrEqualTo(handedOver);
    assertThat(keys()).doesNotHaveDuplicates();
  }

  private static String body(int n) {
    return new String(
        Parcel.of(Samples.report("killed", "agency-" + n)).body(), StandardCharsets.UTF_8);
  }

  /**
   * Starts a process that hands over reports, one after another.
   *
   * @return how many it said to have handed over before it was killed
   */
  private int killWhen(BooleanSupplier moment, int reports) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    System.getProperty("java.home") + "/bin/java",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    FeedingProcess.class.getName(),
                    folder.toString(),
                    url(),
                    Integer.toString(reports)))
            .redirectError(folder.resolve("error.txt").toFile())
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    while (!moment.getAsBoolean()) {
      assertThat(process.isAlive()).as("ended by itself: " + said("error.txt")).isTrue();
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    process.destroyForcibly();
    assertThat(process.waitFor()).as("killed, not ended").isGreaterThan(128);
    return (int) said("said.txt").stream().filter("handed over"::equals).count();
  }

  private List<String> said(String file) throws IOException {
    return Arrays.asList(Files.readString(folder.resolve(file)).split("\n"));
  }
}
