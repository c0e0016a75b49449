package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrlKeyTest {

  @ParameterizedTest
  @CsvSource({
    "https://www.tambon.go.th/, http://tambon.go.th",
    "http://tambon.go.th:80/a#top, https://tambon.go.th:443/a",
    "http://tambon.go.th/%e0%b8%81, http://tambon.go.th/ก",
    "http://tambon.go.th/?id=1&PHPSESSID=0f1e2d3c, http://tambon.go.th/?id=1",
    "http://tambon.go.th/a.jsp;jsessionid=AB12?x=1, http://tambon.go.th/a.jsp?x=1",
    "http://tambon.go.th/(S(abc123))/a.aspx, http://tambon.go.th/a.aspx",
    "http://tambon.go.th/a?sid=0123456789abcdef0123456789abcdef, http://tambon.go.th/a",
    "http://tambon.go.th/a?fbclid=x&utm_source=line, http://tambon.go.th/a",
    "http://tambon.go.th/a?x=1&y=2, http://tambon.go.th/a?y=2&x=1",
    "http://tambon.go.th/a?x=1&page=&&y=2&z=, http://tambon.go.th/a?y=2&x=1",
  })
  void twoSpellingsOfOneAddressShareAKey(String one, String other) {
    assertThat(UrlKey.of(one)).isEqualTo(UrlKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "http://tambon.go.th/a?sid=12, http://tambon.go.th/a?sid=13",
    "http://tambon.go.th:8080/, http://tambon.go.th/",
    "http://tambon.go.th/a?x=1&y=2, http://tambon.go.th/a?x=2&y=1",
    "http://tambon.go.th/a?Mod=1&id=2, http://tambon.go.th/a?mod=1&id=2",
    "http://tambon.go.th/a?12, http://tambon.go.th/a?13",
    "http://tambon.go.th/A, http://tambon.go.th/a",
    "http://tambon.go.th/a?s=งบประมาณรายจ่ายประจำปีของเรา, http://tambon.go.th/a",
    "javascript:void(0), mailto:a@b.c",
  })
  void differentAddressesDoNot(String one, String other) {
    assertThat(UrlKey.of(one)).isNotEqualTo(UrlKey.of(other));
  }
}
