package oit.read.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import oit.testing.Fonts;
import oit.testing.Needed;
import oit.testing.Scans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractTest {

  @TempDir private Path folder;

  @Test
  void isNotThereWithoutAProgramOrWithoutThai() throws IOException {
    assertThat(Tesseract.find(Map.of("PATH", folder.toString()))).isEmpty();
    assertThat(Tesseract.find(Map.of(Tesseract.VARIABLE, folder + "/none"))).isEmpty();
    assertThat(Tesseract.find(program("echo eng"))).isEmpty();
    assertThat(Tesseract.find(program("echo eng; echo tha"))).isPresent();
  }

  @Test
  void readsThaiWithTheDigitsThatTheModelDoesNotKnow() throws IOException {
    Tesseract tesseract = Needed.of("ocr", Tesseract.find(System.getenv()));
    Font font = Needed.of("ocr", Fonts.of("Laksaman"));
    List<String> text =
        List.of("แผนพัฒนาท้องถิ่น พ.ศ. ๒๕๖๖ - ๒๕๗๐", "ประกาศ ณ วันที่ ๑๘ เดือน มกราคม พ.ศ. ๒๕๖๙");

    Sheet sheet = tesseract.read(Scans.page(font, 16, text));

    String all = String.join("\n", sheet.lines().stream().map(Sheet.Line::text).toList());
    assertThat(all).contains("๒๕๖๖").contains("๒๕๗๐").contains("๒๕๖๙");
    assertThat(all).doesNotContain("๒๕๒").doesNotContain("๒๕๓").doesNotContain("๒๕๐");
    assertThat(sheet.confidence()).isGreaterThan(70);
  }

  @Test
  void endsAProgramThatTakesTooLong() throws IOException {
    Tesseract slow =
        Tesseract.find(program("case \"$1\" in --list-langs) echo tha ;; *) exec sleep 60 ;; esac"))
            .orElseThrow()
            .within(Duration.ofMillis(300));

    assertThatThrownBy(() -> slow.read(blank())).isInstanceOf(IOException.class);
  }

  @Test
  void failsWhereTheProgramFails() throws IOException {
    Tesseract broken =
        Tesseract.find(program("case \"$1\" in --list-langs) echo tha ;; *) exit 1 ;; esac"))
            .orElseThrow();

    assertThatThrownBy(() -> broken.read(blank())).isInstanceOf(IOException.class);
  }

  @Test
  void readsNothingOnceStopped() {
    Tesseract tesseract = Needed.of("ocr", Tesseract.find(System.getenv()));
    tesseract.stop();

    assertThatThrownBy(() -> tesseract.read(blank())).isInstanceOf(IOException.class);
  }

  private static BufferedImage blank() {
    return new BufferedImage(2000, 2000, BufferedImage.TYPE_BYTE_GRAY);
  }

  private Map<String, String> program(String script) throws IOException {
    Path program = Files.createTempFile(folder, "tesseract", ".sh");
    Files.writeString(program, "#!/bin/sh\n" + script + "\n");
    assertThat(program.toFile().setExecutable(true)).isTrue();
    return Map.of(Tesseract.VARIABLE, program.toString());
  }
}
