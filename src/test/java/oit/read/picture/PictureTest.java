package oit.read.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {

  /** Where the black corner of the file comes to lie. */
  @ParameterizedTest
  @CsvSource({
    "1, 60, 40, left top",
    "2, 60, 40, right top",
    "3, 60, 40, right bottom",
    "4, 60, 40, left bottom",
    "5, 40, 60, left top",
    "6, 40, 60, right top",
    "7, 40, 60, right bottom",
    "8, 40, 60, left bottom"
  })
  void turnsPhotographsUpright(int orientation, int width, int height, String corner)
      throws IOException {
    BufferedImage picture = Picture.grey(photograph(orientation), 1_000_000).orElseThrow();

    assertThat(picture.getWidth()).isEqualTo(width);
    assertThat(picture.getHeight()).isEqualTo(height);
    int x = corner.contains("left") ? 3 : width - 4;
    int y = corner.contains("top") ? 3 : height - 4;
    assertThat(picture.getRaster().getSample(x, y, 0)).isLessThan(80);
    assertThat(picture.getRaster().getSample(width - 1 - x, height - 1 - y, 0)).isGreaterThan(180);
  }

  @Test
  void decodesLargePicturesSmaller() throws IOException {
    byte[] file = encoded(new BufferedImage(2000, 1000, BufferedImage.TYPE_BYTE_GRAY), "png");
    BufferedImage picture = Picture.grey(file, 500_000).orElseThrow();

    assertThat(picture.getWidth() * picture.getHeight()).isLessThanOrEqualTo(500_000);
    assertThat(picture.getWidth()).isEqualTo(1000);
  }

  @Test
  void putsTransparentPicturesOnWhite() throws IOException {
    byte[] file = encoded(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB), "png");

    assertThat(Picture.grey(file, 1000_000).orElseThrow().getRaster().getSample(9, 9, 0))
        .isEqualTo(255);
  }

  @Test
  void doesNotDecodeWhatClaimsToBeHuge() throws IOException {
    assertThat(Picture.grey(claiming(60_000, 60_000), 1_000_000)).isEmpty();
  }

  @Test
  void survivesEveryCut() throws IOException {
    byte[] file = photograph(6);
    for (int length = 0; length < file.length; length += 7) {
      // a cut file may still show its beginning
      Picture.grey(Arrays.copyOf(file, length), 1_000_000);
      assertThat(Exif.orientation(Arrays.copyOf(file, length))).isBetween(1, 8);
    }
  }

  /** Left half printed black, right half left white. */
  @ParameterizedTest
  @CsvSource({"-1, 255, 0, 0", "0, 0, 255, 255", "2, 0, 255, 255"})
  void readsPicturesInFourInks(int adobe, int ink, int none, int colours) throws IOException {
    WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 32, 16, 4, null);
    for (int x = 0; x < 32; x++) {
      for (int y = 0; y < 16; y++) {
        inks.setPixel(x, y, new int[] {colours, colours, colours, x < 16 ? ink : none});
      }
    }
    BufferedImage picture = Picture.grey(printed(inks, adobe), 1_000_000).orElseThrow();

    assertThat(picture.getWidth()).isEqualTo(32);
    assertThat(picture.getRaster().getSample(4, 8, 0)).isLessThan(20);
    assertThat(picture.getRaster().getSample(28, 8, 0)).isGreaterThan(235);
  }

  private static byte[] printed(Raster inks, int adobe) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream file = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(file);
      writer.write(null, new IIOImage(inks, null, null), null);
    } finally {
      writer.dispose();
    }
    byte[] plain = out.toByteArray();
    if (adobe < 0) {
      return plain;
    }
    byte[] mark = {
      (byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) adobe
    };
    return ByteBuffer.allocate(plain.length + mark.length)
        .put(plain, 0, 2)
        .put(mark)
        .put(plain, 2, plain.length - 2)
        .array();
  }

  private static byte[] photograph(int orientation) throws IOException {
    BufferedImage picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 60, 40);
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, 16, 16);
    pen.dispose();
    byte[] plain = encoded(picture, "jpg");
    byte[] tiff = {
      'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0
    };
    ByteBuffer file = ByteBuffer.allocate(plain.length + 10 + tiff.length);
    file.put(plain, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (8 + tiff.length));
    file.put(new byte[] {'E', 'x', 'i', 'f', 0, 0}).put(tiff).put(plain, 2, plain.length - 2);
    return file.array();
  }

  private static byte[] claiming(int width, int height) throws IOException {
    byte[] file = encoded(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "png");
    ByteBuffer.wrap(file).putInt(16, width).putInt(20, height);
    CRC32 sum = new CRC32();
    sum.update(file, 12, 17);
    ByteBuffer.wrap(file).putInt(29, (int) sum.getValue());
    return file;
  }

  private static byte[] encoded(BufferedImage picture, String kind) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture, kind, out)).isTrue();
    return out.toByteArray();
  }
}
