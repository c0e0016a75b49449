package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNameTest {

  @ParameterizedTest
  @ValueSource(strings = {"demo", "TAO-0123", "www.ban.go.th", "อบต.บ้านคลองทิพย์", "a_b-c.1"})
  void keepsAGoodName(String id) {
    assertThat(SafeName.of(id)).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "../../etc/passwd",
        "..\\..\\windows",
        "/etc/passwd",
        "C:\\x",
        "a/b",
        "con",
        "CON",
        "nul.txt",
        "COM1",
        "lpt9.log",
        "com\u00b9",
        "name.",
        "name ",
        " name",
        "-rf",
        ".hidden",
        "a\u0000b",
        "a\nb",
        "a\u202eb",
        "a:b",
        "a*?\"<>|b",
        "~",
        "%2e%2e%2f",
        "\ud800",
        "\u0e31\u0e31",
        "cafe\u0301"
      })
  void makesAHostileNameSafe(String id) {
    assertSafe(SafeName.of(id));
  }

  @Test
  void shortensWithoutMeeting() {
    String thai = "องค์การบริหารส่วนตำบล".repeat(20);
    assertSafe(SafeName.of("x".repeat(10_000)));
    assertSafe(SafeName.of(thai));
    assertThat(SafeName.of(thai + "1")).isNotEqualTo(SafeName.of(thai + "2"));
    assertThat(SafeName.of("a/b")).isNotEqualTo(SafeName.of("a-b"));
  }

  private static void assertSafe(String name) {
    assertThat(name)
        .isNotEmpty()
        .hasSizeLessThanOrEqualTo(100)
        .doesNotContain("..", "/", "\\", ":")
        .doesNotStartWith(".")
        .doesNotStartWith("-")
        .doesNotEndWith(".")
        .doesNotMatch("(?i)(con|prn|aux|nul|com[0-9¹]|lpt[0-9])(\\..*)?")
        .matches("[\\p{L}\\p{M}\\p{Nd}._-]+");
    assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(200);
    assertThat(Path.of("out").resolve(name).normalize().getParent()).isEqualTo(Path.of("out"));
  }
}
