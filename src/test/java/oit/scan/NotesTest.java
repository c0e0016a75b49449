package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import oit.report.GapReport.Finding;
import org.junit.jupiter.api.Test;

class NotesTest {

  private static final String PAGE = "http://tambon.example/plan";

  private final Notes notes = new Notes(Locale.of("en"));

  @Test
  void whatTheCrawlNotesBecomesASentence() {
    notes.add("moved-domain", PAGE, "new.example");
    assertThat(notes.all())
        .containsExactly(
            new Finding(
                "moved-domain",
                PAGE,
                "The website is at another domain now: new.example. That one was checked."));
  }

  @Test
  void whatIsASentenceAlreadyStaysOne() {
    notes.add("dead-link", PAGE, "The link “{0}” goes nowhere");
    assertThat(notes.all())
        .extracting(Finding::note)
        .containsExactly("The link “{0}” goes nowhere");
  }

  @Test
  void saysEachThingOnce() {
    notes.add("charset-mismatch", PAGE, "tis-620 → UTF-8");
    notes.add("charset-mismatch", PAGE, "tis-620 → UTF-8");
    assertThat(notes.all()).hasSize(1);
  }

  @Test
  void aLargeSiteDoesNotMakeALargeReport() {
    for (int i = 0; i < 20_000; i++) {
      notes.add("charset-mismatch", PAGE + i, "tis-620 → UTF-8");
    }
    notes.add("soft-404", PAGE, "tambon.example");
    assertThat(notes.all()).hasSize(Notes.MOST_OF_A_KIND + 1);
  }
}
