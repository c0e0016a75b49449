package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages show by script, style or icon rather than by words. */
class HtmlFactsTest {

  private static final String JOOMLA =
      """
      <p>อีเมล <span id="cloak1">ที่อยู่อีเมลนี้ถูกป้องกันจากสแปมบอท</span><script>
      document.getElementById('cloak1').innerHTML = '';
      var prefix = '&#109;a' + 'i&#108;' + '&#116;o'; var path = 'hr' + 'ef' + '=';
      var addy1 = 's&#97;r&#97;b&#97;n' + '&#64;';
      addy1 = addy1 + 'd&#111;nt&#97;w&#97;n' + '&#46;' + 'g&#111;' + '&#46;' + 'th';
      var addy_text1 = 's&#97;r&#97;b&#97;n' + '&#64;' + 'd&#111;nt&#97;w&#97;n';
      document.getElementById('cloak1').innerHTML += '<a ' + path + '\\'' + prefix + ':' + addy1;
      </script></p>
      """;

  @Test
  void putsTogetherTheAddressThatJoomlaWritesByScript() {
    assertThat(Given.text(Given.body(JOOMLA))).contains("saraban@dontawan.go.th");
  }

  @Test
  void readsTheAddressThatCloudflareHides() {
    Resource page =
        Given.body(
            "<p>อีเมล <a href='/cdn-cgi/l/email-protection#82f1'><span class=__cf_email__"
                + " data-cfemail=82f1e3f0e3e0e3ecc2e6edecf6e3f5e3ecace5edacf6ea>[email&#160;protected]"
                + "</span></a></p>");
    assertThat(Given.text(page)).isEqualTo("อีเมล saraban@dontawan.go.th");
    assertThat(page.links()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "82",
        "82f1e3f0e3e0e3ecc2e6edecf6e3f5e3ecace5edacf6e",
        "zzf1e3f0e3e0e3ecc2e6edecf6e3f5e3ecace5edacf6ea",
        "00616263646566676869",
        "003c7363726970743e40612e62"
      })
  void whatIsNoAddressIsNotShown(String code) {
    assertThat(Given.text(Given.body("<p>ก<b class=__cf_email__ data-cfemail=" + code + ">x</b>ข")))
        .doesNotContain("x", "<", "abc");
  }

  @Test
  void scriptsThatWriteSomethingElseSayNothing() {
    Resource page = Given.body("<p>ก<script>var addy1 = '<b>' + 'x@'; addy1 = 'y z';</script>");
    assertThat(Given.text(page)).isEqualTo("ก");
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/read/services-seen.csv", delimiter = '|', quoteCharacter = '`')
  void namesTheServicesThatPagesLoad(String markup, String label, String url) {
    assertThat(Given.links(Given.body(markup))).containsExactly(label + " -> " + url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=line-it-button data-type=share-a></div>",
        "<div class=line-it-button data-type=friend data-lineid='<b>'></div>",
        "<div class=fb-customerchat></div>",
        "<script src=https://www.googletagmanager.com/gtag/js?id=1></script>",
        "<script>var a = 'https://tawk.example/x';</script>"
      })
  void otherScriptsAndButtonsAreNoServices(String markup) {
    assertThat(Given.body(markup).links()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p><time datetime=2022-12-26>26 ธ.ค.</time> ประชุม            | 2022-12-26 26 ธ.ค. ประชุม
          <p><time datetime=2022-12-26T09:00:00+07:00>2 วันที่แล้ว</time> | 2022-12-26 2 วันที่แล้ว
          <p><time datetime=2022-12-26>26 ธ.ค. 2565</time>             | 26 ธ.ค. 2565
          <p><time datetime=2022-12-26>26 ธ.ค. 65</time>               | 26 ธ.ค. 65
          <p><time datetime=PT2H>2 ชั่วโมง</time>                       | 2 ชั่วโมง
          <p><time>26 ธ.ค.</time>                                      | 26 ธ.ค.
          """)
  void aDayWithoutItsYearIsReadFromTheMarkup(String markup, String text) {
    assertThat(Given.text(Given.body(markup))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "<title>ชื่อหน้า</title><meta property=og:title content=ชื่ออื่น>, ชื่อหน้า",
    "<title></title><meta property=og:title content=ชื่ออื่น>, ชื่ออื่น",
    "<meta property=og:title content=ชื่ออื่น>, ชื่ออื่น",
    "<meta property=og:site_name content=ชื่อเว็บ>, ''"
  })
  void aPageWithoutATitleHasThatOfItsCard(String head, String title) {
    assertThat(Given.page("<html><head>" + head + "</head><body>ก").title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <meta property=article:published_time content=2024-03-01T08:00:00+07:00> | 2024-03-01
          <meta property=article:published_time content=2024-03-01><meta property=article:modified_time content=2025-01-09> | 2025-01-09
          <meta property=og:updated_time content=2568-01-09T00:00>                | 2025-01-09
          <script type=application/ld+json>{"datePublished":"2024-03-01","dateModified" : "2025-01-09T10:00"}</script> | 2025-01-09
          <script>var list=[{"dateModified":"2025-01-09"}]</script>               |
          <meta property=article:published_time content=2024-13-41>               |
          <meta property=article:published_time content=yesterday>                |
          """)
  void aDateForMachinesIsAFactAndNoText(String head, String day) {
    Resource read = Given.page("<html><head>" + head + "</head><body><p>ข่าว</p>");

    assertThat(Given.text(read)).isEqualTo("ข่าว");
    assertThat(LastUpdated.of(read))
        .isEqualTo(Optional.ofNullable(day).map(d -> new LastUpdated(LocalDate.parse(d), true)));
  }

  @Test
  void aDateThatVisitorsSeeCountsBeforeThatForMachines() {
    Resource read =
        Given.page(
            "<html><head><meta property=article:modified_time content=2025-01-09></head>"
                + "<body><p>ปรับปรุงล่าสุดเมื่อ 26 ธ.ค. 2565</p>");

    assertThat(LastUpdated.of(read)).contains(new LastUpdated(LocalDate.of(2022, 12, 26), false));
  }

  @Test
  void portraitsLaidBehindABoxAreImages() {
    Resource page =
        Given.body(
            "<div class=staff-photo style=\"background-image:url('/p1.jpg')\"></div><p>นาย ก</p>"
                + "<div class=banner style='background:url(/sea.jpg)'></div>"
                + "<div class=team style='color:red'></div>");
    assertThat(page.images())
        .extracting(Image::url)
        .containsExactly("https://www.example.go.th/p1.jpg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='overflow:hidden; height:1px'>ลับ</div>",
        "<div style='width:1px;height:1px;overflow:hidden;'>ลับ</div>",
        "<div style='position:absolute;left:-9999em'>ลับ</div>",
      })
  void advertisementsClippedAwayAreNotSeen(String markup) {
    assertThat(Given.text(Given.body("<p>เห็น</p>" + markup))).isEqualTo("เห็น");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div style='overflow:hidden;height:0'>แผง</div>",
        "<div style='overflow:hidden;height:100px'>แผง</div>",
        "<div style='font-size:0'>แผง</div>",
        "<div style='margin-left:-15px;overflow:hidden'>แผง</div>"
      })
  void panelsAndGridsAreKept(String markup) {
    assertThat(Given.text(Given.body(markup))).isEqualTo("แผง");
  }
}
