package oit.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopeTest {

  @ParameterizedTest
  @CsvSource({
    // start, other, belongs to the agency
    "http://www.bansuan.go.th, https://bansuan.go.th/plan, true",
    "http://bansuan.go.th/index.php, http://www.bansuan.go.th/a.pdf, true",
    "http://www.bansuan.go.th, http://eservice.bansuan.go.th/, true",
    "http://www.bansuan.go.th, http://notbansuan.go.th/, false",
    "http://www.bansuan.go.th, http://www.dla.go.th/, false",
    "http://www.bansuan.go.th, http://www.bansuan.go.th:8080/, false",
    "http://bansuan.nonthaburi.go.th, http://nonthaburi.go.th/, false",
    "http://bansuan.nonthaburi.go.th, http://other.nonthaburi.go.th/, false",
    "http://bansuan.vendor.co.th, http://another.vendor.co.th/, false",
    "http://bansuan.vendor.co.th, http://www.bansuan.vendor.co.th/x, true",
    "http://bansuan.blogspot.com, http://other.blogspot.com/, false",
    "http://bansuan.github.io/, http://bansuan.github.io/plan, true",
    "https://sites.google.com/view/bansuan/home, https://sites.google.com/view/bansuan/plan, true",
    "https://sites.google.com/view/bansuan, https://sites.google.com/view/bansuan2/plan, false",
    "https://sites.google.com/a/b.go.th/site, https://sites.google.com/a/b.go.th/other, false",
    "https://www.facebook.com/bansuan, https://www.facebook.com/other, false",
    "http://127.0.0.1:81/, http://127.0.0.1:81/a, true",
    "http://127.0.0.1:81/, http://127.0.0.1:82/a, false",
    "http://127.0.0.1/, http://127.0.0.2/a, false",
    "http://กรม.ไทย/, http://www.กรม.ไทย/a, true",
    "http://vendor.co.th/bansuan/, http://vendor.co.th/files/a, true",
  })
  void tellsWhatBelongsToTheAgency(String start, String other, boolean belongs) {
    assertThat(new Scope(HttpUrl.get(start)).contains(HttpUrl.get(other))).isEqualTo(belongs);
  }

  @Test
  void takesInTheHostThatTheHomePageHandsOnTo() {
    Scope scope = new Scope(HttpUrl.get("http://bansuan.go.th/"));
    HttpUrl moved = HttpUrl.get("http://bansuan.in.th/home");
    assertThat(scope.admit(moved)).isTrue();
    assertThat(scope.admit(moved)).isFalse();
    assertThat(scope.contains(HttpUrl.get("http://www.bansuan.in.th/plan"))).isTrue();
  }

  @Test
  void prefersTheDirectoryOfTheHomePage() {
    Scope scope = new Scope(HttpUrl.get("http://vendor.co.th/bansuan/index.php"));
    assertThat(scope.prefers(HttpUrl.get("http://vendor.co.th/bansuan/plan"))).isTrue();
    assertThat(scope.prefers(HttpUrl.get("http://vendor.co.th/other/plan"))).isFalse();
    scope.admit(HttpUrl.get("http://shared.example/bansuan/"));
    assertThat(scope.prefers(HttpUrl.get("http://shared.example/"))).isFalse();
    assertThat(scope.prefers(HttpUrl.get("http://shared.example/bansuan/a"))).isTrue();
  }
}
