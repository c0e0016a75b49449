package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import oit.checklist.check.Check;
import oit.read.Kind;
import oit.read.ReadState;
import oit.read.Resource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of check: one page that meets it, one that does not, and what a scan leaves open. */
class CheckerTest {

  private static final ElementVerdict MET = ElementVerdict.MET;
  private static final ElementVerdict UNMET = ElementVerdict.UNMET;
  private static final ElementVerdict UNSURE = ElementVerdict.UNVERIFIABLE;
  private static final String LONG = Pages.PROSE.repeat(3);

  /** Check, body that meets it, body that does not, verdict of a scan. */
  static Stream<Arguments> checks() {
    return Stream.of(
        row(new Check.Exists(), LONG, "<p>ถนน", UNSURE),
        row(new Check.Substance(200), LONG, "<p>ชาวบ้านปลูกข้าวและเลี้ยงวัว", UNSURE),
        row(mentions(1, "วัว", "ควาย"), "<p>เลี้ยงวัว", "<p>เลี้ยงเป็ด", UNSURE),
        row(mentions(2, "วัว", "ควาย"), "<p>เลี้ยงวัวและควาย", "<p>วัวและวัว", UNSURE),
        row(
            new Check.Parts(parts(), 2),
            "<p>โครงการขุดคลอง<p>งบประมาณ 5 บาท",
            "<p>โครงการขุดคลอง",
            UNSURE),
        row(
            new Check.Near(List.of(List.of("ขุดคลอง"), List.of("บาท")), 30),
            "<p>ขุดคลอง 500 บาท",
            "<p>ขุดคลอง<p>" + LONG + "<p>500 บาท",
            UNSURE),
        row(new Check.HasFile(Set.of("image")), "<img src=a.png width=300>", "<p>ถนน", UNMET),
        row(
            new Check.Chart(List.of("กองช่าง", "กองคลัง"), 2),
            "<p>กองช่าง<p>กองคลัง",
            "<p>กองช่าง",
            MET),
        row(
            new Check.People(List.of("ปลัด"), 1, EnumSet.of(Check.People.Detail.POST)),
            "<p>นายสมชาย ใจดี<p>ปลัด อบต.",
            "<p>นายสมชาย ใจดี<p>นายช่าง",
            UNSURE),
        row(
            new Check.Contact(EnumSet.of(Check.Contact.Detail.PHONE)),
            "<p>โทร 0 3912 3456",
            "<p>โทรหาเรา",
            UNSURE),
        row(
            new Check.Channel(EnumSet.of(Check.Channel.Way.EMAIL)),
            "<p>a@dontawan.go.th",
            "<p>อีเมล",
            UNSURE),
        row(
            new Check.Social(Set.of("facebook"), 1),
            "<p><a href=https://www.facebook.com/dontawan>เพจ</a>",
            "<p><a href=https://www.facebook.com/sharer.php?u=a>แชร์</a>",
            UNMET),
        row(
            new Check.LinksTo(List.of("egp", "จัดซื้อ")),
            "<p><a href=/x>ระบบจัดซื้อ</a>",
            "<p><a href=/x>ระบบน้ำ</a>",
            UNMET),
        row(
            new Check.Months(6),
            "<p>ตุลาคม 2565 ถึง มีนาคม 2566",
            "<p>ตุลาคม 2565 และ มีนาคม 2566",
            UNSURE),
        row(new Check.Money(2), "<p>500 บาท<p>1,200.00 บาท", "<p>500 บาท", UNSURE),
        row(
            new Check.Filled(List.of("ข้อเสนอแนะ")),
            "<table><tr><td>ข้อเสนอแนะ<td>ไม่มี</table>",
            "<table><tr><td>เรื่อง<td>ถนน<tr><td>ข้อเสนอแนะ<td></table>",
            MET),
        row(
            new Check.Signed(List.of("นายก อบต")),
            "<p>(นายสมชาย ใจดี)<p>นายก อบต.ดอนตะวัน",
            "<p>(นายสมชาย ใจดี)<p>รองนายก อบต.ดอนตะวัน",
            UNSURE),
        row(new Check.NotWholeLaw(), LONG, wholeLaw(), UNSURE),
        row(
            new Check.SeparateFrom(List.of("ร้องทุกข์ทั่วไป")),
            "<h1>ร้องเรียนทุจริต</h1>" + LONG,
            "<h1>ร้องทุกข์ทั่วไป</h1>" + LONG,
            MET),
        row(new Check.OwnName(), "<p>อบต.ดอนตะวัน", "<p>อบต.หนองไผ่", UNSURE),
        row(
            new Check.Dated(2),
            "<p>5 มกราคม 2566<p>6 มกราคม 2566",
            "<p>5 มกราคม 2566<p>6 มกราคม 2564",
            UNSURE),
        row(
            new Check.All(List.of(mentions(1, "วัว"), mentions(1, "ควาย"))),
            "<p>วัวควาย",
            "<p>วัว",
            UNSURE),
        row(
            new Check.Any(List.of(mentions(1, "วัว"), mentions(1, "ควาย"))),
            "<p>ควาย",
            "<p>เป็ด",
            UNSURE),
        row(new Check.Not(mentions(1, "วัว")), "<p>เป็ด", "<p>วัว", UNSURE));
  }

  private static Arguments row(Check check, String met, String unmet, ElementVerdict scan) {
    return Arguments.of(check, met, unmet, scan);
  }

  private static Check.Mentions mentions(int atLeast, String... phrases) {
    return new Check.Mentions(List.of(phrases), atLeast);
  }

  private static Map<String, List<String>> parts() {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    parts.put("โครงการ", List.of("โครงการ"));
    parts.put("งบ", List.of("งบประมาณ", "วงเงิน"));
    return parts;
  }

  private static String wholeLaw() {
    return "<p>" + String.join("<p>", Lexicon.SHIPPED.lawMarks()) + LONG;
  }

  @ParameterizedTest
  @MethodSource("checks")
  void isMetByWhatItAsksFor(Check check, String met, String unmet, ElementVerdict scan) {
    assertThat(check(check, page(met)).verdict()).isEqualTo(MET);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void isUnmetWithoutItAndSaysWhy(Check check, String met, String unmet, ElementVerdict scan) {
    Outcome outcome = check(check, page(unmet));
    assertThat(outcome.verdict()).isEqualTo(UNMET);
    assertThat(outcome.share()).isBetween(0.0, 0.99);
    assertSays(outcome.reason());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void aScanIsLeftToThePersonWhoReadsTheReport(
      Check check, String met, String unmet, ElementVerdict scan) {
    Outcome outcome = check(check, Pages.scan("a.pdf"));
    assertThat(outcome.verdict()).isEqualTo(scan);
    assertSays(outcome.reason());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void evidenceElsewhereIsNeverAnError(Check check, String met, String unmet, ElementVerdict scan) {
    Cluster nothing = new Cluster(List.of(), List.of());
    assertSays(new Checker(nothing, Pages.facts(), -1).check(check).reason());
  }

  private static void assertSays(Reason reason) {
    for (String language : List.of("th", "en")) {
      assertThat(reason.in(language)).doesNotContain("{", "}", "null").isNotBlank();
    }
  }

  @Test
  void thereIsARowForEveryKindOfCheck() {
    Set<Class<?>> tried = new HashSet<>(APART);
    checks().forEach(row -> tried.add(row.get()[0].getClass()));
    assertThat(tried).containsExactlyInAnyOrder(Check.class.getPermittedSubclasses());
  }

  private static final Set<Class<?>> APART =
      Set.of(Check.SamePosts.class, Check.Follows.class, Check.FromHome.class);

  @Test
  void countsClicksFromTheHomePage() {
    Check check = new Check.FromHome(2);
    Cluster cluster = Pages.body(LONG);
    assertThat(new Checker(cluster, Pages.facts(), 2).check(check).verdict()).isEqualTo(MET);
    assertThat(new Checker(cluster, Pages.facts(), 3).check(check).verdict()).isEqualTo(UNMET);
    assertThat(new Checker(cluster, Pages.facts(), -1).check(check).verdict()).isEqualTo(UNMET);
  }

  @Test
  void aSplashPageBeforeTheHomePageIsNoClick() {
    String menu = "<nav>" + "<a href=/a>ก</a>".repeat(10) + "</nav>";
    Resource splash = Pages.html("", "ยินดีต้อนรับ", "<a href=/home>เข้าสู่เว็บไซต์</a>");
    Resource home = Pages.html("home", "หน้าหลัก", menu + LONG);
    Resource policy = Pages.html("policy", "นโยบาย", LONG);
    Site site = Pages.site(splash, home, policy);
    assertThat(Pages.facts(2566, site).clicks(site.pages().get(2))).isEqualTo(1);
    Site plain = Pages.site(home, splash, policy);
    assertThat(Pages.facts(2566, plain).clicks(plain.pages().get(2))).isEqualTo(2);
  }

  @Test
  void executivesShowAsManyPostsAsTheStructure() {
    Check check = new Check.SamePosts("structure", List.of("รองนายก", "รองปลัด"));
    Cluster two = Pages.body("<p>รองนายก<p>รองนายก");
    Cluster one = Pages.body("<p>รองนายก");
    assertThat(compared(check, "structure", two, two).verdict()).isEqualTo(MET);
    assertThat(compared(check, "structure", one, two).verdict()).isEqualTo(MET);
    Outcome short1 = compared(check, "structure", two, one);
    assertThat(short1.verdict()).isEqualTo(UNMET);
    assertThat(short1.reason().arguments()).containsExactly("รองนายก", "2", "1");
    assertThat(compared(check, "structure", null, one).verdict()).isEqualTo(MET);
    assertThat(compared(check, "structure", Pages.cluster(Pages.scan("a.pdf")), one).verdict())
        .isEqualTo(MET);
  }

  @Test
  void whatWasDoneFollowsWhatWasPlanned() {
    Check check = new Check.Follows("risk_assess");
    String first = "<p>ความเสี่ยงจากการเบิกจ่ายค่าน้ำมันเชื้อเพลิงรถส่วนกลาง";
    String second = "<p>ความเสี่ยงจากการกำหนดคุณลักษณะพัสดุให้เอื้อผู้ค้า";
    Cluster plan = Pages.body(first + second);
    assertThat(compared(check, "risk_assess", plan, Pages.body(first + second)).verdict())
        .isEqualTo(MET);
    assertThat(
            compared(check, "risk_assess", plan, Pages.body("<p>จัดอบรมคุณธรรมแก่เด็กนักเรียน"))
                .verdict())
        .isEqualTo(UNMET);
    assertThat(compared(check, "risk_assess", null, plan).verdict()).isEqualTo(MET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # two lines that both papers have | whether that makes one follow the other
          ตรวจนับพัสดุโดยหน่วยตรวจสอบภายใน/ติดจีพีเอสรถทุกคันของสำนัก   | MET
          ตรวจนับพัสดุโดยหน่วยตรวจสอบภายใน/สูง                     | UNMET
          # the agency's name, and the words of the items themselves
          องค์การบริหารส่วนตำบลดอนตะวัน/งานตรวจสอบ อบต.ดอนตะวัน อำเภอเมืองใหม่ | UNMET
          การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ/มาตรการจัดการความเสี่ยงการทุจริต 2566 | UNMET
          """)
  void whatFollowsSharesMoreThanNamesAndLetterheads(String lines, ElementVerdict verdict) {
    String[] both = lines.split("/");
    Cluster plan = Pages.cluster(Pages.pdf("a.pdf", both[0], both[1], "เบิกน้ำมันเกินจริง"));
    Cluster done = Pages.cluster(Pages.pdf("b.pdf", both[0], both[1], "เข้าค่ายคุณธรรมที่วัด"));
    assertThat(compared(new Check.Follows("risk_assess"), "risk_assess", plan, done).verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # one paragraph on two of the risks | on one of them | on the agency alone
          เริ่มใช้สมุดบันทึกการใช้รถทุกคัน และให้แนบภาพถ่ายการไปราชการทุกครั้ง | MET
          เริ่มใช้สมุดบันทึกการใช้รถทุกคัน และเชิญวิทยากรมาบรรยายธรรมแก่ทุกคน | UNMET
          ทุกคนเข้าวัดฟังธรรมและร่วมกันปลูกต้นไม้ที่ริมลำน้ำของหมู่บ้าน         | UNMET
          """)
  void oneParagraphMayAnswerAListAndTheNameOfTheAgencyAnswersNothing(
      String words, ElementVerdict verdict) {
    String name = "<p>" + Pages.AGENCY + " " + Pages.PROSE;
    Cluster plan =
        Pages.body(
            name + "<table><tr><td>ทำสมุดบันทึกการใช้รถ<tr><td>แนบภาพถ่ายการไปราชการ</table>");
    Cluster done =
        Pages.body("<p>" + Pages.AGENCY + words + " มีผลทั้งองค์การตั้งแต่ต้นปี " + words);
    assertThat(compared(new Check.Follows("risk_assess"), "risk_assess", plan, done).verdict())
        .isEqualTo(verdict);
  }

  private static Outcome compared(
      Check check, String key, @Nullable Cluster other, Cluster cluster) {
    Facts facts = Pages.facts();
    if (other != null) {
      facts.accept(key, other);
    }
    return new Checker(cluster, facts, 1).check(check);
  }

  @ParameterizedTest
  @CsvSource({
    "สแกนหรือเปิด https://www.example.go.th/go/eit/xk12ab, MET",
    "แบบวัด EIT ตอบได้ที่ห้องธุรการ, UNMET"
  })
  void anAddressWrittenOutInAPaperIsALink(String words, ElementVerdict verdict) {
    Check check = new Check.LinksTo(List.of("example.go.th/go/eit", "แบบวัด EIT"));
    assertThat(check(check, Pages.pdf("a.pdf", words)).verdict()).isEqualTo(verdict);
  }

  @Test
  void knowsTheKindsOfFiles() {
    Check check = new Check.HasFile(Set.of("pdf", "xlsx"));
    assertThat(check(check, Pages.pdf("a.pdf", "ก")).verdict()).isEqualTo(MET);
    assertThat(check(check, document(Kind.XLSX)).verdict()).isEqualTo(MET);
    assertThat(check(check, document(Kind.DOCX)).verdict()).isEqualTo(UNMET);
  }

  private static Resource document(Kind kind) {
    return Pages.document("a", kind, new ReadState.Complete(), "ก");
  }

  @Test
  void reasonsDoNotDependOnTheOrderOfASet() {
    List<String> kinds = new ArrayList<>(List.of("xlsx", "docx", "pdf", "xls", "doc"));
    Outcome outcome = check(new Check.HasFile(Set.copyOf(kinds)), page("<p>ก"));
    assertThat(outcome.reason().arguments()).containsExactly("DOC, DOCX, PDF, XLS, XLSX");
    Outcome social = check(new Check.Social(Set.of("x", "line", "facebook"), 1), page("<p>ก"));
    assertThat(social.reason().arguments()).containsExactly("facebook, line, x");
  }

  private static Resource page(String body) {
    return Pages.html("page.html", "หน้า", body);
  }

  private static Outcome check(Check check, Resource resource) {
    Site site = Pages.site(resource);
    Cluster cluster =
        new Cluster(List.of(Piece.whole(site, site.pages().getFirst(), "")), List.of());
    return new Checker(cluster, Pages.facts(2566, site), 1).check(check);
  }
}
