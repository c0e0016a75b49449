package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import oit.thai.ThaiText;
import org.junit.jupiter.api.Test;

/** Web pages that a program made of a PDF (pdf2htmlEX): each line is placed by itself. */
class ConvertedPdfTest {
  private static final String PAGE =
      """
      <!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><meta charset="utf-8"/>
      <meta name="generator" content="pdf2htmlEX"/><title>แผนปฏิบัติการ</title>
      <style>.t{position:absolute;white-space:pre}._{display:inline-block}</style></head><body>
      <div id="sidebar"><div id="outline"><ul><li><a class="l" href="#pf1">ส่วนที่ ๑ บทนำ</a></li></ul></div></div>
      <div id="page-container"><div id="pf1" class="pf w0 h0" data-page-no="1"><div class="pc pc1 w0 h0">
      <img class="bi x0 y0 w1 h1" alt="" src="bg1.png"/>
      <div class="t m0 x1 h2 y1 ff1 fs0 fc0 sc0 ls0 ws0">องค์การบริหารส่วน<span class="_ _0"></span>ตำบลบ้<span class="_ _1"> </span>านทดสอบ</div>
      <div class="t m0 x2 h2 y2 ff1 fs0 fc0 sc0 ls0 ws0">แผนปฏิบัติการป้<span class="_ _2"></span>องกันการทุจริต</div>
      <a class="l" href="https://www.example.go.th/o1.pdf"><div class="d m1" style="left:10px"></div></a>
      </div><div class="pi" data-data='{"ctm":[1]}'></div></div>
      <div id="pf2" class="pf w0 h0" data-page-no="2"><div class="pc pc2 w0 h0">
      <div class="t m0 x1 h2 y1 ff1 fs0 fc0 sc0 ls0 ws0">งบประมาณ 50,000 บาท</div></div></div></div>
      <div class="loading-indicator"><img alt="" src="data:image/png;base64,AA=="/></div></body></html>
      """;

  @Test
  void linesAreReadWithTheirWordsWhole() {
    Resource read = Given.page(PAGE);

    assertThat(ThaiText.fold(Given.text(read)))
        .contains(
            ThaiText.fold("องค์การบริหารส่วนตำบลบ้านทดสอบ"),
            ThaiText.fold("แผนปฏิบัติการป้องกันการทุจริต"),
            ThaiText.fold("งบประมาณ 50,000 บาท"));
    assertThat(read.blocks()).filteredOn(b -> b.text().startsWith("แผน")).hasSize(1);
    assertThat(read.links()).extracting(Link::url).contains("https://www.example.go.th/o1.pdf");
    assertThat(read.title()).isEqualTo("แผนปฏิบัติการ");
  }
}
