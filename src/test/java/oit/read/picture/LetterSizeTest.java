package oit.read.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterSizeTest {

  private interface Painter {
    void paint(Graphics2D pen);
  }

  private static BufferedImage page(int width, int height, Painter painter) {
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = page.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.BLACK);
    painter.paint(pen);
    pen.dispose();
    return page;
  }

  /** Rings of one size, with specks, marks above them and rules of a table. */
  private static BufferedImage letters(int height) {
    return page(
        1200,
        1200,
        pen -> {
          for (int y = 100; y < 1000; y += 3 * height) {
            for (int x = 50; x < 1100; x += 2 * height) {
              pen.fillRect(x, y, height - 2, height);
              pen.fillRect(x, y - height / 3, height / 4, height / 5);
            }
            pen.drawLine(0, y + 2 * height, 1199, y + 2 * height);
          }
        });
  }

  @Test
  void isTheHeightOfMostLetters() {
    for (int height : new int[] {12, 29, 60}) {
      assertThat(LetterSize.of(letters(height))).isEqualTo(height);
    }
  }

  @Test
  void largeLettersAreMadeSmallerAndSmallOnesLeftAsTheyAre() {
    assertThat(LetterSize.factor(letters(58))).isEqualTo(0.25, within(0.01));
    assertThat(LetterSize.factor(letters(29))).isEqualTo(0.5, within(0.01));
    assertThat(LetterSize.factor(letters(12))).isEqualTo(1);
  }

  @Test
  void pagesWithHardlyAnyLettersAreLeftAsTheyAre() {
    assertThat(LetterSize.factor(page(500, 500, pen -> pen.fillRect(9, 9, 90, 90)))).isEqualTo(1);
    assertThat(LetterSize.factor(page(500, 500, pen -> pen.fillRect(0, 0, 500, 500)))).isEqualTo(1);
    assertThat(LetterSize.factor(page(3, 1, pen -> {}))).isEqualTo(1);
  }

  @Test
  void eachPixelIsTheMeanOfThoseItStandsFor() {
    BufferedImage noise =
        page(
            301,
            203,
            pen -> {
              Random random = new Random(3);
              for (int i = 0; i < 20_000; i++) {
                pen.fillRect(random.nextInt(301), random.nextInt(203), 1, 1);
              }
            });

    BufferedImage small = LetterSize.reduced(noise, 0.37);

    assertThat(small.getWidth()).isEqualTo(111);
    assertThat(small.getHeight()).isEqualTo(75);
    assertThat(mean(small)).isEqualTo(mean(noise), within(0.6));
    BufferedImage line =
        LetterSize.reduced(page(100, 100, pen -> pen.fillRect(0, 50, 100, 1)), 0.5);
    assertThat(line.getRaster().getSample(20, 25, 0)).isBetween(120, 135);
  }

  private static double mean(BufferedImage grey) {
    double sum = 0;
    for (int y = 0; y < grey.getHeight(); y++) {
      for (int x = 0; x < grey.getWidth(); x++) {
        sum += grey.getRaster().getSample(x, y, 0);
      }
    }
    return sum / grey.getWidth() / grey.getHeight();
  }
}
