package oit.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFolderTest {

  @TempDir Path out;

  @Test
  void writesIntoTheAgencysFolderAndLeavesNothingElse() throws IOException {
    Path file = ReportFolder.of(out, "../ban").write("gap-report.json", "ไทย");
    assertThat(file.getParent().getParent()).isEqualTo(out);
    assertThat(file).hasContent("ไทย");
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void replacesAnOlderFile() throws IOException {
    ReportFolder folder = ReportFolder.of(out, "ban");
    folder.write("gap-report.json", "older and longer");
    assertThat(folder.write("gap-report.json", "new")).hasContent("new");
  }

  @Test
  void leavesNoDraftWhenItCannotWrite() throws IOException {
    ReportFolder folder = ReportFolder.of(out, "ban");
    Files.createDirectories(folder.path().resolve("gap-report.json").resolve("in-the-way"));
    assertThatThrownBy(() -> folder.write("gap-report.json", "new"))
        .isInstanceOf(IOException.class);
    assertThat(folder.path()).isDirectoryNotContaining("glob:**.tmp");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/b", "", "..", "nul"})
  void refusesAnUnsafeFileName(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportFolder.of(out, "ban").write(name, "x"));
  }
}
