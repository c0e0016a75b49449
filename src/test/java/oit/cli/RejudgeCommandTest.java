package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told of the differences between two judgements of the same evidence. */
class RejudgeCommandTest {

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty().route("/robots.txt", Reply.status(404));

  @BeforeEach
  void scan() {
    String menu = "<nav><a href=/powers>อำนาจหน้าที่</a> <a href=/contact>ติดต่อเรา</a></nav>";
    site.page(
        "/", "อบต.บ้านทดสอบ", menu + "<h1>ยินดีต้อนรับ</h1><p>อบต.บ้านทดสอบ ยินดีต้อนรับทุกท่าน");
    site.page(
        "/powers",
        "อำนาจหน้าที่",
        menu
            + "<h1>อำนาจหน้าที่</h1><p>มีอำนาจหน้าที่ตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล"
            + " พ.ศ. 2537 มาตรา 66 มาตรา 67 จัดให้มีและบำรุงรักษาทางน้ำและทางบก"
            + " รักษาความสะอาดของถนน ทางน้ำ และที่สาธารณะ ป้องกันโรคและระงับโรคติดต่อ"
            + " ส่งเสริมการศึกษา ศาสนา และวัฒนธรรม");
    site.page(
        "/contact",
        "ติดต่อเรา",
        menu
            + "<h1>ติดต่อเรา</h1><p>99 หมู่ 1 ตำบลบ้านทดสอบ อำเภอเมือง จังหวัดตาก 63000 โทรศัพท์"
            + " 055-123456 โทรสาร 055-123457 saraban@bantest.go.th</p><a"
            + " href=\"https://maps.google.com/maps?q=1,2\">แผนที่ตั้ง</a>");
    Ran ran =
        Ran.oit(
            "scan",
            site.url("/"),
            "--id=site",
            "--checklist=oit-2566",
            "--allow-private",
            "--delay=0",
            "--render=never",
            "--format=json",
            "--out=" + folder.resolve("out"));
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void everyItemOfBothListsIsTalkedOfOnceAtMost() throws IOException {
    JsonNode changes = changes("oit-2568");

    List<String> olds = new ArrayList<>();
    List<String> news = new ArrayList<>();
    for (JsonNode change : changes.get("changes")) {
      change.get("before").forEach(b -> olds.add(b.get("key").asString()));
      assertThat(change.get("kind").asString()).isIn("unchanged", "not-comparable");
      if (!change.get("after").isNull()) {
        news.add(change.get("after").get("key").asString());
      }
      assertThat(change.get("why").asString()).isNotBlank();
    }
    assertThat(news).doesNotHaveDuplicates().isNotEmpty();
    assertThat(olds).isNotEmpty();
    assertThat(changes.at("/schema").asString()).isEqualTo("diff/1");
    assertThat(changes.at("/counts/notComparable").asInt()).isGreaterThan(0);
    assertThat(changes.at("/counts/improved").asInt()).isZero();
    assertThat(changes.at("/before/checklist/id").asString()).isEqualTo("oit-2566");
  }

  @Test
  void anItemThatWentIntoAnotherIsNotCalledGone() throws IOException {
    Ran ran = rejudge("oit-2568", "--lang=en");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("O1 + O3 → O1 ", "The list now also asks for: ");
    assertThat(ran.out().lines().filter(l -> l.startsWith("  O3 ") && l.contains("not asked")))
        .isEmpty();
    List<String> heads =
        ran.out().lines().filter(l -> l.matches("  \\S.*")).map(l -> l.split(":", 2)[0]).toList();
    assertThat(heads).doesNotHaveDuplicates();
  }

  @Test
  void whatIsGoneNamesItsList() throws IOException {
    assertThat(rejudge("oit-2568", "--lang=en").out())
        .containsPattern("  O\\d+ .*: .* → not asked")
        .contains("No item of oit-2568 asks for it");
  }

  @Test
  void theSameListAgainChangesNothing() throws IOException {
    Ran ran = rejudge("oit-2566", "--lang=en");

    assertThat(ran.out()).contains(", 0 of 43 items changed");
    JsonNode changes =
        new JsonMapper().readTree(Files.readString(folder.resolve("again/site/changes.json")));
    assertThat(changes.get("changes")).isEmpty();
  }

  private JsonNode changes(String list) {
    return new JsonMapper().readTree(rejudge(list, "--json").out());
  }

  private Ran rejudge(String list, String more) {
    return Ran.oit(
        "rejudge",
        folder.resolve("out").toString(),
        "--checklist=" + list,
        "--format=json",
        "--out=" + folder.resolve("again"),
        more);
  }
}
