package oit.read.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A small JPEG picture of a PNG, JPEG or GIF file that nobody vouches for. It is drawn anew: no
 * byte of the file gets into it. What claims too many pixels is not decoded, so that memory and
 * time are bounded. Thread-safe.
 */
public final class Thumbnail {

  /** Pixels of a side at most. */
  public static final int LARGEST = 160;

  /** Bytes at most. */
  public static final int MOST_BYTES = 8_000;

  /** Bytes of the file at most: 16 MiB. */
  private static final int LARGEST_FILE = 16 << 20;

  /** Pixels a file may claim to have: an A4 page at 600 dots per inch has 35 million. */
  private static final long MOST_CLAIMED = 36_000_000;

  private static final int MOST_DECODED = 16 * LARGEST * LARGEST;

  /** Less is a bullet or a line, which shows nothing. */
  private static final int LEAST = 8;

  private static final float[] QUALITIES = {0.8f, 0.6f, 0.4f, 0.2f};

  private Thumbnail() {}

  /** Empty if the file is none of those, damaged, too large, or a mere line. */
  public static Optional<byte[]> of(byte[] file) {
    if (file.length > LARGEST_FILE || !isKnown(file)) {
      return Optional.empty();
    }
    Optional<BufferedImage> picture =
        Picture.decoded(file, MOST_DECODED, MOST_CLAIMED, BufferedImage.TYPE_INT_RGB);
    return picture.flatMap(Thumbnail::jpeg);
  }

  /** The JDK has decoders of more formats, with more to go wrong. */
  private static boolean isKnown(byte[] b) {
    return b.length > 8
        && ((b[0] == (byte) 0x89 && b[1] == 'P' && b[2] == 'N' && b[3] == 'G')
            || (b[0] == (byte) 0xFF && b[1] == (byte) 0xD8 && b[2] == (byte) 0xFF)
            || (b[0] == 'G' && b[1] == 'I' && b[2] == 'F' && b[3] == '8'));
  }

  private static Optional<byte[]> jpeg(BufferedImage picture) {
    double factor =
        Math.min(1, (double) LARGEST / Math.max(picture.getWidth(), picture.getHeight()));
    int width = (int) Math.round(picture.getWidth() * factor);
    int height = (int) Math.round(picture.getHeight() * factor);
    if (Math.min(width, height) < LEAST) {
      return Optional.empty();
    }
    BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = small.createGraphics();
    try {
      // every pixel counts, so that the thin lines of a chart stay
      Image scaled = picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
      pen.drawImage(scaled, 0, 0, Color.WHITE, null);
    } finally {
      pen.dispose();
    }
    for (float quality : QUALITIES) {
      byte[] jpeg = jpeg(small, quality);
      if (jpeg.length <= MOST_BYTES) {
        return Optional.of(jpeg);
      }
    }
    return Optional.empty();
  }

  private static byte[] jpeg(BufferedImage picture, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      param.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), param);
    } catch (IOException e) {
      throw new AssertionError("memory is always written", e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
