package oit.judge;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oit.judge.Judgement.ElementResult;
import oit.judge.Judgement.ItemResult;
import oit.read.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole small sites, from their pages to the verdict. */
class JudgeTest {

  private static final Extent ALL = new Extent(true, true, 50);
  private static final String PLAN = "แผนปฏิบัติการป้องกันการทุจริต";
  private static final String PLAN_TEXT =
      "โครงการอบรมคุณธรรมแก่พนักงาน งบประมาณ 5,000 บาท ระยะเวลาดำเนินการ ไตรมาส 1 "
          + "มาตรการป้องกันการทุจริตและประพฤติมิชอบในการปฏิบัติหน้าที่ "
          + "โครงการตรวจสอบการใช้รถส่วนกลาง ไม่ใช้งบประมาณ ตลอดปีงบประมาณ "
          + "โครงการประชาสัมพันธ์ช่องทางร้องเรียน งบประมาณ 3,000 บาท";

  @Test
  void whatWasNotReachedIsNeverMissing() {
    Judge judge = new Judge(Pages.list(2566), Pages.subject());
    judge.observe(new Unopened(Pages.HOME, "timeout", false, "no answer"));
    assertThat(judge.conclude(new Extent(false, false, 0)).items())
        .hasSize(43)
        .allMatch(i -> i.verdict() == ItemVerdict.UNVERIFIABLE)
        .allMatch(
            i -> i.elements().stream().allMatch(e -> e.verdict() == ElementVerdict.UNVERIFIABLE));
  }

  @Test
  void tooFewPagesNeverProveAbsence() {
    ItemResult plan = item("ac_plan", judge(home("")).conclude(new Extent(true, false, 3)));
    assertThat(plan.verdict()).isEqualTo(ItemVerdict.UNVERIFIABLE);
    assertThat(plan.reason().key()).isEqualTo("item.too-little-seen");
  }

  @Test
  void aWholeSiteWithoutTheItemIsMissingIt() {
    ItemResult plan = item("ac_plan", judge(home("")).conclude(ALL));
    assertThat(plan.verdict()).isEqualTo(ItemVerdict.MISSING);
    assertThat(plan.reason().key()).isEqualTo("item.missing");
    assertThat(plan.nearest()).isEmpty();
    assertThat(plan.searched()).contains(PLAN);
  }

  @Test
  void aLinkThatGoesNowhereIsMissingAndShownAsNearest() {
    Judgement judgement = judge(home("<p><a href='#'>" + PLAN + "</a>")).conclude(ALL);
    ItemResult plan = item("ac_plan", judgement);
    assertThat(plan.verdict()).isEqualTo(ItemVerdict.MISSING);
    assertThat(plan.nearest().orElseThrow())
        .returns(Pages.HOME, Judgement.Nearest::url)
        .returns("nearest.dead-link", n -> n.why().key());
    assertThat(judgement.findings()).anyMatch(f -> f.kind().equals("dead-link"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTargetThatCannotBeOpenedProvesNothingUnlessItIsGone(boolean absent) {
    Judge judge = judge(home("<p><a href=/plan.pdf>" + PLAN + "</a>"));
    judge.observe(new Unopened(Pages.HOME + "plan.pdf", absent ? "gone" : "timeout", absent, "…"));
    ItemResult plan = item("ac_plan", judge.conclude(ALL));
    assertThat(plan.verdict()).isEqualTo(absent ? ItemVerdict.MISSING : ItemVerdict.UNVERIFIABLE);
    if (!absent) {
      assertThat(plan.evidence().getFirst().url()).isEqualTo(Pages.HOME + "plan.pdf");
    }
  }

  @Test
  void aDocumentWithEveryElementIsFound() {
    ItemResult plan =
        item(
            "ac_plan",
            judge(
                    home("<p><a href=/plan.pdf>" + PLAN + "</a>"),
                    Pages.pdf("plan.pdf", PLAN + " ประจำปีงบประมาณ พ.ศ. 2566", PLAN_TEXT))
                .conclude(ALL));
    assertThat(plan.verdict()).isEqualTo(ItemVerdict.FOUND);
    assertThat(plan.evidence()).extracting(Judgement.Evidence::kind).containsExactly("pdf");
    assertThat(plan.evidence().getFirst().fiscalYears()).contains(2566);
    assertThat(plan.confidence()).isGreaterThan(0.8);
    assertThat(plan.nearest()).isEmpty();
  }

  @Test
  void theRightYearWinsOverAnOlderOneWithTheSameName() {
    Resource home =
        home(
            "<p><a href=/old.pdf>"
                + PLAN
                + " 2565</a>"
                + "<p><a href=/new.pdf>"
                + PLAN
                + " 2566</a>");
    Resource older = Pages.pdf("old.pdf", PLAN + " พ.ศ. 2565", PLAN_TEXT);
    Resource newer = Pages.pdf("new.pdf", PLAN + " พ.ศ. 2566", PLAN_TEXT);
    ItemResult both = item("ac_plan", judge(home, older, newer).conclude(ALL));
    assertThat(both.verdict()).isEqualTo(ItemVerdict.FOUND);
    assertThat(both.evidence())
        .extracting(Judgement.Evidence::url)
        .containsExactly(Pages.HOME + "new.pdf");
  }

  @ParameterizedTest
  @CsvSource({"ความก้าวหน้า, MISSING", "รายงานความก้าวหน้า รอบ 6 เดือน, PARTIAL"})
  void aVagueLinkOnAPageAboutAnotherItemIsThatItems(String link, ItemVerdict verdict) {
    Resource page =
        Pages.html(
            "hr.html",
            "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี",
            "<h1>รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี</h1><p>"
                + Pages.PROSE
                + "<p><a href=/a.pdf>"
                + link
                + "</a>");
    Resource report =
        Pages.pdf(
            "a.pdf",
            "ตารางเดือนตุลาคม 2565 ถึงมีนาคม 2566",
            "โครงการซ่อมถนน ดำเนินการแล้วเสร็จ",
            "โครงการขุดคลอง ดำเนินการแล้วเสร็จ " + Pages.PROSE);
    ItemResult progress =
        item(
            "ops_progress", judge(home("<p><a href=/hr.html>งาน</a>"), page, report).conclude(ALL));
    assertThat(progress.verdict()).isEqualTo(verdict);
  }

  @Test
  void evidenceOfAnotherYearOnlyIsOutdated() {
    ItemResult plan =
        item(
            "ac_plan",
            judge(
                    home("<p><a href=/old.pdf>" + PLAN + "</a>"),
                    Pages.pdf("old.pdf", PLAN + " (พ.ศ. 2561-2565)", PLAN_TEXT))
                .conclude(ALL));
    assertThat(plan.verdict()).isEqualTo(ItemVerdict.OUTDATED);
    assertThat(plan.reason().in("en")).contains("2561", "2565", "2566");
  }

  @Test
  void aPageAndTheDocumentItLinksAreOneBodyOfEvidence() {
    ItemResult plan =
        item(
            "ac_plan",
            judge(
                    home("<p><a href=/plan.html>" + PLAN + "</a>"),
                    Pages.html(
                        "plan.html",
                        PLAN,
                        "<h1>"
                            + PLAN
                            + "</h1><p>เผยแพร่โดยสำนักปลัด<p><a href=/a.pdf>ดาวน์โหลด</a>"),
                    Pages.pdf("a.pdf", PLAN + " ปี 2566", PLAN_TEXT))
                .conclude(ALL));
    assertThat(plan.verdict()).isEqualTo(ItemVerdict.FOUND);
    assertThat(plan.evidence()).extracting(Judgement.Evidence::url).contains(Pages.HOME + "a.pdf");
  }

  @Test
  void aScanIsLeftToThePerson() {
    ItemResult plan =
        item(
            "ac_plan",
            judge(home("<p><a href=/plan.pdf>" + PLAN + " ปี 2566</a>"), Pages.scan("plan.pdf"))
                .conclude(ALL));
    assertThat(plan.verdict()).isEqualTo(ItemVerdict.UNVERIFIABLE);
    assertThat(plan.elements()).allMatch(e -> e.verdict() == ElementVerdict.UNVERIFIABLE);
  }

  @Test
  void aMenuThatRepeatsIsNoContent() {
    String menu = "<div><a href=/plan.html>" + PLAN + "</a><p>โครงการ งบประมาณ ระยะเวลา</div>";
    List<Resource> site = new ArrayList<>();
    site.add(home(menu));
    for (int i = 0; i < 5; i++) {
      site.add(Pages.html(i + ".html", "ข่าว", menu + "<p>" + "ก".repeat(i + 1) + Pages.PROSE));
    }
    site.add(Pages.html("plan.html", PLAN, menu + "<h1>" + PLAN + "</h1>"));
    ItemResult plan = item("ac_plan", judge(site.toArray(Resource[]::new)).conclude(ALL));
    assertThat(plan.verdict()).isEqualTo(ItemVerdict.MISSING);
    assertThat(plan.nearest().orElseThrow().why().key()).isEqualTo("nearest.empty");
  }

  @Test
  void executivesAreCountedAgainstTheStructureChart() {
    ElementResult shown = asChart("<p>นายวิชัย มั่นคง</p><p>รองนายก อบต.</p>");
    ElementResult vacant = asChart("<p>- ว่าง -</p><p>รองนายก อบต.</p>");
    ElementResult left = asChart("");
    assertThat(shown.verdict()).isEqualTo(ElementVerdict.MET);
    assertThat(vacant.verdict()).isEqualTo(ElementVerdict.MET);
    assertThat(left.verdict()).isEqualTo(ElementVerdict.UNMET);
    assertThat(left.reason().arguments()).containsExactly("รองนายก", "2", "1");
  }

  private static ElementResult asChart(String second) {
    Judgement judgement =
        judge(
                home("<p><a href=/s.html>โครงสร้าง</a><p><a href=/e.html>ข้อมูลผู้บริหาร</a>"),
                Pages.html(
                    "s.html",
                    "โครงสร้าง",
                    "<h1>โครงสร้าง</h1><p>นายก อบต.</p><p>รองนายก อบต.</p><p>รองนายก อบต.</p>"
                        + "<p>ปลัด อบต.</p><p>สำนักปลัด</p><p>กองคลัง</p><p>กองช่าง</p>"),
                Pages.html(
                    "e.html",
                    "ข้อมูลผู้บริหาร",
                    "<h1>ข้อมูลผู้บริหาร</h1><p>นายสมชาย ใจดี</p><p>นายก อบต.</p>"
                        + "<p>นางสาวสมศรี มีสุข</p><p>รองนายก อบต.</p>"
                        + second
                        + "<p>นายบุญมี มั่งมี</p><p>ปลัด อบต.</p>"))
            .conclude(ALL);
    return item("executives", judgement).elements().stream()
        .filter(e -> e.element().id().equals("as_chart"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyItemHasOneEntryInTheOrderOfTheList() {
    assertThat(judge(home("")).conclude(ALL).items())
        .extracting(ItemResult::item)
        .isEqualTo(Pages.list(2566).items());
  }

  @Test
  void theSameResourcesInTheSameOrderGiveTheSameJudgement() {
    Resource[] site = {
      home(
          "<p><a href=/plan.pdf>"
              + PLAN
              + "</a><p><a href='#'>โครงสร้าง</a>"
              + "<p><a href=https://www.facebook.com/dontawan>Facebook</a>"),
      Pages.pdf("plan.pdf", PLAN + " ปี 2566", PLAN_TEXT),
      Pages.scan("scan.pdf")
    };
    assertThat(judge(site).conclude(ALL)).isEqualTo(judge(site).conclude(ALL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"th", "en"})
  void everyReasonGivenIsAWholeSentence(String language) {
    Judgement judgement =
        judge(
                home("<p><a href=/plan.pdf>" + PLAN + "</a><p><a href='#'>โครงสร้าง</a>"),
                Pages.pdf("plan.pdf", PLAN + " ปี 2565", PLAN_TEXT))
            .conclude(ALL);
    Stream<Reason> reasons =
        judgement.items().stream()
            .flatMap(i ->
                Stream.of(
                        Stream.of(i.reason()),
                        i.elements().stream().map(ElementResult::reason),
                        i.nearest().stream().map(Judgement.Nearest::why))
                    .flatMap(s -> s));
    assertThat(reasons.map(r -> r.in(language)))
        .isNotEmpty()
        .noneMatch(s -> s.isBlank() || s.contains("{") || s.contains("null"));
  }

  private static final Pattern KEY =
      Pattern.compile(
          "\"((?:item|element|nearest|finding|channel|contact|wanted|claim)\\.[a-z-]+[a-z])\"");

  @Test
  void everyKeyInTheSourcesIsInBothBundlesAndNoneIsLeftOver() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/oit/judge"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        KEY.matcher(Files.readString(file)).results().forEach(m -> used.add(m.group(1)));
      }
    }
    assertThat(used).hasSizeGreaterThan(50);
    for (String language : List.of("th", "en")) {
      ResourceBundle bundle = Sentences.bundle(Locale.of(language));
      assertThat(bundle.keySet()).containsAll(used);
      assertThat(bundle.keySet())
          .filteredOn(key -> !used.contains(key))
          // made of a word and the name of a constant
          .allMatch(key -> key.matches("(channel|contact|element\\.people-without).*"));
    }
  }

  @Test
  void theJudgeNeitherFetchesNorReadsAClock() {
    noClasses()
        .that()
        .resideInAPackage("oit.judge")
        .and()
        .doNotHaveSimpleName("Lexicon")
        .and()
        .doNotHaveSimpleName("Confidence")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "are of input and output, clocks or chance",
                c ->
                    c.getName().matches("java\\.io\\..*(File|Stream|Reader|Writer)")
                        || c.getPackageName().startsWith("java.nio.file")
                        || c.getName().equals("java.time.Clock")
                        || c.getName().equals("java.util.Random")
                        || c.getName().equals("okhttp3.OkHttpClient")))
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .check(
            new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("oit.judge"));
  }

  private static Resource home(String body) {
    return Pages.html("", "หน้าแรก " + Pages.AGENCY, "<h1>ยินดีต้อนรับ</h1>" + body);
  }

  private static Judge judge(Resource... resources) {
    Judge judge = new Judge(Pages.list(2566), Pages.subject());
    for (Page page : Pages.pages(resources)) {
      judge.observe(page.resource(), page.clicks(), page.foundVia());
    }
    return judge;
  }

  private static ItemResult item(String key, Judgement judgement) {
    return judgement.items().stream()
        .filter(i -> i.item().key().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
