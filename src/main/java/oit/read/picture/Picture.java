package oit.read.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Pixels of a picture file that nobody vouches for. Large pictures are decoded at a fraction of
 * their size; what claims more than {@link #MOST_CLAIMED} pixels is not decoded at all.
 */
public final class Picture {
  /** Pixels a file may claim to have: an A3 page at 600 dots per inch has 70 million. */
  public static final long MOST_CLAIMED = 120_000_000;

  /** Pixels of a side: decoders keep a whole row in memory. */
  private static final int LONGEST_SIDE = 65_535;

  private Picture() {}

  /**
   * The picture in shades of grey on white, the right way up; empty if it cannot be decoded.
   *
   * @param most pixels of the result at most
   */
  public static Optional<BufferedImage> grey(byte[] file, int most) {
    return decoded(file, most, MOST_CLAIMED, BufferedImage.TYPE_BYTE_GRAY);
  }

  /**
   * The picture on white, the right way up; empty if it cannot be decoded.
   *
   * @param most pixels of the result at most
   * @param claimed pixels that the file may claim to have
   * @param type of the result, as in {@link BufferedImage}
   */
  static Optional<BufferedImage> decoded(byte[] file, int most, long claimed, int type) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > claimed
            || Math.max(width, height) > LONGEST_SIDE
            || width <= 0
            || height <= 0) {
          return Optional.empty();
        }
        ImageReadParam param = reader.getDefaultReadParam();
        int step = (int) Math.ceil(Math.sqrt((double) width * height / most));
        param.setSourceSubsampling(step, step, 0, 0);
        return Optional.of(upright(pixels(reader, param, file), Exif.orientation(file), type));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      // decoders fail on hostile files in every way there is
      return Optional.empty();
    }
  }

  /** Whether a camera notes in the file that the picture lies on its side. */
  public static boolean isLying(byte[] file) {
    return Exif.orientation(file) >= 5;
  }

  /** Pictures made for printing are in four colours, which decoders leave to the caller. */
  private static BufferedImage pixels(ImageReader reader, ImageReadParam param, byte[] file)
      throws IOException {
    if (InkColours.isIn(file)) {
      return InkColours.grey(reader.readRaster(0, param), file);
    }
    return reader.read(0, param);
  }

  private static BufferedImage upright(BufferedImage picture, int orientation, int type) {
    boolean lies = orientation >= 5;
    int width = lies ? picture.getHeight() : picture.getWidth();
    int height = lies ? picture.getWidth() : picture.getHeight();
    AffineTransform turn = new AffineTransform();
    turn.translate(width / 2.0, height / 2.0);
    switch (orientation) {
      case 2 -> turn.scale(-1, 1);
      case 3 -> turn.rotate(Math.PI);
      case 4 -> turn.scale(1, -1);
      case 5 -> {
        turn.rotate(Math.PI / 2);
        turn.scale(1, -1);
      }
      case 6 -> turn.rotate(Math.PI / 2);
      case 7 -> {
        turn.rotate(-Math.PI / 2);
        turn.scale(1, -1);
      }
      case 8 -> turn.rotate(-Math.PI / 2);
      default -> {}
    }
    turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
    return draw(picture, width, height, turn, type);
  }

  /** The picture enlarged or made smaller. */
  public static BufferedImage scaled(BufferedImage picture, double factor) {
    int width = Math.max(1, (int) Math.round(picture.getWidth() * factor));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * factor));
    return draw(picture, width, height, AffineTransform.getScaleInstance(factor, factor));
  }

  static BufferedImage draw(BufferedImage picture, int width, int height, AffineTransform how) {
    return draw(picture, width, height, how, BufferedImage.TYPE_BYTE_GRAY);
  }

  private static BufferedImage draw(
      BufferedImage picture, int width, int height, AffineTransform how, int type) {
    BufferedImage drawn = new BufferedImage(width, height, type);
    Graphics2D pen = drawn.createGraphics();
    try {
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, width, height);
      pen.setRenderingHint(
          RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
      pen.drawImage(picture, how, null);
    } finally {
      pen.dispose();
    }
    return drawn;
  }
}
