package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # text | phrase of the checklist | found
          แผนป้ องกันการทุจริต              | ป้องกันการทุจริต   | true
          ผลการดาเนินงาน                  | ผลการดำเนินงาน    | true
          เเผนปฏิบัติการ                    | แผนปฏิบัติการ      | true
          แผนปฏบตการปองกน                | ปฏิบัติการป้องกัน   | true
          ประกาศเจตนารมย์                 | เจตนารมณ์         | true
          จัดซื้อจัดจ้าง ๒๕๖๖              | จัดจ้าง2566       | true
          กฏหมาย                         | กฎหมาย           | true
          # short bones need the same marks, in whatever order
          ข้าวสวย                         | ข่าวสวย           | false
          # inside a word that means something else
          ประจำปีงบประมาณ                 | งบประมาณ         | false
          เผยแพร่ข้อมูลการใช้จ่ายงบประมาณ    | งบประมาณ         | false
          เผยแพร่แล้ว งบประมาณ 5,000 บาท   | งบประมาณ         | true
          งบประมาณที่ใช้ไป                 | งบประมาณ         | true
          ประจำปีงบประมาณ งบประมาณ 5 บาท | งบประมาณ         | true
          โครงสร้างพื้นฐาน                  | โครงสร้าง         | false
          # Latin words stand alone
          บริการ Online ทุกวัน              | LINE             | false
          เพิ่มเพื่อน LINE ได้               | LINE             | true
          LINEของเรา                      | LINE             | true
          Line@dontawan                   | LINE             | true
          Guideline เจตนารมย์             | LINE             | false
          เจตนารมย์ Guideline             | LINE             | false
          # a gap stands for a few words, not for a page
          สรุปผลการจัดอบรมการป้องกันการทุจริต | สรุปผล…ป้องกันการทุจริต | true
          ป้องกันการทุจริต สรุปผล             | สรุปผล…ป้องกันการทุจริต | false
          """)
  void findsPhrasesInSpiteOfBrokenThai(String text, String phrase, boolean found) {
    assertThat(piece("<p>" + text + "</p>").find(Phrases.fold(phrase)).isPresent())
        .isEqualTo(found);
  }

  @Test
  void aGapIsShort() {
    String text = "สรุปผล" + "ก".repeat(60) + "ป้องกันการทุจริต";
    assertThat(piece("<p>" + text + "</p>").find(Phrases.fold("สรุปผล…ป้องกันการทุจริต")))
        .isEmpty();
  }

  @Test
  void linesOfADocumentRunOnAndBlocksOfAPageDoNot() {
    String phrase = Phrases.fold("ป้องกันการทุจริต");
    assertThat(Pages.piece(Pages.pdf("a.pdf", "แผนป้องกัน", "การทุจริต")).text().find(phrase))
        .isPresent();
    assertThat(piece("<p>แผนป้องกัน</p><p>การทุจริต</p>").find(phrase)).isEmpty();
  }

  @Test
  void aPhraseBrokenOverLinesIsFoundWithLostMarksToo() {
    assertThat(
            Pages.piece(Pages.pdf("a.pdf", "แผนปองกน", "การทจรตประจาป"))
                .text()
                .find(Phrases.fold("ป้องกันการทุจริตประจำปี")))
        .isPresent();
  }

  @Test
  void quotesTheWordsAroundTheFind() {
    String text = "ก ".repeat(200) + "แผนป้องกันการทุจริต" + " ข".repeat(200);
    assertThat(piece("<p>" + text + "</p>").find(Phrases.fold("ป้องกันการทุจริต")))
        .get()
        .extracting(PageText.Spot::snippet)
        .asString()
        .contains("แผนป้องกันการทุจริต")
        .startsWith("…")
        .endsWith("…")
        .hasSizeLessThan(150);
  }

  @Test
  void namesTheBlockOfAPlace() {
    PageText text = piece("<p>หนึ่ง</p><p>สอง</p><p>สาม</p>");
    assertThat(text.blockAt(text.text().indexOf("สอง"))).isEqualTo(1);
  }

  @Test
  void anEmptyPageHoldsNothing() {
    PageText text = piece("");
    assertThat(text.find("ก")).isEmpty();
    assertThat(text.length()).isZero();
  }

  private static PageText piece(String body) {
    return Pages.piece(Pages.html("p.html", "หน้า", body)).text();
  }
}
