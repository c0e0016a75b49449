package oit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import okhttp3.Cookie;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CookieShelfTest {
  private static final HttpUrl SITE = HttpUrl.get("https://www.tambon.example/news/index.php");

  private final FakeTime time = new FakeTime();
  private final CookieShelf shelf = new CookieShelf(time);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=1                          | https://www.tambon.example/news/2 | true",
        "a=1                          | https://www.tambon.example/       | false",
        "a=1; Path=/                  | https://www.tambon.example/       | true",
        "a=1; Path=/                  | https://eservice.tambon.example/  | false",
        "a=1; Path=/; Domain=tambon.example | https://eservice.tambon.example/ | true",
        "a=1; Path=/; Domain=other.example  | https://other.example/       | false",
        "a=1; Path=/; Secure          | http://www.tambon.example/        | false",
        "a=1; Path=/; Max-Age=0       | https://www.tambon.example/       | false",
      })
  void cookiesGoBackWhereTheyBelong(String header, String url, boolean sent) {
    set(header);
    assertThat(shelf.loadForRequest(HttpUrl.get(url))).hasSize(sent ? 1 : 0);
  }

  @Test
  void expiredCookieIsNotSent() {
    Cookie cookie =
        new Cookie.Builder()
            .name("a")
            .value("1")
            .domain(SITE.host())
            .expiresAt(FakeTime.START.plusSeconds(60).toEpochMilli())
            .build();
    shelf.saveFromResponse(SITE, List.of(cookie));
    assertThat(shelf.loadForRequest(SITE)).hasSize(1);
    time.pass(Duration.ofSeconds(61));
    assertThat(shelf.loadForRequest(SITE)).isEmpty();
  }

  @Test
  void newValueReplacesTheOld() {
    set("a=1");
    set("a=2");
    assertThat(shelf.loadForRequest(SITE)).extracting(Cookie::value).containsExactly("2");
  }

  @Test
  void oldestCookiesMakeRoom() {
    IntStream.range(0, 60).forEach(i -> set("c" + i + "=1"));
    assertThat(shelf.loadForRequest(SITE)).hasSize(50).extracting(Cookie::name).contains("c59");
  }

  @Test
  void oversizedCookieIsDropped() {
    set("a=" + "x".repeat(5000));
    assertThat(shelf.loadForRequest(SITE)).isEmpty();
  }

  private void set(String header) {
    Cookie cookie = Cookie.parse(SITE, header);
    if (cookie != null) {
      shelf.saveFromResponse(SITE, List.of(cookie));
    }
  }
}
