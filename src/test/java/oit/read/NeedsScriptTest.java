package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import oit.fetch.Fetched;
import oit.read.NeedsScript.Sign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NeedsScriptTest {
  private static final String BUNDLE = "<script src=/assets/app.1f2e.js></script>";
  private static final String TEXT = "ข่าวประชาสัมพันธ์ของเทศบาลตำบลตัวอย่าง ".repeat(60);
  private static final String LINKS =
      "<a href=/a>แผน</a><a href=/b>ข่าว</a><a href=/c>ติดต่อ</a>".repeat(5);

  static Stream<Arguments> pagesThatNeedABrowser() {
    return Stream.of(
        needs("React", Sign.EMPTY_SHELL, "<div id=root></div>" + BUNDLE),
        needs(
            "create-react-app",
            Sign.EMPTY_SHELL,
            "<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>"
                + BUNDLE),
        needs("Vue", Sign.EMPTY_SHELL, "<div id=app><div class=spinner></div></div>" + BUNDLE),
        needs("Next", Sign.EMPTY_SHELL, "<div id=__next></div>" + BUNDLE),
        needs("Nuxt", Sign.EMPTY_SHELL, "<div id=__nuxt><div>Loading</div></div>" + BUNDLE),
        needs("Angular", Sign.EMPTY_SHELL, "<app-root>กำลังโหลด...</app-root>" + BUNDLE),
        needs("AngularJS", Sign.EMPTY_SHELL, "<div ng-app=site><div ng-view></div></div>" + BUNDLE),
        needs(
            "shell with a footer",
            Sign.EMPTY_SHELL,
            "<div id=app></div><footer>เทศบาลตำบลตัวอย่าง โทร 0 2123 4567 สงวนลิขสิทธิ์</footer>"
                + BUNDLE),
        needs("Inertia", Sign.EMPTY_SHELL, "<div id=x data-page='{}'></div>" + BUNDLE),
        needs("nameless place", Sign.EMPTY_SHELL, "<div class=wrapper></div>" + BUNDLE),
        needs(
            "written by script",
            Sign.EMPTY_SHELL,
            "<script>document.write(unescape('%3Cp%3E'))</script>"),
        needs(
            "English notice", Sign.NOTICE, "<p>Please enable JavaScript to continue.</p>" + BUNDLE),
        needs(
            "Thai notice",
            Sign.NOTICE,
            "<p>กรุณาเปิดใช้งาน JavaScript ในเบราว์เซอร์ของท่าน</p>" + BUNDLE),
        needs(
            "Thai notice in noscript",
            Sign.NOTICE,
            "<h1>องค์การบริหารส่วนตำบลตัวอย่าง อำเภอตัวอย่าง"
                + " จังหวัดตัวอย่าง</h1><noscript>เว็บไซต์นี้ต้องใช้ JavaScript</noscript>"
                + BUNDLE),
        needs(
            "waiting",
            Sign.NOTICE,
            "<p>กำลังโหลดข้อมูลเว็บไซต์ กรุณารอสักครู่</p><script>go()</script>"),
        needs(
            "templates",
            Sign.TEMPLATE,
            "<h1>{{ page.title }}</h1><ul><li>{{ n.name }}</li></ul>" + TEXT + LINKS + BUNDLE),
        needs(
            "shell whose script goes to the login now and then",
            Sign.EMPTY_SHELL,
            "<div id=app></div><script>function out() { location.href = '/login' }</script>"
                + BUNDLE),
        needs(
            "shell with a refresh for those without scripts",
            Sign.EMPTY_SHELL,
            "<noscript><meta http-equiv=refresh content='0;url=/nojs.html'></noscript><div"
                + " id=root></div>"
                + BUNDLE),
        needs(
            "shell with its data beside it",
            Sign.EMPTY_SHELL,
            "<div id=root></div><script>var d = {file: '/a.pdf'}</script>" + BUNDLE),
        needs(
            "menu that only a script knows",
            Sign.SCRIPT_LINKS,
            "<ul><li><a onclick='go(1)'>แผน</a><li><a onclick='go(2)'>งบ</a><li><a"
                + " onclick='go(3)'>ข่าว</a></ul>"
                + "<h1>ยินดีต้อนรับสู่เว็บไซต์ขององค์การบริหารส่วนตำบลตัวอย่าง</h1>"
                + BUNDLE),
        needs(
            "hash routes",
            Sign.CLIENT_ROUTES,
            "<a href='#/plan'>แผน</a><a href='#/news'>ข่าว</a><a href='#!/x'>อื่น</a>" + BUNDLE),
        needs(
            "links that only a script knows",
            Sign.SCRIPT_LINKS,
            "<p>"
                + TEXT
                + "</p>"
                + "<a href='javascript:go(1)'>แผน</a><a onclick='go(2)'>งบ</a>"
                + "<a href='#' onclick='go(3)'>ข่าว</a><a href=/x>x</a>"
                + BUNDLE));
  }

  static Stream<Arguments> pagesThatDoNot() {
    return Stream.of(
        plain("text with scripts", "<p>" + TEXT + "</p>" + LINKS + BUNDLE),
        plain("much text in #app", "<div id=app><p>" + TEXT + "</p>" + LINKS + "</div>" + BUNDLE),
        plain("server-side rendering", "<div id=__next><main>" + TEXT + "</main></div>" + BUNDLE),
        plain("short page", "<h1>ติดต่อเรา</h1><p>โทร 0 2123 4567</p>" + LINKS + BUNDLE),
        plain(
            "notice beside content",
            "<noscript>Please enable JavaScript</noscript><p>" + TEXT + "</p>" + LINKS + BUNDLE),
        plain("no script at all", "<div id=root></div>"),
        plain("data only", "<div id=root></div><script type=application/ld+json>{}</script>"),
        plain("splash picture", "<a href=/main><img src=splash.jpg></a>" + BUNDLE),
        plain("splash picture without a link", "<img src=construction.jpg>" + BUNDLE),
        plain("under construction", "<h1>อยู่ระหว่างปรับปรุง</h1><script src=/jquery.js></script>"),
        plain("script redirect", "<script>window.location.href='/main/index.php'</script>"),
        plain("refresh", "<meta http-equiv=refresh content='0;url=/home'>" + BUNDLE),
        plain("frame", "<iframe src=/inside width=100%></iframe>" + BUNDLE),
        plain(
            "anchors",
            "<a href='#top'>บน</a><a href='#'>x</a><a href='#/'>y</a><p>" + TEXT + BUNDLE),
        plain("toggles", "<p>" + TEXT + "</p><a href='#' onclick='t()'>เปิด</a>" + LINKS + BUNDLE),
        plain("a text about loading", "<p>" + TEXT + "กำลังโหลด</p>" + BUNDLE),
        plain(
            "jQuery and a slider",
            "<div class=slider></div><p>"
                + TEXT
                + "</p>"
                + LINKS
                + "<script src=/jquery.min.js></script><script>$(function(){ $('.slider').slick()"
                + " })</script>"),
        plain(
            "little text with jQuery",
            "<h1>แผนพัฒนา</h1><a href=/a.pdf>ดาวน์โหลด</a><script src=/jquery.js></script>"),
        plain(
            "links of a function that says where it goes",
            "<script>function go(id) { location.href = 'view.php?id=' + id }</script>"
                + "<a onclick='go(1)'>แผน</a><a onclick='go(2)'>งบ</a><a onclick='go(3)'>ข่าว</a>"),
        plain("empty page", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pagesThatNeedABrowser")
  void isShownInABrowser(String name, Sign sign, String markup) {
    assertThat(sign(markup)).contains(sign);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pagesThatDoNot")
  void isReadAsItIs(String name, String markup) {
    assertThat(sign(markup)).isEmpty();
  }

  @Test
  void readsOldCharsets() {
    byte[] body =
        "<html><body><p>กรุณาเปิดใช้งาน JavaScript</p><script>go()</script>"
            .getBytes(Charset.forName("x-windows-874"));
    Fetched page = Given.bytes(Given.PAGE, "text/html; charset=tis-620", body);
    assertThat(NeedsScript.in(page, new Reader().read(page))).contains(Sign.NOTICE);
  }

  @Test
  void ordinaryPagesOfSampleSitesAreReadAsTheyAre() throws IOException {
    Map<String, Sign> needing = new TreeMap<>();
    int pages = 0;
    for (Path file : samples()) {
      Fetched page = Given.bytes(Given.PAGE, "text/html", Files.readAllBytes(file));
      Optional<Sign> sign = NeedsScript.in(page, new Reader().read(page));
      sign.ifPresent(s -> needing.put(file.toString(), s));
      pages++;
    }
    assertThat(pages).isGreaterThan(100);
    // the shell of an application, and a flip book that shows nothing without its script
    assertThat(needing)
        .containsOnlyKeys(
            "src/test/resources/sites/bilingual-city/www/render/flip__view_book-39.html",
            "src/test/resources/sites/spa-municipality/www/index.html");
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> tests = Files.walk(Path.of("src/test/resources/sites"));
        Stream<Path> demo = Files.walk(Path.of("src/main/resources/oit/demo"))) {
      return Stream.concat(tests, demo)
          .filter(f -> f.toString().matches(".*\\.(html?|php|aspx?)"))
          // draws a document named in its address, and is empty without one
          .filter(f -> !f.endsWith("pdfjs/viewer.html"))
          .toList();
    }
  }

  private static Optional<Sign> sign(String body) {
    byte[] bytes =
        ("<!doctype html><html><head><title>t</title></head><body>" + body)
            .getBytes(StandardCharsets.UTF_8);
    Fetched page = Given.bytes(Given.PAGE, "text/html; charset=utf-8", bytes);
    return NeedsScript.in(page, new Reader().read(page));
  }

  private static Arguments needs(String name, Sign sign, String markup) {
    return Arguments.of(name, sign, markup);
  }

  private static Arguments plain(String name, String markup) {
    return Arguments.of(name, markup);
  }
}
