package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import oit.report.GapReport;
import oit.store.DamagedFile;
import oit.testing.LocalSite;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was kept of a scan and changed afterwards is never judged as if it were whole. */
class DamagedEvidenceTest {

  private static final String RUN = "20260101-100000-aaaa";

  @TempDir private Path folder;

  private final LocalSite site =
      LocalSite.empty()
          .page("/", "อบต.", "<a href=/plan.html>แผนพัฒนา</a><a href=/news.html>ข่าว</a>")
          .page("/plan.html", "แผนพัฒนา", "<h1>แผนพัฒนาท้องถิ่น</h1><p>เนื้อหา")
          .page("/news.html", "ข่าว", "<h1>ข่าวประชาสัมพันธ์</h1><p>ข่าวหนึ่ง");

  private GapReport report;

  @BeforeEach
  void scan() throws IOException {
    report = scans().scan(RUN);
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void changedByteOfTheArchive() throws IOException {
    Path archive = file("crawl.warc.gz");
    byte[] bytes = Files.readAllBytes(archive);
    // every record but the first speaks of a page
    for (int i = 600; i < bytes.length; i++) {
      bytes[i] ^= 0x55;
    }
    Files.write(archive, bytes);

    assertThatExceptionOfType(DamagedFile.class)
        .isThrownBy(rejudging())
        .matches(e -> e.file().equals(archive) && e.offset() > 0 && e.offset() < bytes.length);
  }

  @Test
  void archiveCutShort() throws IOException {
    cut("crawl.warc.gz", 600);

    assertThatExceptionOfType(DamagedFile.class).isThrownBy(rejudging());
  }

  @Test
  void visitsCutShort() throws IOException {
    Path visits = file("visits.ndjson");
    byte[] bytes = Files.readAllBytes(visits);
    int lastLine = bytes.length - 1;
    while (bytes[lastLine - 1] != '\n') {
      lastLine--;
    }
    int end = lastLine;
    cut("visits.ndjson", lastLine);

    assertThatExceptionOfType(DamagedFile.class)
        .isThrownBy(rejudging())
        .matches(e -> e.file().equals(visits) && e.offset() == end);
  }

  @Test
  void lineThatIsNone() throws IOException {
    for (String name : new String[] {"journal.ndjson", "visits.ndjson"}) {
      Path file = file(name);
      byte[] whole = Files.readAllBytes(file);
      byte[] bytes = whole.clone();
      bytes[0] = 'x';
      Files.write(file, bytes);
      assertThatExceptionOfType(DamagedFile.class)
          .isThrownBy(rejudging())
          .matches(e -> e.file().equals(file) && e.offset() == 0);
      Files.write(file, whole);
    }
  }

  @Test
  void journalCutShort() throws IOException {
    String journal = Files.readString(file("journal.ndjson"));
    Files.writeString(file("journal.ndjson"), journal.substring(0, journal.indexOf('\n') + 1));

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(rejudging())
        .withMessageContaining("/plan.html");
  }

  @Test
  void nextScanFetchesWhatItCannotRead() throws IOException {
    cut("crawl.warc.gz", 600);
    Files.writeString(file("journal.ndjson"), "{\n");

    GapReport next = scans().scan("20260102-100000-aaaa");

    assertThat(next.items().toString().replaceAll("fetchedAt=[^,]*", ""))
        .isEqualTo(report.items().toString().replaceAll("fetchedAt=[^,]*", ""));
  }

  @Test
  void damagedReportOfAFinishedScanIsMadeAnewWithoutARequest() throws IOException {
    int asked = site.asked().size();
    Files.writeString(file("gap-report.json"), "{");
    try (RunStore store = RunStore.resume(scans().home(), scans().home().run(RUN)).orElseThrow()) {
      assertThat(store.finished(scans().agency())).isEmpty();
    }

    assertThat(scans().resume(RUN).items()).isEqualTo(report.items());
    assertThat(site.asked().subList(asked, site.asked().size()))
        .allMatch(path -> path.equals("/robots.txt"));
  }

  private ThrowingCallable rejudging() {
    return () -> scans().rejudge(report, scans().list());
  }

  private void cut(String name, int length) throws IOException {
    Files.write(file(name), Arrays.copyOf(Files.readAllBytes(file(name)), length));
  }

  private Path file(String name) {
    return scans().agency(RUN).resolve(name);
  }

  private KeptScans scans() {
    return KeptScans.of(folder, site);
  }
}
