package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text of the page stands out from its ground by 4.5 to 1, graphics by 3 to 1 (WCAG 2.2 AA). */
class ContrastTest {

  private static final Pattern ROOT = Pattern.compile(":root \\{([^}]*)}");
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{3,6});");

  /** The colours of light, dark and print. */
  static Stream<Map<String, String>> palettes() {
    return ROOT.matcher(SampleReport.text("gap-report.css"))
        .results()
        .map(root -> {
          Map<String, String> colours = new HashMap<>();
          COLOUR.matcher(root.group(1)).results().forEach(c -> colours.put(c.group(1), c.group(2)));
          return colours;
        });
  }

  @Test
  void knowsLightDarkAndPrint() {
    assertThat(palettes()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void textIsReadable(Map<String, String> colours) {
    for (String ground : List.of("paper", "card")) {
      for (String text : List.of("ink", "soft", "accent")) {
        assertContrast(colours, text, ground, 4.5);
      }
    }
    for (String verdict : Verdicts.ALL) {
      assertContrast(colours, verdict, verdict + "-bg", 4.5);
      assertContrast(colours, "ink", verdict + "-bg", 4.5);
      assertContrast(colours, verdict, "card", 3);
    }
    assertContrast(colours, "ink", "range", 3);
  }

  private static void assertContrast(
      Map<String, String> colours, String text, String ground, double least) {
    double a = luminance(colours.get(text));
    double b = luminance(colours.get(ground));
    double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    assertThat(contrast).as("%s on %s of %s", text, ground, colours).isGreaterThanOrEqualTo(least);
  }

  private static double luminance(String hex) {
    String six = hex.length() == 3 ? hex.replaceAll(".", "$0$0") : hex;
    return 0.2126 * channel(six, 0) + 0.7152 * channel(six, 2) + 0.0722 * channel(six, 4);
  }

  private static double channel(String hex, int at) {
    double c = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
