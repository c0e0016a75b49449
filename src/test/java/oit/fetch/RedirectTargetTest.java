package oit.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectTargetTest {
  private static final HttpUrl FROM = HttpUrl.get("https://www.tambon.example/a/b.php?c=1");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/x                          | https://www.tambon.example/x",
        "x                           | https://www.tambon.example/a/x",
        "../x#part                   | https://www.tambon.example/x",
        "?d=2                        | https://www.tambon.example/a/b.php?d=2",
        "//other.example/x           | https://other.example/x",
        "http://other.example        | http://other.example/",
        "HTTP://OTHER.example/       | http://other.example/",
        "/แผน                        | https://www.tambon.example/%E0%B9%81%E0%B8%9C%E0%B8%99",
        "/a b                        | https://www.tambon.example/a%20b",
        "/x:y                        | https://www.tambon.example/x:y",
        "ftp://other.example/x       | unsupported-scheme",
        "javascript:alert(1)         | unsupported-scheme",
        "data:text/html,x            | unsupported-scheme",
        "intent://x#Intent;end       | unsupported-scheme",
        "http://[::1                 | invalid-url",
        "http://other.example:99999/ | invalid-url",
      })
  void targetsAreResolvedOrRefused(String location, String expected) {
    String found =
        switch (Redirect.resolve(FROM, location)) {
          case Redirect.To to -> to.url().toString();
          case Redirect.Refused refused -> refused.outcome().code();
        };
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void absurdlyLongTargetIsRefusedAndShownShort() {
    Redirect.Target target = Redirect.resolve(FROM, "/" + "x".repeat(10_000));
    assertThat(target).isInstanceOf(Redirect.Refused.class);
    assertThat(((Redirect.Refused) target).outcome().detail()).hasSizeLessThanOrEqualTo(200);
  }
}
