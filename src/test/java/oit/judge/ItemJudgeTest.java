package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import oit.checklist.Element;
import oit.checklist.Element.PeriodRule;
import oit.checklist.Item;
import oit.checklist.check.Check;
import oit.judge.Judgement.ElementResult;
import oit.judge.Judgement.Evidence;
import oit.judge.Judgement.ItemResult;
import oit.read.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemJudgeTest {

  private static final List<String> MONTHS =
      List.of(
          "ตุลาคม 2565",
          "พฤศจิกายน 2565",
          "ธันวาคม 2565",
          "มกราคม 2566",
          "กุมภาพันธ์ 2566",
          "มีนาคม 2566");
  private static final Item MONTHLY =
      Items.item(
          Items.mentions(PeriodRule.FIRST_HALF, "สขร"),
          Items.element("months", PeriodRule.FIRST_HALF, new Check.Months(6)));
  private static final Item BOTH_SIDES =
      Items.item(
          Items.element(
              "both",
              PeriodRule.NONE,
              new Check.Mentions(List.of("คณะผู้บริหารท้องถิ่น", "สมาชิกสภาท้องถิ่น"), 2)));

  @ParameterizedTest
  @CsvSource({"6, 1, FOUND", "5, 1, PARTIAL", "6, 0.4, FOUND", "6, 0.2, PARTIAL"})
  void sixMonthlyPostsMakeOneWhole(int posts, double coverage, ItemVerdict verdict) {
    Stream<Resource> pages =
        IntStream.range(0, posts)
            .mapToObj(i ->
                Pages.html(
                    i + ".html",
                    "ข่าว",
                    "<h1>แบบ สขร.1 เดือน"
                        + MONTHS.get(i)
                        + "</h1><p>"
                        + Pages.PROSE
                        + "ก".repeat(i)));
    ItemResult result = judge(MONTHLY, coverage, pages);
    assertThat(result.verdict()).isEqualTo(verdict);
    assertThat(result.evidence()).hasSize(verdict == ItemVerdict.FOUND ? posts : 1);
  }

  @ParameterizedTest
  @CsvSource({
    "คณะผู้บริหารท้องถิ่น, สมาชิกสภาท้องถิ่น, FOUND",
    "คณะผู้บริหารท้องถิ่น, คณะผู้บริหารท้องถิ่น, PARTIAL"
  })
  void aPageForEachSideOfTheHouseIsOneWhole(String first, String second, ItemVerdict verdict) {
    ItemResult result =
        judge(
            BOTH_SIDES,
            1,
            Stream.of(
                Pages.html("1.html", "ก", "<p>" + first + "<p>" + Pages.PROSE),
                Pages.html("2.html", "ข", "<p>" + second + "<p>" + Pages.PROSE)));
    assertThat(result.verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    // how much of its words name the item | kind | verdict
    "0.6, html, FOUND",
    "0.4, html, PARTIAL",
    "0.6, pdf,  PARTIAL"
  })
  void aPostThatNamesTheItemInPassingMayBeAPartOfTheWhole(
      double coverage, String kind, ItemVerdict verdict) {
    Resource plain = Pages.html("1.html", "ก", "<p>คณะผู้บริหารท้องถิ่น<p>" + Pages.PROSE);
    Resource vague =
        kind.equals("pdf")
            ? Pages.pdf("2.pdf", "สมาชิกสภาท้องถิ่น", Pages.PROSE)
            : Pages.html("2.html", "ข", "<p>สมาชิกสภาท้องถิ่น<p>" + Pages.PROSE);
    Site site = Pages.site(plain, vague);
    ItemResult result =
        Items.judge(site)
            .judge(
                BOTH_SIDES,
                List.of(
                    prospect(site, 0, Items.label(BOTH_SIDES, false, 1)),
                    prospect(site, 1, Items.label(BOTH_SIDES, true, coverage))));
    assertThat(result.verdict()).isEqualTo(verdict);
  }

  private static Prospect prospect(Site site, int page, Label label) {
    return Prospect.of(Items.candidate(BOTH_SIDES, site, site.pages().get(page), label));
  }

  @ParameterizedTest
  @CsvSource({
    // the plan's verdict | file of the report | its kind | elements met of four | what becomes of
    // it
    "FOUND,   plan.pdf,  pdf,  2, MISSING",
    "FOUND,   plan.pdf,  pdf,  3, PARTIAL",
    "PARTIAL, plan.pdf,  pdf,  2, PARTIAL",
    "FOUND,   other.pdf, pdf,  2, PARTIAL",
    // a web page may well hold two things
    "FOUND,   plan.pdf,  html, 2, PARTIAL"
  })
  void aReportWhoseLinkOpensThePlanIsMissing(
      ItemVerdict plan, String file, String kind, int met, ItemVerdict report) {
    Map<String, ItemResult> results = new HashMap<>();
    results.put("plan", result(plan, "plan.pdf", kind, 4));
    results.put("report", result(ItemVerdict.PARTIAL, file, kind, met));
    Items.judge(Pages.site()).denyBorrowed(results);

    ItemResult judged = results.get("report");
    assertThat(judged.verdict()).isEqualTo(report);
    assertThat(results.get("plan").verdict()).isEqualTo(plan);
    if (report == ItemVerdict.MISSING) {
      assertThat(judged.evidence()).isEmpty();
      assertThat(judged.elements())
          .hasSize(4)
          .allMatch(e -> e.verdict() == ElementVerdict.UNMET && e.evidenceUrl().isEmpty());
      assertThat(judged.nearest().orElseThrow().url()).isEqualTo(file);
    }
  }

  private static ItemResult result(ItemVerdict verdict, String url, String kind, int met) {
    List<Element> four =
        Stream.of("ก", "ข", "ค", "ง").map(w -> Items.mentions(PeriodRule.NONE, w)).toList();
    List<ElementResult> elements = new ArrayList<>();
    for (Element element : four) {
      boolean isMet = elements.size() < met;
      elements.add(
          new ElementResult(
              element,
              isMet ? ElementVerdict.MET : ElementVerdict.UNMET,
              url,
              "",
              Reason.of("item.missing")));
    }
    Evidence evidence =
        new Evidence(url, "แผน", kind, List.of(), 1, "", List.of(), Optional.empty(), "");
    return new ItemResult(
        Items.item(four.toArray(Element[]::new)),
        verdict,
        0.9,
        Set.of(),
        List.of(evidence),
        elements,
        Reason.of("item.missing"),
        List.of(),
        Optional.empty());
  }

  private static ItemResult judge(Item item, double coverage, Stream<Resource> pages) {
    Site site = Pages.site(pages.toArray(Resource[]::new));
    Label label = Items.label(item, false, coverage);
    return Items.judge(site)
        .judge(
            item,
            site.pages().stream()
                .map(p -> Prospect.of(Items.candidate(item, site, p, label)))
                .toList());
  }
}
