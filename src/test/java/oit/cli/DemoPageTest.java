package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import oit.fetch.browser.LivePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The first report that anybody sees, in a real Chromium. */
@Timeout(180)
class DemoPageTest {

  @TempDir private Path folder;

  @Test
  void canBeReadByAllAndOnAPhone() throws Exception {
    Ran ran = Ran.oit("demo", "--format=json,html", "--out=" + folder);
    assertThat(ran.code()).as(ran.err()).isZero();
    String agency = Ran.report(folder).agency().id();
    String html = Files.readString(folder.resolve(agency).resolve("gap-report.html"));

    try (LivePage page = LivePage.of(html, 1280, "light")) {
      assertThat(page.accessibility()).matches(LivePage.NO_VIOLATIONS);
    }
    try (LivePage page = LivePage.of(html, 390, "dark")) {
      assertThat(page.accessibility()).matches(LivePage.NO_VIOLATIONS);
      assertThat(page.overflow()).isEmpty();
    }
  }
}
