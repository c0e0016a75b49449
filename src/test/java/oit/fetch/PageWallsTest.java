package oit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageWallsTest {
  private static final String LONG_TEXT =
      "<p>" + "องค์การบริหารส่วนตำบลบ้านตัวอย่างขอเชิญชวนประชาชนร่วมกิจกรรม ".repeat(40);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "403 | <title>Just a moment...</title><p>Enable JavaScript and cookies to continue | Cloudflare",
        "403 | <script>window._cf_chl_opt={cvId:3}</script>                              | Cloudflare",
        "403 | '<title>Attention Required! | Cloudflare</title>'                             | Cloudflare",
        "503 | <p>Checking your browser before accessing www.tambon.example                | Cloudflare",
        "200 | <script src=\"/_Incapsula_Resource?x=1\"></script>                          | Imperva",
        "200 | <script>document.cookie=toHex(slowAES.decrypt(c,2,a,b))</script>  | cookie script",
        "200 | <title>One moment, please...</title><p>Please wait                          | Imunify360",
        "429 | <form><div class=\"g-recaptcha\"></div></form>                              | reCAPTCHA",
        "200 | <p>กรุณายืนยันว่าคุณเป็นมนุษย์                                                 | captcha",
      })
  void challengesAreKnownByTheirMarks(int status, String page, String vendor) {
    assertThat(PageWalls.challenge(html(status, page))).isEqualTo(vendor);
  }

  @Test
  void challengeIsKnownByItsHeader() {
    Headers headers = Headers.of("cf-mitigated", "challenge", "Content-Type", "text/plain");
    assertThat(PageWalls.challenge(new Answer(403, headers, new byte[0], Answer.End.WHOLE)))
        .isEqualTo("Cloudflare");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<title>หน้าแรก</title><p>ยินดีต้อนรับ",
        "<form><textarea name=complaint></textarea><div class=\"g-recaptcha\"></div></form>",
        "<form><input type=tel name=phone><div class=\"cf-turnstile\"></div></form>",
        "<form><input name=name><input type=email><div class=\"g-recaptcha\"></div></form>",
        "<script>load('g-recaptcha')</script><div id=root></div>",
        "<script src=\"/cdn-cgi/challenge-platform/scripts/jsd/main.js\"></script><p>ข่าว",
        "",
      })
  void pagesWithContentAreNoChallenge(String page) {
    assertThat(PageWalls.challenge(html(200, page))).isNull();
  }

  @Test
  void longPageWithACaptchaIsNoChallenge() {
    assertThat(PageWalls.challenge(html(200, LONG_TEXT + "<div class=\"g-recaptcha\"></div>")))
        .isNull();
  }

  @Test
  void loginFormAloneIsALoginPage() {
    assertThat(
            PageWalls.isLoginPage(
                html(
                    200, "<h1>เข้าสู่ระบบ</h1><form><input name=u><input type='password'></form>")))
        .isTrue();
  }

  @Test
  void homePageWithAMembersBoxIsNoLoginPage() {
    String menu = "<a href='/news'>ข่าว</a>".repeat(9);
    String box = "<form><input type=password></form>";
    assertThat(PageWalls.isLoginPage(html(200, menu + box))).isFalse();
    assertThat(PageWalls.isLoginPage(html(200, LONG_TEXT + box))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.tambon.example/login, true",
    "https://www.tambon.example/member/login.php?return=/a, true",
    "https://www.tambon.example/wp-login.php, true",
    "https://www.tambon.example/Account/Login.aspx?ReturnUrl=%2f, true",
    "https://accounts.google.com/v3/signin/identifier, true",
    "https://www.tambon.example/, false",
    "https://www.tambon.example/login-guide.pdf, false",
    "https://www.tambon.example/news?page=login, false",
  })
  void loginAddressesAreKnownByTheirName(String url, boolean login) {
    assertThat(PageWalls.isLoginAddress(HttpUrl.get(url))).isEqualTo(login);
  }

  @Test
  void scriptsHideNoText() {
    String page = "<script>if (a<b) { go('</p>') }</script>" + LONG_TEXT;
    assertThat(PageWalls.challenge(html(200, page + "<div class=\"g-recaptcha\"></div>"))).isNull();
  }

  @Test
  void hostilePageIsJudgedInTime() {
    String page = "<input ".repeat(8000) + "<a ".repeat(8000) + "<!--".repeat(2000);
    long start = System.nanoTime();
    assertThat(PageWalls.isLoginPage(html(200, page + "<input type=password>"))).isFalse();
    assertThat(PageWalls.challenge(html(200, "are you a robot" + page))).isEqualTo("captcha");
    assertThat(System.nanoTime() - start).isLessThan(1_000_000_000L);
  }

  private static Answer html(int status, String page) {
    return new Answer(
        status,
        Headers.of("Content-Type", "text/html; charset=utf-8"),
        page.getBytes(StandardCharsets.UTF_8),
        Answer.End.WHOLE);
  }
}
