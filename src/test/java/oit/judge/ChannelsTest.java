package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import oit.checklist.check.Check;
import oit.checklist.check.Check.Channel.Way;
import oit.read.Block;
import oit.read.Link;
import oit.read.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # a form must take a message
          FORM          | <form action=/send><p>แจ้งเรื่อง<textarea name=t></textarea></form>               | MET
          FORM          | <form action=/send><p>ชื่อ<input name=a>โทร<input name=b>เรื่อง<input name=c></form> | MET
          FORM          | <form action=/search><p>ค้นหา<input name=q></form>                             | UNMET
          FORM          | <p>ดาวน์โหลดแบบฟอร์มแล้วส่งทางไปรษณีย์</p>                                       | UNMET
          # forms kept elsewhere
          EXTERNAL_FORM | <p><a href=https://forms.gle/abc>แจ้งเรื่อง</a>                                 | MET
          EXTERNAL_FORM | <p><a href=https://docs.google.com/forms/d/e/x/viewform>แจ้งเรื่อง</a>            | MET
          EXTERNAL_FORM | <p><a href=https://docs.google.com/document/d/x>คู่มือ</a>                       | UNMET
          # chats
          CHAT          | <p><a href=https://m.me/dontawan>Messenger</a>                                | MET
          CHAT          | <p><a href=https://line.me/ti/p/@dontawan>LINE</a>                            | MET
          CHAT          | <p><a href=https://lin.ee/abc>LINE</a>                                        | MET
          CHAT          | <p>ติดต่อ Online ได้ทุกวัน</p>                                                  | UNMET
          CHAT          | <p><a href=https://online.example.com/>online</a>                             | UNMET
          # a board must let one ask
          BOARD         | <h1>กระดานสนทนา</h1><p>ตั้งกระทู้ใหม่</p>                                         | MET
          BOARD         | <h1>ถาม-ตอบ</h1><form action=/ask><p>คำถาม<input name=a></form>                 | MET
          BOARD         | <h1>เว็บบอร์ด</h1><p>ปิดให้บริการ</p>                                            | UNMET
          EMAIL         | <p>saraban@dontawan.go.th</p>                                                 | MET
          EMAIL         | <p>ส่งอีเมลถึงเรา</p>                                                           | UNMET
          PHONE         | <p>โทร 0 3912 3456</p>                                                        | MET
          PHONE         | <p>มีผู้มาติดต่อ 3456 คน</p>                                                     | UNMET
          # a system asks for something; a search box does not
          SYSTEM        | <form action=/apply><p>เลขบัตร<input name=id>ชื่อ<input name=n></form>            | MET
          SYSTEM        | <form action=/search><p>ค้นหา<input name=q></form>                             | UNMET
          """)
  void tellsChannelsThatWorkFromWordsAboutThem(Way way, String markup, ElementVerdict expected) {
    Outcome outcome = Channels.check(new Check.Channel(Set.of(way)), Pages.body(markup));
    assertThat(outcome.verdict()).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvFileSource(resources = "/judge/channels.csv", delimiter = '|', quoteCharacter = '`')
  void readsTheWidgetsThatSitesUse(Way way, String markup, ElementVerdict expected) {
    Outcome outcome = Channels.check(new Check.Channel(Set.of(way)), Pages.body(markup));
    assertThat(outcome.verdict()).isEqualTo(expected);
  }

  @Test
  void oneWayOfSeveralIsEnough() {
    Outcome outcome =
        Channels.check(
            new Check.Channel(EnumSet.of(Way.FORM, Way.PHONE)),
            Pages.body("<p>โทร 0 3912 3456</p>"));
    assertThat(outcome.reason().in("en")).isEqualTo("Channel: telephone");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what stands in the page | whether it offers ร้องทุกข์ too
          <form method=post><select name=t><option>ร้องทุกข์ทั่วไป<option>การทุจริต</select><textarea name=m></textarea></form> | true
          <form method=post><p>แจ้งเรื่องทุจริต<textarea name=m></textarea></form>                                     | false
          <form action=/s><select name=t><option>ร้องทุกข์</select><input name=q></form>                              | false
          <p>แจ้งทุจริต <a href=https://docs.google.com/forms/d/e/1/viewform>ร้องเรียนร้องทุกข์ทุกเรื่อง</a>             | true
          <p>แจ้งทุจริต <a href=https://docs.google.com/forms/d/e/1/viewform>แบบแจ้งการทุจริต</a>                      | false
          """)
  void aFormForEveryComplaintIsNoneOfItsOwn(String markup, boolean offers) {
    Resource page = Pages.html("p.html", "แจ้งเบาะแส", markup);
    Cluster cluster =
        new Cluster(
            List.of(Pages.piece(page)),
            page.links().stream().filter(l -> Outside.isForm(l.url())).toList());
    assertThat(Channels.offers(cluster, Phrases.fold("ร้องทุกข์")))
        .matches(p -> p.isPresent() == offers);
  }

  @Test
  void theReasonNamesTheWaysLookedFor() {
    Outcome outcome =
        Channels.check(new Check.Channel(EnumSet.of(Way.CHAT, Way.FORM)), Pages.body("<p>ไม่มี"));
    assertThat(outcome.reason().terms()).containsExactly("channel.form", "channel.chat");
  }

  @Test
  void aServiceElsewhereIsASystemByItself() {
    Outcome outcome = system("https://eservice.example.go.th/apply");
    assertThat(outcome.isMet()).isTrue();
  }

  @Test
  void aFileStoreASocialPageOrAWatchdogIsNot() {
    for (String url :
        List.of(
            "https://drive.google.com/file/d/x",
            "https://www.facebook.com/dontawan",
            "https://www.nacc.go.th/report")) {
      assertThat(system(url).isMet()).as(url).isFalse();
    }
  }

  @Test
  void aScannedNoticeMayNameAChannel() {
    Outcome outcome =
        Channels.check(
            new Check.Channel(Set.of(Way.PHONE)), Pages.cluster(Pages.scan("notice.pdf")));
    assertThat(outcome.verdict()).isEqualTo(ElementVerdict.UNVERIFIABLE);
  }

  private static Outcome system(String url) {
    Link link = new Link(url, "E-Service", "", Link.Rel.ANCHOR, Block.Region.MAIN, -1);
    return Channels.check(
        new Check.Channel(Set.of(Way.SYSTEM)), new Cluster(List.of(), List.of(link)));
  }
}
