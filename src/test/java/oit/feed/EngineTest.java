package oit.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where reports may be sent, and where a token may. */
class EngineTest {

  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "GOOD", " s3cret-Token_~.+/= ",
          "BLANK", "  ",
          "TWO_WORDS", "one two",
          "THAI", "โทเคน",
          "LINES", "one\r\nX-Other: two");

  @ParameterizedTest
  @CsvSource({
    "https://score.example.go.th/gap-reports, GOOD",
    "https://10.1.2.3:8443/in?kind=oit, GOOD",
    "https://score.example.go.th, ",
    "http://score.ministry.local/in, ",
    "http://localhost:8080/in, GOOD",
    "HTTP://LOCALHOST/in, GOOD",
    "http://127.0.0.1/in, GOOD",
    "http://127.8.9.10/in, GOOD",
    "http://[::1]:9000/in, GOOD",
    "https://ระบบคะแนน.ไทย/in, GOOD"
  })
  void reportsMayBeSentThere(String url, @Nullable String variable) {
    assertThat(Engine.of(url, variable, ENVIRONMENT))
        .isInstanceOfSatisfying(
            Engine.Usable.class,
            engine ->
                assertThat(engine.token())
                    .isEqualTo(variable == null ? null : "s3cret-Token_~.+/="));
  }

  @ParameterizedTest
  @CsvSource({
    // fault, address, variable, what the sentence names
    "BAD_URL, score.example.go.th, , score.example.go.th",
    "BAD_URL, ftp://score.example.go.th/, , ftp://score.example.go.th/",
    "BAD_URL, file:///etc/passwd, GOOD, file:///etc/passwd",
    "BAD_URL, https://, , https://",
    "PASSWORD_IN_URL, https://user:pass@score.example.go.th/, , score.example.go.th",
    "PASSWORD_IN_URL, https://user@score.example.go.th/, GOOD, score.example.go.th",
    "BAD_NAME, https://score.example.go.th/, eyJhbGciOi.J9, ''",
    "BAD_NAME, https://score.example.go.th/, 'TWO WORDS', ''",
    "BAD_NAME, https://score.example.go.th/, '', ''",
    "NO_TOKEN, https://score.example.go.th/, ABSENT, ABSENT",
    "NO_TOKEN, https://score.example.go.th/, BLANK, BLANK",
    "BAD_TOKEN, https://score.example.go.th/, TWO_WORDS, TWO_WORDS",
    "BAD_TOKEN, https://score.example.go.th/, THAI, THAI",
    "BAD_TOKEN, https://score.example.go.th/, LINES, LINES",
    "TOKEN_IN_THE_CLEAR, http://score.example.go.th/, GOOD, score.example.go.th",
    "TOKEN_IN_THE_CLEAR, http://10.1.2.3/, GOOD, 10.1.2.3",
    "TOKEN_IN_THE_CLEAR, http://127.evil.example/, GOOD, 127.evil.example",
    "TOKEN_IN_THE_CLEAR, http://localhost.evil.example/, GOOD, localhost.evil.example",
    "TOKEN_IN_THE_CLEAR, http://[::2]/, GOOD, ::2"
  })
  void engineIsRefused(Engine.Fault fault, String url, @Nullable String variable, String named) {
    Engine engine = Engine.of(url, variable, ENVIRONMENT);

    assertThat(engine).isEqualTo(new Engine.Unfit(fault, named));
    for (String language : new String[] {"th", "en"}) {
      assertThat(new FeedText(Locale.of(language)).of((Engine.Unfit) engine)).contains(named);
    }
  }

  @Test
  void tokenIsNotShown() {
    assertThat(Engine.of("https://score.example.go.th/", "GOOD", ENVIRONMENT).toString())
        .contains("score.example.go.th")
        .doesNotContain("s3cret");
  }
}
