package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageHeaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif"})
  void readsTheSizeFromTheHeader(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(321, 45, BufferedImage.TYPE_INT_RGB), format, out);

    Resource read =
        new Reader().read(Given.bytes("https://a.go.th/a.php?id=1", null, out.toByteArray()));

    assertThat(read.kind()).isEqualTo(Kind.IMAGE);
    assertThat(read.state()).isEqualTo(new ReadState.ScanWithoutText(1, 1));
    assertThat(read.images().getFirst().width()).isEqualTo(321);
    assertThat(read.images().getFirst().height()).isEqualTo(45);
  }

  @Test
  void readsWebp() {
    byte[] extended =
        HexFormat.of()
            .parseHex("524946460000000057454250565038580a00000000000000400100" + "2c0000");

    assertThat(ImageHeader.of(extended)).isEqualTo(new ImageHeader(321, 45));
  }

  @Test
  void neverDecodesAnImageThatClaimsToBeHuge() {
    byte[] png = Arrays.copyOf(Given.sample("scan.png"), 60);
    Arrays.fill(png, 16, 24, (byte) 0x7F);

    Resource read = new Reader().read(Given.bytes("https://a.go.th/a.png", null, png));

    assertThat(read.images().getFirst().width()).isEqualTo(0x7F7F7F7F);
  }

  @Test
  void aHeaderThatIsCutOffIsDamaged() {
    byte[] png = Arrays.copyOf(Given.sample("scan.png"), 12);

    assertThat(new Reader().read(Given.bytes("https://a.go.th/a.png", null, png)).state())
        .isEqualTo(new ReadState.Damaged("broken"));
  }

  @Test
  void aPhotographThatLiesOnItsSideHasTheSizeThatIsShown() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(321, 45, BufferedImage.TYPE_INT_RGB), "jpg", out);
    byte[] exif =
        HexFormat.of()
            .parseHex("FFE1001E457869660000" + "4D4D002A000000080001" + "011200030000000100060000");
    byte[] plain = out.toByteArray();
    byte[] turned = new byte[plain.length + exif.length];
    System.arraycopy(plain, 0, turned, 0, 2);
    System.arraycopy(exif, 0, turned, 2, exif.length);
    System.arraycopy(plain, 2, turned, 2 + exif.length, plain.length - 2);

    Resource read = new Reader().read(Given.bytes("https://a.go.th/a.jpg", null, turned));

    assertThat(read.images().getFirst().width()).isEqualTo(45);
    assertThat(read.images().getFirst().height()).isEqualTo(321);
  }
}
