package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.checklist.Checklist;
import oit.checklist.Words;
import oit.report.GapReport.ElementEntry;
import oit.report.GapReport.Evidence;
import oit.report.GapReport.ItemEntry;
import oit.report.GapReport.NotFetched;
import oit.report.ItemChange.Kind;
import oit.report.ItemChange.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which way an item went between two reports, and why. */
class ReportChangeTest {

  private static final String SITE = "https://www.banklongthip.example/";
  private static final GapReport BASE = SampleReport.small();

  /** A report of which every part that matters can be said in a word. */
  private record Case(String verdict, String elements, String pages, Map<String, String> more) {

    /** {@code verdict elements pages}: {@code +-?} for each element, pages as letters. */
    static Case of(String text) {
      String[] words = text.split(" ");
      return new Case(words[0], words[1], words.length > 2 ? words[2] : "", Map.of());
    }

    Case with(String key, String value) {
      return new Case(verdict, elements, pages, Map.of(key, value));
    }

    GapReport report(String run) {
      String failed = more.getOrDefault("failed", "");
      var coverage =
          new GapReport.Coverage(
              more.containsKey("cut") ? "partial" : "complete",
              more.containsKey("cut") ? "max-pages" : "frontier-empty",
              10,
              1,
              1,
              1,
              failed.isEmpty()
                  ? List.of()
                  : List.of(new NotFetched(SITE + "a", failed, "เปิดไม่ได้")));
      return new GapReport(
          GapReport.SCHEMA,
          run,
          BASE.generatedAt(),
          new GapReport.Tool("oit", more.getOrDefault("version", "1")),
          BASE.agency(),
          new GapReport.ChecklistRef(
              "list", Integer.parseInt(more.getOrDefault("year", "2568")), "confirmed", sha(0)),
          coverage,
          more.containsKey("none") ? List.of() : List.of(item()),
          List.of(),
          new GapReport.Score(50.0, 50, 50, List.of()),
          List.of());
    }

    private ItemEntry item() {
      List<ElementEntry> all = new ArrayList<>();
      for (int i = 0; i < elements.length(); i++) {
        String state =
            switch (elements.charAt(i)) {
              case '+' -> "met";
              case '-' -> "unmet";
              default -> "unverifiable";
            };
        all.add(new ElementEntry("e" + i, "องค์ประกอบ " + i, true, state, null, "", ""));
      }
      List<Evidence> evidence =
          pages
              .chars()
              .mapToObj(c -> {
                // a capital letter is the same page with other bytes; z has the bytes of a
                String page = SITE + Character.toString(Character.toLowerCase(c));
                return new Evidence(
                    page, "", "html", List.of(), 1, "", List.of(), null, sha(c == 'z' ? 'a' : c));
              })
              .toList();
      return new ItemEntry(
          "O1",
          "structure",
          "โครงสร้าง",
          "9",
          "9.1",
          verdict,
          verdict.equals("found")
              ? Integer.valueOf(100)
              : verdict.equals("unverifiable") ? null : 0,
          1,
          evidence,
          all,
          new GapReport.Gap("", "", ""),
          new GapReport.Searched(List.of(), null));
    }

    private static String sha(int c) {
      return "%064x".formatted(c);
    }
  }

  /** Capital letters are pages whose bytes changed; z is page a in another place. */
  @ParameterizedTest(name = "{0} → {1}: {2}, {3}")
  @CsvSource({
    // nothing, or nothing that matters
    "found ++ a,          found ++ a,          UNCHANGED,      SAME",
    "found ++ a,          found ++ A,          UNCHANGED,      SAME",
    "missing --,          missing --,          UNCHANGED,      SAME",
    "found ++ a,          found ++ b,          UNCHANGED,      EVIDENCE",
    "found ++ a,          found ++ z,          UNCHANGED,      EVIDENCE_MOVED",
    // the site did something
    "missing --,          found ++ a,          IMPROVED,       EVIDENCE_NEW",
    "missing --,          outdated +- a,       IMPROVED,       EVIDENCE_NEW",
    "outdated +- a,       found ++ A,          IMPROVED,       ELEMENT_MET",
    "partial +- a,        found ++ A,          IMPROVED,       ELEMENT_MET",
    "found ++ a,          partial +- A,        REGRESSED,      ELEMENT_UNMET",
    "found ++ a,          outdated +- A,       REGRESSED,      ELEMENT_UNMET",
    "found ++ a,          missing --,          REGRESSED,      EVIDENCE_LOST",
    "partial +- a,        missing --,          REGRESSED,      EVIDENCE_LOST",
    "partial ++- a,       partial +-- A,       REGRESSED,      ELEMENT_UNMET",
    "partial +-- a,       partial ++- A,       IMPROVED,       ELEMENT_MET",
    "partial +- a,        partial -+ A,        UNCHANGED,      SAME",
    // nobody looked
    "found ++ a,          unverifiable ??,     NOT_COMPARABLE, NOT_CHECKED",
    "unverifiable ??,     found ++ a,          NOT_COMPARABLE, NOT_CHECKED_BEFORE",
    "unverifiable ??,     missing --,          NOT_COMPARABLE, NOT_CHECKED_BEFORE",
    "unverifiable ??,     unverifiable ??,     NOT_COMPARABLE, NOT_CHECKED",
    // the list
    "found + a,           partial +- a,        NOT_COMPARABLE, ELEMENT_ADDED",
    "partial +- a,        found + a,           NOT_COMPARABLE, ELEMENT_DROPPED",
    // the same bytes
    "found ++ a,          partial ++ a,        NOT_COMPARABLE, READ_AGAIN",
  })
  void everyPairOfVerdictsHasAWayAndAReason(String was, String is, Kind kind, Why why) {
    assertThat(change(Case.of(was), Case.of(is), Traces.NONE))
        .extracting(ItemChange::kind, c -> c.reason().code())
        .containsExactly(kind, why);
  }

  /** What became of page a, the only evidence, when the item is missing now. */
  @ParameterizedTest(name = "{0} {1} read: {2} → {3}, {4}")
  @CsvSource({
    "failed, gone,           UNKNOWN,  REGRESSED,      EVIDENCE_GONE",
    "failed, soft-not-found, UNKNOWN,  REGRESSED,      EVIDENCE_GONE",
    "failed, timeout,        UNKNOWN,  NOT_COMPARABLE, EVIDENCE_UNOPENED",
    "failed, server-error,   UNKNOWN,  NOT_COMPARABLE, EVIDENCE_UNOPENED",
    "failed, robots-disallowed, UNKNOWN, NOT_COMPARABLE, EVIDENCE_UNOPENED",
    "cut,    yes,            UNKNOWN,  NOT_COMPARABLE, EVIDENCE_UNREAD",
    "cut,    yes,            NOT_READ, NOT_COMPARABLE, EVIDENCE_UNREAD",
    "cut,    yes,            READ,     REGRESSED,      EVIDENCE_CHANGED",
    "whole,  yes,            NOT_READ, REGRESSED,      EVIDENCE_UNLINKED",
    "whole,  yes,            READ,     REGRESSED,      EVIDENCE_CHANGED",
    "whole,  yes,            UNKNOWN,  REGRESSED,      EVIDENCE_LOST",
    "version, 2,             READ,     NOT_COMPARABLE, RULES",
    "version, 2,             UNKNOWN,  NOT_COMPARABLE, RULES",
    "version, 2,             NOT_READ, REGRESSED,      EVIDENCE_UNLINKED",
  })
  void whatDisappearedSaysWhy(String key, String value, Traces.Trace trace, Kind kind, Why why) {
    Case now = Case.of("missing --").with(key, value);

    assertThat(change(Case.of("found ++ a"), now, url -> trace))
        .extracting(ItemChange::kind, c -> c.reason().code())
        .containsExactly(kind, why);
  }

  @Test
  void evidenceThatDisappearedIsToldThoughTheVerdictStands() {
    Case now = Case.of("found ++ b").with("failed", "gone");

    ItemChange change = change(Case.of("found ++ ba"), now, Traces.NONE);

    assertThat(change.kind()).isEqualTo(Kind.UNCHANGED);
    assertThat(change.lost())
        .containsExactly(
            new ItemChange.Lost(SITE + "a", "", ItemChange.Fate.GONE, null, "เปิดไม่ได้"));
  }

  @Test
  void anotherYearIsNotWorse() {
    Case now = Case.of("outdated +- a").with("year", "2569");

    assertThat(change(Case.of("found ++ a"), now, Traces.NONE))
        .extracting(ItemChange::kind, c -> c.reason().code(), c -> c.reason().values())
        .containsExactly(Kind.NOT_COMPARABLE, Why.PERIOD, List.of("2568", "2569"));
  }

  @Test
  void ofOneScanNothingIsBetterOrWorse() {
    GapReport was = Case.of("missing --").report("run-1");
    GapReport is = Case.of("found ++ a").report("run-1");

    assertThat(between(was, is, Traces.NONE).counts())
        .isEqualTo(new ReportChange.Counts(0, 0, 0, 1));
  }

  @Test
  void itemsOfOneReportAloneAreNew_orGone() {
    GapReport some = Case.of("found ++ a").report("run-1");
    GapReport none = Case.of("found ++ a").with("none", "").report("run-2");

    assertThat(between(none, some, Traces.NONE).changes().getFirst().reason().code())
        .isEqualTo(Why.NEW_ITEM);
    ItemChange gone = between(some, none, Traces.NONE).changes().getFirst();
    assertThat(gone.reason().code()).isEqualTo(Why.GONE_ITEM);
    assertThat(gone.after()).isNull();
  }

  @Test
  void aReportAgainstItselfChangesNothing() {
    GapReport full = SampleReport.full();
    ReportChange change = between(full, full, Traces.NONE);

    assertThat(change.counts().improved() + change.counts().regressed()).isZero();
    assertThat(change.counts().all()).isEqualTo(43);
    assertThat(change.leadsTo(full)).isTrue();
  }

  @Test
  void wordsOfASiteAreHarmless() {
    GapReport was = SampleReport.full();
    GapReport is = Reports.hostile(was);
    ReportChange change = between(was, is, Traces.NONE);

    for (ChangeText.Row row : new ChangeText(change, Wording.in("en")).rows()) {
      String all = row.code() + row.title() + row.verdicts() + row.why() + row.lost();
      assertThat(all).isEqualTo(PlainText.line(all)).doesNotContain("\u202E", "\u001B");
    }
    String page = GapReportMarkdown.write(is, Optional.of(change), "en");
    assertThat(page.substring(page.indexOf("## What changed")))
        .doesNotContainPattern("(?<!\\\\)<script")
        .doesNotContain("\u202E", "](");
  }

  @ParameterizedTest
  @CsvSource({"th", "en"})
  void theSectionOfTheMarkdownIsWhole(String language) {
    GapReport was = SampleReport.full();
    List<ItemEntry> items = new ArrayList<>(was.items());
    items.set(0, with(items.get(0), "missing"));
    items.set(2, with(items.get(2), "unverifiable"));
    items.set(3, with(items.get(3), "found"));
    items.remove(5);
    GapReport is = Reports.withScore(Reports.withItems(was, items), 61.5);
    GapReport later =
        new GapReport(
            is.schema(),
            "20261201-101500-aaaa",
            "2026-12-01T10:21:07+07:00",
            is.tool(),
            is.agency(),
            is.checklist(),
            new GapReport.Coverage(
                "complete",
                "frontier-empty",
                500,
                184,
                1,
                1,
                List.of(
                    new NotFetched(
                        was.items().getFirst().evidence().getFirst().url(),
                        "gone",
                        "ไม่มีหน้านี้"))),
            is.items(),
            is.declared(),
            is.score(),
            is.findings());
    ReportChange change = between(was, later, Traces.NONE);

    String text = GapReportMarkdown.write(later, Optional.of(change), language);
    Golden.check("changes-" + language + ".md", text.substring(text.lastIndexOf("## ")));
  }

  @Test
  void whatIsWrittenCanBeReadAgain() throws InvalidReportException {
    ReportChange change =
        between(
            Case.of("found ++ a").report("run-1"),
            Case.of("missing --").with("failed", "gone").report("run-2"),
            Traces.NONE);

    assertThat(ReportChangeJson.read(ReportChangeJson.write(change, "th"))).isEqualTo(change);
  }

  private static ItemEntry with(ItemEntry i, String verdict) {
    return new ItemEntry(
        i.code(),
        i.key(),
        i.title(),
        i.indicator(),
        i.subIndicator(),
        verdict,
        i.score(),
        i.confidence(),
        verdict.equals("missing") ? List.of() : i.evidence(),
        i.elements(),
        i.gap(),
        i.searched());
  }

  private static ItemChange change(Case was, Case is, Traces traces) {
    GapReport older = was.report("run-1");
    GapReport newer = is.report("run-2");
    List<ItemChange> all = new Comparison(older, newer, list(older), list(newer), traces).items();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private static ReportChange between(GapReport older, GapReport newer, Traces traces) {
    return ReportChange.between(older, newer, list(older), list(newer), traces);
  }

  /** A list of which nothing but its name is known. */
  private static Checklist list(GapReport report) {
    return new Checklist(
        report.checklist().id(),
        "",
        report.checklist().fiscalYear(),
        new Words("", ""),
        Checklist.Status.CONFIRMED,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        report.checklist().sha256());
  }
}
