package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oit.report.GapReport;
import oit.testing.LocalSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scan whose files find no room ends with its report, which says so. */
class FullDiskTest {

  private static final String RUN = "20260101-100000-aaaa";
  private static final Path FULL = Path.of("/dev/full");

  @TempDir private Path folder;

  private final LocalSite site =
      LocalSite.empty()
          .page("/", "อบต.", "<a href=/plan.html>แผนพัฒนา</a>")
          .page("/plan.html", "แผนพัฒนา", "<h1>แผนพัฒนาท้องถิ่น</h1><p>เนื้อหา");

  @AfterEach
  void close() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"crawl.warc.gz", "journal.ndjson", "visits.ndjson.part"})
  void endsWithAReportThatSaysSo(String file) throws IOException {
    assumeThat(FULL).as("a disk that is always full").exists();
    Path agency = scans().agency(RUN);
    Files.createDirectories(agency);
    Path link = Files.createSymbolicLink(agency.resolve(file), FULL);

    GapReport report = scans().scan(RUN);
    Files.deleteIfExists(link);

    assertThat(report.coverage().pages()).isEqualTo(2);
    assertThat(report.findings()).extracting(GapReport.Finding::kind).contains(NotKept.KIND);
    assertThat(Rejudgement.of(report, scans().home())).isEmpty();
  }

  @Test
  void placeThatIsTakenDoesNotEndTheScan() throws IOException {
    Files.createDirectories(scans().agency(RUN).getParent());
    Files.writeString(scans().agency(RUN), "a file where a folder should be");

    GapReport report = scans().scan(RUN);

    assertThat(report.coverage().pages()).isEqualTo(2);
    assertThat(report.findings()).extracting(GapReport.Finding::kind).contains(NotKept.KIND);
  }

  private KeptScans scans() {
    return KeptScans.of(folder, site);
  }
}
