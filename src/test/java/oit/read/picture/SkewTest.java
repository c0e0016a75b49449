package oit.read.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkewTest {

  private static BufferedImage page(double degrees) {
    BufferedImage page = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1240, 1754);
    pen.setColor(Color.BLACK);
    pen.rotate(Math.toRadians(degrees), 620, 877);
    for (int line = 0; line < 30; line++) {
      for (int word = 0; word < 12 + line % 3; word++) {
        pen.fillRect(150 + word * 65, 150 + line * 45, 50 - (word * line) % 20, 16);
      }
    }
    pen.dispose();
    return page;
  }

  @ParameterizedTest
  @ValueSource(doubles = {-5, -2, -0.8, 0, 0.8, 1.5, 3, 5.5})
  void tellsHowFarAPageIsTurned(double degrees) {
    assertThat(Skew.of(page(degrees))).isEqualTo(degrees, within(0.15));
    assertThat(Skew.of(Skew.straight(page(degrees)))).isEqualTo(0, within(0.2));
  }

  @Test
  void straightPagesAndPlainPicturesAreLeftAlone() {
    BufferedImage straight = page(0);
    BufferedImage plain = new BufferedImage(500, 500, BufferedImage.TYPE_BYTE_GRAY);

    assertThat(Skew.straight(straight)).isSameAs(straight);
    assertThat(Skew.straight(plain)).isSameAs(plain);
  }
}
