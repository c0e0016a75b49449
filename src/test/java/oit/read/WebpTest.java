package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import oit.fetch.Fetched;
import oit.read.ReadState.Unrecognised;
import oit.read.picture.Sheet;
import oit.read.picture.Tesseract;
import oit.read.picture.TextRecognition;
import oit.testing.Needed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WebP pictures, which only the program for text recognition can decode. */
class WebpTest {
  private static final Fetched PICTURE =
      Given.bytes("https://a.go.th/a.webp", null, Given.sample("notice.webp"));

  private static Recognition recognise(TextRecognition program, Fetched fetched) {
    return new Recogniser(
            Optional.of(program),
            Unrecognised.NO_PROGRAM,
            RecognitionLimits.DEFAULT,
            InstantSource.system())
        .recognise(fetched, new Reader().read(fetched));
  }

  @Test
  void theirTextIsRecognised() {
    Tesseract tesseract = Needed.of("ocr", Tesseract.find(System.getenv()));
    Resource read = recognise(tesseract, PICTURE).in(new Reader().read(PICTURE));

    assertThat(read.state()).isInstanceOf(ReadState.Recognised.class);
    assertThat(Given.text(read)).contains("ประกาศเจตนารมณ์", "No Gift Policy");
  }

  @Test
  void aProgramThatDoesNotKnowThemLeavesThemUnread() {
    TextRecognition old =
        (BufferedImage grey) -> new Sheet(List.of(new Sheet.Line("never asked for this", 99)));

    assertThat(recognise(old, PICTURE).why()).isEqualTo(Unrecognised.ILLEGIBLE);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void whatClaimsToBeHugeIsNotHandedOn(int last) {
    TextRecognition willing =
        new TextRecognition() {
          @Override
          public Sheet read(BufferedImage grey) throws IOException {
            throw new IOException("not asked for");
          }

          @Override
          public Sheet readFile(byte[] file) {
            return new Sheet(List.of(new Sheet.Line("a line of the picture", 99)));
          }
        };
    byte[] bytes = PICTURE.body().clone();
    bytes[24 + last] = (byte) 0xFF;
    bytes[24 + last - 1] = (byte) 0xFF;
    bytes[27 + 1] = (byte) 0xFF;

    assertThat(recognise(willing, PICTURE).pages()).hasSize(1);
    assertThat(recognise(willing, Given.bytes("https://a.go.th/a.webp", null, bytes)).pages())
        .isEmpty();
  }
}
