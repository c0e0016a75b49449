package oit.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oit.report.GapReport;
import oit.report.GapReportJson;
import oit.store.Home;
import oit.testing.LocalSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code oit scan --feed}, from the website to the engine. */
@Timeout(120)
class FeedingTest {

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty();
  private final WireMockServer engine =
      new WireMockServer(WireMockConfiguration.options().dynamicPort());

  @BeforeEach
  void begin() {
    site.page("/", "อบต.ตัวอย่าง", "<h1>องค์การบริหารส่วนตำบลตัวอย่าง</h1>");
    engine.start();
  }

  @AfterEach
  void end() {
    site.close();
    engine.stop();
  }

  @Test
  void engineGetsTheReportThatLiesOnTheDisk() throws IOException {
    answer(201, "");

    Ran ran = scan("one", "--lang", "th");

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("ส่งรายงานให้ระบบคำนวณคะแนนแล้ว 1 ฉบับ");
    GapReport report = Ran.report(folder);
    assertThat(requests())
        .singleElement()
        .satisfies(request -> {
          assertThat(GapReportJson.read(request.getBodyAsString())).isEqualTo(report);
          assertThat(request.getHeader("Idempotency-Key")).isEqualTo(report.runId() + "/one");
          assertThat(request.containsHeader("Authorization")).isFalse();
        });
    assertThat(waiting()).isEmpty();
  }

  @Test
  void reportThatCannotBeSentIsSentByTheNextScan() throws IOException {
    answer(403, "");
    Ran first = scan("one", "--lang", "en");

    assertThat(first.code()).as("the scan itself is whole").isZero();
    assertThat(first.err())
        .contains(
            "Reports not sent yet: 1. The scoring engine does not accept the token (answer 403);");
    assertThat(first.out()).contains("Reports sent to the scoring engine: 0");

    answer(200, "");
    engine.resetRequests();
    Ran second = scan("two", "--lang", "en");

    assertThat(second.err()).isEmpty();
    assertThat(second.out()).contains("Reports sent to the scoring engine: 2");
    assertThat(requests())
        .extracting(r -> r.getHeader("Idempotency-Key").replaceFirst(".*/", ""))
        .containsExactly("one", "two");
  }

  @Test
  void whatTheEngineSaysIsTold() {
    answer(422, "fiscal year 2568 is closed\u001b[31m");

    Ran ran = scan("one", "--lang", "en", "--quiet");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines().toList())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("The scoring engine refuses report ")
        .endsWith("/one (answer 422): fiscal year 2568 is closed [31m");
  }

  @Test
  void programsGetAnEvent() {
    answer(409, "");

    JsonNode fed = fed(scan("one", "--json"));

    assertThat(fed.path("sent").asInt()).isEqualTo(1);
    assertThat(fed.path("before").asInt()).isEqualTo(1);
    assertThat(fed.path("waiting").asInt()).isZero();
    assertThat(fed.path("trouble").isNull()).isTrue();
    assertThat(fed.path("refused").isEmpty()).isTrue();

    answer(404, "");
    assertThat(fed(scan("two", "--json")).path("trouble").asString()).isEqualTo("wrong-place");
  }

  @Test
  void runThatIsTakenUpAgainRemembersTheEngine() throws IOException {
    answer(200, "");
    scan("one");
    engine.resetRequests();
    String run = Ran.report(folder).runId();

    Ran again = Ran.oit("scan", "--resume", run, "--lang=en");

    assertThat(again.out()).contains("Reports sent to the scoring engine: 1");
    assertThat(requests())
        .extracting(r -> r.getHeader("Idempotency-Key"))
        .containsExactly(run + "/one");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --feed score.example.go.th | is not an address
          --feed https://a:b@score.example.go.th/ | holds a user name or password
          --feed https://score.example.go.th/ --feed-token-env NO_SUCH_TOKEN | NO_SUCH_TOKEN is empty or not set
          --feed https://score.example.go.th/ --feed-token-env a.b.c | takes the name of an environment variable
          --feed http://score.example.go.th/ --feed-token-env PATH | is not sent to score.example.go.th over http
          --feed-token-env PATH | --feed-token-env needs --feed
          """)
  void whatCannotBeIsSaidBeforeAnythingIsFetched(String flags, String said) {
    List<String> command = new ArrayList<>(List.of("scan", site.url("/"), "--lang=en"));
    command.addAll(List.of(flags.split(" ")));

    Ran ran = Ran.oit(command.toArray(String[]::new));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(said).hasLineCount(1);
    assertThat(site.asked()).isEmpty();
  }

  private Ran scan(String id, String... more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "scan",
                site.url("/"),
                "--id",
                id,
                "--allow-private",
                "--delay=0s",
                "--checklist=oit-2568",
                "--feed",
                "http://localhost:" + engine.port() + "/in",
                "--out",
                folder.resolve("out-" + id).toString()));
    command.addAll(List.of(more));
    return Ran.oit(command.toArray(String[]::new));
  }

  private List<Path> waiting() throws IOException {
    Path outboxes = Home.ofSystem().outbox();
    return Ran.files(outboxes).stream()
        .filter(f -> f.toString().contains("localhost-" + engine.port()))
        .toList();
  }

  private static JsonNode fed(Ran ran) {
    return ran.out()
        .lines()
        .map(JsonMapper.shared()::readTree)
        .filter(event -> event.path("event").asString().equals("fed"))
        .findFirst()
        .orElseThrow();
  }

  private void answer(int status, String body) {
    engine.resetMappings();
    engine.stubFor(any(anyUrl()).willReturn(status(status).withBody(body)));
  }

  private List<LoggedRequest> requests() {
    return engine.getAllServeEvents().reversed().stream().map(ServeEvent::getRequest).toList();
  }
}
