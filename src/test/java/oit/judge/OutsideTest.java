package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import oit.read.Block;
import oit.read.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutsideTest {

  @ParameterizedTest
  @CsvSource({
    "EMBED, https://process3.gprocurement.go.th/egp2procmainWeb/jsp/procsearch.sch, true",
    "FRAME, https://data.example.org/list?agency=1, true",
    "ANCHOR, https://drive.google.com/file/d/1/view, true",
    // what stands beside the content, and links that only lead on
    "EMBED, https://www.google.com/maps/embed?pb=1, false",
    "EMBED, https://www.youtube.com/embed/abc, false",
    "EMBED, https://www.facebook.com/plugins/page.php?href=x, false",
    "EMBED, https://docs.google.com/forms/d/e/1/viewform, false",
    "ANCHOR, https://process3.gprocurement.go.th/egp2procmainWeb, false"
  })
  void tellsContentThatIsKeptElsewhere(Link.Rel rel, String url, boolean kept) {
    Link link = new Link(url, "", "", rel, Block.Region.MAIN, 0);
    assertThat(Outside.isKeptElsewhere(link)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.facebook.com/dontawan, facebook",
    "https://m.facebook.com/profile.php?id=100, facebook",
    "https://web.facebook.com/dontawan, facebook",
    "https://fb.me/dontawan, facebook",
    "https://youtube.com/@dontawan, youtube",
    "https://youtu.be/abc, youtube",
    "https://x.com/dontawan, x",
    "https://twitter.com/dontawan, x",
    "https://line.me/ti/p/@dontawan, line",
    "https://lin.ee/abc, line",
    "https://www.tiktok.com/@dontawan, tiktok",
    // the network itself, buttons that share, and hosts that only sound alike
    "https://www.facebook.com/, ",
    "https://www.facebook.com/sharer.php?u=x, ",
    "https://www.facebook.com/sharer/sharer.php?u=x, ",
    "https://twitter.com/intent/tweet?text=x, ",
    "https://www.facebook.com/plugins/like.php?href=x, ",
    "https://www.online.me/a, ",
    "https://notfacebook.com/a, ",
    "https://www.facebook.com.example.org/a, ",
    "not a url, "
  })
  void knowsPagesOnNetworks(String url, String network) {
    assertThat(Outside.network(url).orElse(null)).isEqualTo(network);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.facebook.com/dontawan, true",
    "https://www.facebook.com/profile.php?id=100, true",
    "https://www.facebook.com/plugins/page.php?href=x, true",
    "https://www.youtube.com/@dontawan, true",
    "https://www.youtube.com/channel/UCx, true",
    "https://lin.ee/abc, true",
    "https://www.instagram.com/dontawan/, true",
    "https://www.facebook.com/p/ดอนตะวัน-100064000000000/, true",
    "https://www.facebook.com/people/Dontawan/100064000000000/, true",
    "https://www.facebook.com/share/1AbCdEfGh2/, true",
    "https://www.facebook.com/share/p/1AbCdEfGh2/, false",
    "https://www.facebook.com/share.php?u=x, false",
    "https://www.instagram.com/p/AbC/, false",
    // one film, post or picture
    "https://www.youtube.com/watch?v=x, false",
    "https://www.youtube.com/embed/x, false",
    "https://youtu.be/x, false",
    "https://www.facebook.com/dontawan/posts/1, false",
    "https://www.facebook.com/dontawan/videos/1, false",
    "https://www.facebook.com/photo.php?fbid=1, false",
    "https://www.facebook.com/plugins/video.php?href=x, false",
    "https://x.com/dontawan/status/1, false",
    "https://www.tiktok.com/@dontawan/video/1, false"
  })
  void tellsAnAccountFromASinglePost(String url, boolean account) {
    assertThat(Outside.account(url).isPresent()).isEqualTo(account);
  }

  @Test
  void everyChatServiceThatPagesLoadIsAChat() throws IOException {
    try (InputStream in = Block.class.getResourceAsStream("services.csv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.endsWith(",Facebook"))
          .map(line -> "https://" + line.substring(0, line.indexOf(',')))
          .map(url -> url.contains(".") ? url : "https://www.gstatic.com/" + url.substring(8))
          .forEach(url -> assertThat(Outside.isChat(url)).as(url).isTrue());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://forms.gle/a, true, false, false",
    "https://docs.google.com/forms/d/e/x/viewform, true, false, false",
    "https://docs.google.com/document/d/x, false, true, false",
    "https://drive.google.com/drive/folders/x, false, true, false",
    "https://anyflip.com/a/b, false, true, false",
    "https://m.me/dontawan, false, false, true",
    "https://page.line.me/dontawan, false, false, true",
    "https://www.dontawan.go.th/, false, false, false"
  })
  void knowsFormsStoresAndChats(String url, boolean form, boolean store, boolean chat) {
    assertThat(Outside.isForm(url)).isEqualTo(form);
    assertThat(Outside.isFileStore(url)).isEqualTo(store);
    assertThat(Outside.isChat(url)).isEqualTo(chat);
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.nacc.go.th/complaint, true",
    "https://1111.go.th/, true",
    "https://www.dontawan.go.th/complaint, false"
  })
  void knowsTheBodiesThatWatchOverAgencies(String url, boolean oversight) {
    assertThat(Outside.isOversight(url)).isEqualTo(oversight);
  }
}
