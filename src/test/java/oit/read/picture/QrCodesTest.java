package oit.read.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.junit.jupiter.api.Test;

class QrCodesTest {
  private static final String SURVEY = "https://itas.nacc.go.th/go/eit/tambon01";

  @Test
  void readsEveryCodeOfAPoster() throws WriterException {
    BufferedImage poster = poster();
    draw(poster, SURVEY, 100, 100, 0);
    draw(poster, "https://example.go.th/แบบวัด", 700, 500, 20);

    assertThat(QrCodes.in(poster))
        .containsExactlyInAnyOrder(SURVEY, "https://example.go.th/แบบวัด");
  }

  @Test
  void findsNoneWhereNoneIs() {
    assertThat(QrCodes.in(poster())).isEmpty();
    assertThat(QrCodes.in(new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY))).isEmpty();
  }

  private static BufferedImage poster() {
    BufferedImage poster = new BufferedImage(1200, 1000, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = poster.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1200, 1000);
    pen.dispose();
    return poster;
  }

  static void draw(BufferedImage on, String text, int x, int y, double degrees)
      throws WriterException {
    BitMatrix code =
        new QRCodeWriter()
            .encode(
                text,
                BarcodeFormat.QR_CODE,
                300,
                300,
                Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
    BufferedImage drawn = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY);
    for (int row = 0; row < 300; row++) {
      for (int column = 0; column < 300; column++) {
        drawn.getRaster().setSample(column, row, 0, code.get(column, row) ? 0 : 255);
      }
    }
    Graphics2D pen = on.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.rotate(Math.toRadians(degrees), x + 150, y + 150);
    pen.drawImage(drawn, x, y, null);
    pen.dispose();
  }
}
