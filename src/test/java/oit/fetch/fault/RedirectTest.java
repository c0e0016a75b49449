package oit.fetch.fault;

import static org.assertj.core.api.Assertions.assertThat;

import oit.fetch.FetchOutcome;
import oit.fetch.FetchRequest;
import oit.fetch.Fetched;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class RedirectTest {
  @Test
  void redirectsAreFollowedAndRemembered() {
    try (RawServer server =
        RawServer.start(e -> {
          switch (e.path()) {
            case "/start" -> e.redirect("/two");
            case "/two" -> e.redirect("three#part");
            default -> e.page("<p>there");
          }
        })) {
      FetchOutcome outcome = Fast.outcome(server.url("/start"));
      assertThat(outcome).isInstanceOf(FetchOutcome.Ok.class);
      Fetched page = outcome.fetched().orElseThrow();
      assertThat(page.requested()).isEqualTo(server.url("/start"));
      assertThat(page.url()).isEqualTo(server.url("/three"));
      assertThat(page.redirects()).containsExactly(server.url("/two"), server.url("/three"));
    }
  }

  @Test
  void circleIsALoop() {
    assertThat(Fast.outcome(e -> e.redirect(e.path().equals("/start") ? "/other" : "/start")))
        .isInstanceOf(FetchOutcome.RedirectLoop.class);
  }

  @Test
  void redirectToItselfThatSetsACookieIsNoLoop() {
    try (RawServer server =
        RawServer.start(e -> {
          if (e.head().contains("Cookie: seen=1")) {
            e.page("<p>welcome");
          } else {
            e.page("302 Found", "Location: /start\r\nSet-Cookie: seen=1\r\n", "");
          }
        })) {
      assertThat(Fast.outcome(server.url("/start"))).isInstanceOf(FetchOutcome.Ok.class);
    }
  }

  @Test
  void endlessChainStopsAtTheLimit() {
    FetchOutcome outcome = Fast.outcome(e -> e.redirect(e.path() + "x"));
    assertThat(outcome).isInstanceOf(FetchOutcome.TooManyRedirects.class);
    assertThat(outcome.detail()).isEqualTo("> 10");
  }

  @Test
  void targetThatTheCallerRefusesIsNotAsked() {
    try (RawServer server = RawServer.start(e -> e.redirect("/elsewhere"))) {
      var request =
          FetchRequest.of(server.url("/start"))
              .following(u -> !u.encodedPath().equals("/elsewhere"));
      assertThat(Fast.outcome(request))
          .isEqualTo(new FetchOutcome.OffSite(server.url("/elsewhere")));
      assertThat(server.heads()).hasSize(1);
    }
  }

  @Test
  void fileSchemeIsNeverFollowed() {
    FetchOutcome outcome = Fast.outcome(e -> e.redirect("file:///etc/passwd"));
    assertThat(outcome).isEqualTo(new FetchOutcome.UnsupportedScheme("file:///etc/passwd"));
  }

  @Test
  void targetThatIsNoAddressIsInvalid() {
    assertThat(Fast.outcome(e -> e.redirect("http://[::1/")))
        .isInstanceOf(FetchOutcome.InvalidUrl.class);
  }

  @Test
  void redirectToALoginPageIsALoginWallAndCarriesIt() {
    try (RawServer server =
        RawServer.start(e -> {
          if (e.path().equals("/start")) {
            e.redirect("/member/login.php?return=%2Fstart");
          } else {
            e.page("<p>ระบบบริการออนไลน์");
          }
        })) {
      FetchOutcome outcome = Fast.outcome(server.url("/start"));
      assertThat(outcome).isInstanceOf(FetchOutcome.LoginWall.class);
      assertThat(outcome.fetched().orElseThrow().url().encodedPath())
          .isEqualTo("/member/login.php");
      assertThat(Fast.outcome(server.url("/member/login.php"))).isInstanceOf(FetchOutcome.Ok.class);
    }
  }

  @Test
  void redirectToAnotherSitesLoginIsALoginWall() {
    String login = "https://accounts.google.com/v3/signin/identifier";
    try (RawServer server = RawServer.start(e -> e.redirect(login))) {
      var request =
          FetchRequest.of(server.url("/start")).following(u -> u.host().equals("localhost"));
      assertThat(Fast.outcome(request))
          .isEqualTo(new FetchOutcome.LoginWall(HttpUrl.get(login), 302, null));
    }
  }

  @Test
  void thaiLocationWrittenRawIsUnderstood() {
    FetchOutcome outcome =
        Fast.outcome(e -> {
          if (e.path().equals("/start")) {
            e.redirect("/หน้าแรก");
          } else {
            e.page("<p>" + e.path());
          }
        });
    assertThat(outcome.fetched().orElseThrow().url().pathSegments()).containsExactly("หน้าแรก");
  }
}
