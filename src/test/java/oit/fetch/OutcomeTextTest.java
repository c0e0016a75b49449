package oit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutcomeTextTest {
  private static final Locale THAI = Locale.forLanguageTag("th-TH");
  private static final HttpUrl URL = HttpUrl.get("https://www.tambon.example/");
  private static final Fetched PAGE =
      new Fetched(
          URL, URL, List.of(), 200, null, Map.of(), new byte[0], false, Instant.EPOCH, List.of());

  static List<FetchOutcome> outcomes() {
    return List.of(
        new FetchOutcome.Ok(PAGE),
        new FetchOutcome.NotModified(URL, List.of(), List.of(), Instant.EPOCH),
        new FetchOutcome.Gone(URL, 404),
        new FetchOutcome.SoftNotFound(PAGE),
        new FetchOutcome.RedirectLoop(URL),
        new FetchOutcome.TooManyRedirects(URL, 10),
        new FetchOutcome.OffSite(URL),
        new FetchOutcome.RobotsDisallowed(URL),
        new FetchOutcome.RobotsUnreachable(URL, new FetchOutcome.Timeout(URL)),
        new FetchOutcome.LoginWall(URL, 401, null),
        new FetchOutcome.Challenge(URL, 403, "Cloudflare"),
        new FetchOutcome.Blocked(URL, 403, null),
        new FetchOutcome.Placeholder(PAGE),
        new FetchOutcome.Parked(PAGE),
        new FetchOutcome.Suspended(PAGE),
        new FetchOutcome.NetworkBlock(PAGE),
        new FetchOutcome.Hijacked(PAGE),
        new FetchOutcome.NeedsBrowser(URL, FetchOutcome.NeedsBrowser.Reason.NO_BROWSER),
        new FetchOutcome.TooLarge(PAGE, 1),
        new FetchOutcome.Truncated(PAGE),
        new FetchOutcome.Timeout(URL),
        new FetchOutcome.Refused(URL),
        new FetchOutcome.Reset(URL),
        new FetchOutcome.DnsFailure("www.tambon.example"),
        new FetchOutcome.TlsFailure("www.tambon.example", TlsFault.EXPIRED),
        new FetchOutcome.ServerError(URL, 500, null),
        new FetchOutcome.BadResponse(URL, "nonsense"),
        new FetchOutcome.UnsupportedType(PAGE, "video/mp4"),
        new FetchOutcome.PrivateAddress("intranet", InetAddress.getLoopbackAddress()),
        new FetchOutcome.InvalidUrl("http://[/"),
        new FetchOutcome.UnsupportedScheme("file:///etc/passwd"),
        new FetchOutcome.BudgetExhausted(URL));
  }

  /** The catalogue that people read: what happened, whether it may pass, what the owner can do. */
  @Test
  void catalogueTellsEveryOutcome() throws IOException {
    StringBuilder table =
        new StringBuilder(
            """
            # What can become of a request

            `OutcomeTextTest` keeps this table true.

            | code | may pass | ไทย | English | เจ้าของเว็บไซต์ | owner |
            |---|---|---|---|---|---|
            """);
    for (FetchOutcome outcome : outcomes()) {
      table.append(
          "| %s | %s | %s | %s | %s | %s |%n"
              .formatted(
                  outcome.code(),
                  outcome.transientFault() ? "yes" : "no",
                  OutcomeText.what(outcome, THAI),
                  OutcomeText.what(outcome, Locale.ENGLISH),
                  OutcomeText.todo(outcome, THAI),
                  OutcomeText.todo(outcome, Locale.ENGLISH)));
    }
    try (InputStream in = getClass().getResourceAsStream("outcomes.md")) {
      String written = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(written).isEqualTo(table.toString());
    }
  }

  @Test
  void tableHoldsEveryOutcome() {
    assertThat(outcomes().stream().<Class<?>>map(Object::getClass))
        .containsExactlyInAnyOrder(FetchOutcome.class.getPermittedSubclasses());
  }

  @Test
  void codesAreThoseOfTheReports() {
    assertThat(outcomes().stream().map(FetchOutcome::code))
        .containsExactly(
            "ok",
            "not-modified",
            "gone",
            "soft-not-found",
            "redirect-loop",
            "too-many-redirects",
            "off-site",
            "robots-disallowed",
            "robots-unreachable",
            "login-wall",
            "challenge",
            "blocked",
            "placeholder",
            "parked",
            "suspended",
            "network-block",
            "hijacked",
            "needs-browser",
            "too-large",
            "truncated",
            "timeout",
            "refused",
            "reset",
            "dns-failure",
            "tls-failure",
            "server-error",
            "bad-response",
            "unsupported-type",
            "private-address",
            "invalid-url",
            "unsupported-scheme",
            "budget-exhausted");
  }

  @Test
  void faultsThatMayPassAreWorthARetry() {
    assertThat(outcomes().stream().filter(FetchOutcome::transientFault).map(FetchOutcome::code))
        .containsExactly(
            "robots-unreachable",
            "truncated",
            "timeout",
            "refused",
            "reset",
            "dns-failure",
            "server-error");
  }

  @ParameterizedTest
  @MethodSource("outcomes")
  void everyOutcomeSpeaksThaiAndEnglish(FetchOutcome outcome) {
    assertThat(OutcomeText.what(outcome, THAI)).containsPattern("[ก-๙]{3}");
    assertThat(OutcomeText.todo(outcome, THAI)).containsPattern("[ก-๙]{3}");
    assertThat(OutcomeText.what(outcome, Locale.ENGLISH)).matches("[ -~]+\\.");
    assertThat(OutcomeText.todo(outcome, Locale.ENGLISH)).matches("[ -~]+\\.");
  }

  @Test
  void everyFindingSpeaksThaiAndEnglish() {
    Stream.concat(Arrays.stream(TlsFault.values()).map(TlsFault::code), Stream.of("tls-downgrade"))
        .map(code -> new FetchNote(code, "www.tambon.example"))
        .forEach(note -> {
          assertThat(OutcomeText.what(note, THAI)).containsPattern("[ก-๙]{3}");
          assertThat(OutcomeText.todo(note, THAI)).containsPattern("[ก-๙]{3}");
          assertThat(OutcomeText.what(note, Locale.ENGLISH)).matches("[ -~]+\\.");
          assertThat(OutcomeText.todo(note, Locale.ENGLISH)).matches("[ -~]+\\.");
        });
  }

  @Test
  void bothLanguagesHoldTheSameKeysAndNoMore() {
    var known = new TreeSet<String>();
    Stream.concat(
            outcomes().stream().map(FetchOutcome::code),
            Stream.concat(
                Arrays.stream(TlsFault.values()).map(TlsFault::code), Stream.of("tls-downgrade")))
        .forEach(code -> known.addAll(List.of(code + ".what", code + ".todo")));
    assertThat(OutcomeText.bundle(THAI).keySet()).hasSameElementsAs(known);
    assertThat(OutcomeText.bundle(Locale.ENGLISH).keySet()).hasSameElementsAs(known);
  }

  @Test
  void badCertificateIsNamedExactly() {
    var expired = new FetchOutcome.TlsFailure("www.tambon.example", TlsFault.EXPIRED);
    assertThat(OutcomeText.what(expired, THAI)).contains("หมดอายุ");
  }
}
