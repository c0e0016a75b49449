package oit.read.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ThumbnailTest {

  @ParameterizedTest
  @CsvSource({
    "1200, 800, png, 160, 107",
    "800, 1200, jpeg, 107, 160",
    "90, 60, gif, 90, 60",
    "6000, 6000, png, 160, 160"
  })
  void isSmallAndKeepsItsShape(int width, int height, String format, int wide, int high)
      throws IOException {
    byte[] jpeg = Thumbnail.of(file(chart(width, height), format)).orElseThrow();

    BufferedImage small = ImageIO.read(new ByteArrayInputStream(jpeg));
    assertThat(small.getWidth()).isEqualTo(wide);
    assertThat(small.getHeight()).isEqualTo(high);
    assertThat(new Color(small.getRGB(wide / 2, high / 2)).getBlue()).isGreaterThan(150);
  }

  @Test
  void hasFewBytesWhateverItShows() throws IOException {
    BufferedImage noise = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < 400 * 400; i++) {
      noise.setRGB(i % 400, i / 400, random.nextInt());
    }

    assertThat(Thumbnail.of(file(noise, "png")))
        .hasValueSatisfying(jpeg -> assertThat(jpeg).hasSizeLessThanOrEqualTo(8_000));
  }

  @Test
  void holdsNothingThatTheFileHidBehindItsPicture() throws IOException {
    byte[] png = file(chart(300, 200), "png");
    byte[] more = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    byte[] file = Arrays.copyOf(png, png.length + more.length);
    System.arraycopy(more, 0, file, png.length, more.length);

    byte[] jpeg = Thumbnail.of(file).orElseThrow();

    assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).doesNotContain("script");
  }

  @ParameterizedTest
  @CsvSource({"60000, 60000", "40000000, 1", "1, 30000000", "2147483647, 2147483647", "-5, 10"})
  void leavesPicturesThatClaimTooMuch(int width, int height) {
    assertThat(Thumbnail.of(claim(width, height))).isEmpty();
  }

  @Test
  void leavesWhatIsNoPicture() throws IOException {
    byte[] png = file(chart(300, 200), "png");

    assertThat(Thumbnail.of(Arrays.copyOf(png, png.length / 2))).isEmpty();
    assertThat(Thumbnail.of(Arrays.copyOf(png, 20))).isEmpty();
    assertThat(Thumbnail.of(new byte[0])).isEmpty();
    assertThat(Thumbnail.of("<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
    assertThat(Thumbnail.of(file(chart(300, 200), "bmp"))).isEmpty();
    assertThat(Thumbnail.of(file(chart(300, 3), "png"))).as("a mere line").isEmpty();
  }

  private static BufferedImage chart(int width, int height) {
    BufferedImage chart = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = chart.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(new Color(20, 40, 200));
    pen.fillRect(width / 4, height / 4, width / 2, height / 2);
    pen.dispose();
    return chart;
  }

  private static byte[] file(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture, format, out)).isTrue();
    return out.toByteArray();
  }

  /** The head of a PNG file with nothing behind it. */
  private static byte[] claim(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(17);
    header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    header.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 sum = new CRC32();
    sum.update(header.array());
    return ByteBuffer.allocate(8 + 4 + 17 + 4)
        .putLong(0x89504E470D0A1A0AL)
        .putInt(13)
        .put(header.array())
        .putInt((int) sum.getValue())
        .array();
  }
}
