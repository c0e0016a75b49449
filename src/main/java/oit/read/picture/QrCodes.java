package oit.read.picture;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The QR codes (ISO/IEC 18004) of a picture. */
public final class QrCodes {
  private static final int MOST = 20;
  private static final int LONGEST = 2000;

  private QrCodes() {}

  /**
   * What the codes say, each once.
   *
   * @param grey of type {@link BufferedImage#TYPE_BYTE_GRAY}
   */
  public static List<String> in(BufferedImage grey) {
    byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
    int width = grey.getWidth();
    int height = grey.getHeight();
    LuminanceSource source =
        new PlanarYUVLuminanceSource(pixels, width, height, 0, 0, width, height, false);
    Set<String> codes = new LinkedHashSet<>();
    try {
      Result[] results =
          new QRCodeMultiReader()
              .decodeMultiple(
                  new BinaryBitmap(new HybridBinarizer(source)),
                  Map.of(
                      DecodeHintType.TRY_HARDER,
                      true,
                      DecodeHintType.POSSIBLE_FORMATS,
                      List.of(BarcodeFormat.QR_CODE)));
      for (Result result : results) {
        String text = result.getText();
        if (text != null && !text.isBlank() && text.length() <= LONGEST && codes.size() < MOST) {
          codes.add(text.strip());
        }
      }
    } catch (NotFoundException e) {
      return List.of();
    } catch (RuntimeException e) {
      // patterns that only look like a code upset the decoder
      return List.copyOf(codes);
    }
    return List.copyOf(codes);
  }
}
