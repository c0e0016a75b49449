package oit.read.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import oit.read.picture.DigitShapes.Known;
import org.junit.jupiter.api.Test;

/** A wrong digit makes a wrong year; none makes no year. */
class DigitShapesTest {
  private final DigitShapes shipped = DigitShapes.shipped();

  @Test
  void knowsTheFontsItWasMadeFrom() {
    assertThat(shipped.known()).hasSizeGreaterThan(200);
    assertThat(shipped.known())
        .allSatisfy(k -> assertThat(shipped.of(k.glyph())).isEqualTo(OptionalInt.of(k.digit())));
  }

  @Test
  void neverTakesADigitOfAnUnknownFontForAnother() {
    int told = 0;
    for (Known known : shipped.known()) {
      List<Known> others =
          shipped.known().stream().filter(k -> !family(k).equals(family(known))).toList();
      OptionalInt digit = new DigitShapes(others).of(known.glyph());
      assertThat(digit.orElse(known.digit())).as(known.font()).isEqualTo(known.digit());
      told += digit.isPresent() ? 1 : 0;
    }
    assertThat((double) told / shipped.known().size()).isGreaterThan(0.8);
  }

  @Test
  void takesOtherLettersForNone() {
    byte[] full = new byte[Glyph.SIDE * Glyph.SIDE];
    java.util.Arrays.fill(full, (byte) Glyph.FULL);

    assertThat(shipped.of(new Glyph(full, 1))).isEmpty();
    assertThat(shipped.of(new Glyph(new byte[Glyph.SIDE * Glyph.SIDE], 0.2))).isEmpty();
  }

  private static String family(Known known) {
    return known.font().replaceFirst("-.*", "");
  }
}
