package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.report.GapReport;
import oit.report.GapReportJson;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scans of a list of agencies, as its keeper sees them. */
class AgencyListScanTest {

  @TempDir private Path folder;

  private final LocalSite tao = LocalSite.empty().route("/robots.txt", Reply.status(404));
  private final LocalSite school = LocalSite.empty().route("/robots.txt", Reply.status(404));
  private int deadPort;

  @BeforeEach
  void serve() throws IOException {
    tao.page("/", "อบต.หนองดอก", "<h1>อบต.หนองดอก</h1><p>ยินดีต้อนรับ</p>");
    school.page("/", "โรงเรียนดาราพิทยา", "<h1>โรงเรียนดาราพิทยา</h1><p>ยินดีต้อนรับ</p>");
    try (ServerSocket free = new ServerSocket(0)) {
      deadPort = free.getLocalPort();
    }
  }

  @AfterEach
  void close() {
    tao.close();
    school.close();
  }

  private Path list(String... rows) throws IOException {
    return Files.writeString(
        folder.resolve("agencies.csv"),
        "id,name,type,province,url,checklist\n" + String.join("\n", rows) + "\n");
  }

  private Path list() throws IOException {
    return list(
        "nong-dok,อบต.หนองดอก,tao,ศรีเมฆา," + tao.url("/") + ",",
        "dara,โรงเรียนดาราพิทยา,school,ศรีเมฆา," + school.url("/") + ",",
        "gone,อบต.ไม่มีแล้ว,tao,บัวงาม,http://127.0.0.1:" + deadPort + "/,oit-2568");
  }

  private Ran scan(String... more) throws IOException {
    String[] usual = {
      "scan",
      "--agencies",
      list().toString(),
      "--checklist",
      "oit-2566",
      "--allow-private",
      "--delay",
      "0s",
      "--max-time",
      "30s",
      "--render",
      "never",
      "--format",
      "json",
      "--out",
      folder.resolve("out").toString(),
      "--lang",
      "en"
    };
    return Ran.oit(
        java.util.stream.Stream.concat(List.of(usual).stream(), List.of(more).stream())
            .toArray(String[]::new));
  }

  private GapReport report(String id) throws IOException {
    return GapReportJson.read(folder.resolve("out").resolve(id).resolve("gap-report.json"));
  }

  @Test
  void checksEachAgencyByTheListThatIsItsOwn() throws IOException {
    Ran ran = scan();

    assertThat(ran.code()).as(ran.err()).isEqualTo(3);
    assertThat(report("nong-dok").checklist().id()).isEqualTo("oit-2566");
    assertThat(report("dara").checklist().id()).isEqualTo("oit-2566-school");
    assertThat(report("gone").checklist().id()).isEqualTo("oit-2568");
    assertThat(report("nong-dok").agency().name()).isEqualTo("อบต.หนองดอก");
    assertThat(report("nong-dok").agency().province()).isEqualTo("ศรีเมฆา");
    assertThat(report("gone").coverage().outcome()).isEqualTo("unreachable");
  }

  @Test
  void goesOnWithTheSameListsEvenIfTheFileIsGone() throws IOException {
    Ran ran = scan();
    Matcher run = Pattern.compile("Run (\\S+)").matcher(ran.out());
    assertThat(run.find()).isTrue();
    Files.delete(folder.resolve("agencies.csv"));
    Files.delete(folder.resolve("out/dara/gap-report.json"));

    Ran again = Ran.oit("scan", "--resume", run.group(1).replaceAll("[.:]$", ""), "--lang", "en");

    assertThat(again.code()).as(again.err()).isEqualTo(3);
    assertThat(report("dara").checklist().id()).isEqualTo("oit-2566-school");
  }

  @Test
  void scansOnlyTheAgenciesSelected() throws IOException {
    Ran ran = scan("--select", "province=ศรีเมฆา,type=tao");

    assertThat(ran.code()).as(ran.err()).isZero();
    assertThat(Ran.files(folder.resolve("out")))
        .filteredOn(f -> f.endsWith("gap-report.json"))
        .containsExactly(folder.resolve("out/nong-dok/gap-report.json"));
    assertThat(school.asked()).isEmpty();
  }

  @Test
  void fetchesNothingOfAListWithAnError() throws IOException {
    list("a,ก,วัด,ศรีเมฆา," + tao.url("/") + ",", "a,ข,tao,,notaurl,oit-1999");

    Ran ran =
        Ran.oit(
            "scan",
            "--agencies",
            folder.resolve("agencies.csv").toString(),
            "--allow-private",
            "--lang",
            "en");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().lines())
        .hasSize(4)
        .allMatch(line -> line.matches(".*agencies\\.csv:[23]:\\d+: .+"));
    assertThat(tao.asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "province=เชียงนา | ศรีเมฆา",
        "colour=red | province",
        "type=วัด | tao",
        "tao | tao",
      })
  void saysWhatCanBeSelected(String select, String said) throws IOException {
    Ran ran = scan("--select", select);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(said);
    assertThat(tao.asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"https://a.example,--agencies", "--id=x,--id"})
  void addressesAndListsDoNotMix(String other, String said) throws IOException {
    Ran ran = scan(other);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(said);
  }

  @Test
  void lintTellsOfAGoodListHowManyAndWhatIsShared() throws IOException {
    Ran ran = Ran.oit("agencies", "lint", list().toString(), "--lang", "en");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains("3 agencies", "127.0.0.1", "tao 2", "school 1");
  }
}
