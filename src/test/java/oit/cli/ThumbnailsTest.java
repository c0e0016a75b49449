package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import oit.report.GapReport;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A structure chart is shown small in the report, and a hostile one is not. */
class ThumbnailsTest {

  private static final String CHART = "/upload/structure.png";

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty().route("/robots.txt", Reply.status(404));

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void theChartIsShownSmallAndInOurOwnBytes() throws IOException {
    byte[] png = chart();
    scan(png);

    Element picture = thumbnails().first();
    assertThat(picture).isNotNull();
    assertThat(picture.attr("alt")).startsWith("ภาพย่อของ ").hasSizeGreaterThan(14);
    String uri = picture.attr("src");
    assertThat(uri).startsWith("data:image/jpeg;base64,").hasSizeLessThan(11_000);
    byte[] jpeg = Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
    assertThat(ImageIO.read(new java.io.ByteArrayInputStream(jpeg)).getWidth()).isEqualTo(160);
  }

  @Test
  void aReportWrittenAgainShowsItAsLongAsTheEvidenceIsThere() throws IOException {
    scan(chart());
    Files.delete(html());

    assertThat(Ran.oit("report", folder.toString()).code()).isZero();
    assertThat(thumbnails()).isNotEmpty();

    Files.delete(folder.resolve("site/evidence.warc.gz"));
    assertThat(Ran.oit("report", folder.toString()).code()).isZero();
    assertThat(thumbnails()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut off", "bomb", "svg"})
  void aHostilePictureIsLeftOutOfAWholeReport(String what) throws IOException {
    byte[] png = chart();
    scan(
        switch (what) {
          case "bomb" -> {
            // says that it is two thousand million pixels wide
            byte[] bomb = png.clone();
            bomb[16] = 0x7F;
            yield bomb;
          }
          case "svg" ->
              "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"
                  .getBytes(StandardCharsets.UTF_8);
          default -> Arrays.copyOf(png, png.length / 2);
        });

    assertThat(thumbnails()).isEmpty();
    assertThat(Jsoup.parse(html()).select("article.item")).hasSize(43);
  }

  private void scan(byte[] chart) throws IOException {
    site.page(
        "/",
        "อบต.บ้านทดสอบ",
        "<nav><a href=\"" + CHART + "\">โครงสร้างองค์กร</a></nav><h1>ยินดีต้อนรับ</h1>");
    site.route(CHART, Reply.bytes("image/png", chart));
    Ran ran =
        Ran.oit(
            "scan",
            site.url("/"),
            "--id=site",
            "--checklist=oit-2566",
            "--allow-private",
            "--delay=0",
            "--render=never",
            "--ocr=never",
            "--format=json,html",
            "--out=" + folder);
    assertThat(ran.code()).as(ran.err()).isZero();
    GapReport report = Ran.report(folder);
    assertThat(report.items().getFirst().evidence())
        .anySatisfy(e -> assertThat(e.url()).endsWith(CHART));
  }

  private Path html() {
    return folder.resolve("site/gap-report.html");
  }

  private Elements thumbnails() throws IOException {
    return Jsoup.parse(html()).select("article img.thumb");
  }

  private static byte[] chart() throws IOException {
    BufferedImage chart = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = chart.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1200, 900);
    pen.setColor(Color.BLUE);
    for (int i = 0; i < 4; i++) {
      pen.drawRect(60 + 280 * i, 600, 240, 120);
      pen.drawLine(600, 200, 180 + 280 * i, 600);
    }
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(chart, "png", out);
    return out.toByteArray();
  }
}
