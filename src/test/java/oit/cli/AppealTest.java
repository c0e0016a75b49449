package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import oit.report.GapReport;
import oit.report.GapReportJson;
import oit.store.AppealPack;
import oit.testing.LocalSite;
import oit.testing.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pack with which an agency proves what was on its website. */
class AppealTest {

  private static final String POWERS = "/x/..%2F..%2Fetc%2Fpasswd?f=../../evil.exe";

  @TempDir private Path folder;

  private final LocalSite site = LocalSite.empty().route("/robots.txt", Reply.status(404));

  @BeforeEach
  void scan() {
    site.page(
        "/",
        "อบต.บ้านทดสอบ",
        "<nav><a href=\"" + POWERS + "\">อำนาจหน้าที่</a></nav><h1>ยินดีต้อนรับ</h1>");
    site.page(
        POWERS,
        "../../evil\u202E.exe",
        "<h1>อำนาจหน้าที่</h1><p>มีอำนาจหน้าที่ตามพระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล"
            + " พ.ศ. 2537 มาตรา 66 มาตรา 67 จัดให้มีและบำรุงรักษาทางน้ำและทางบก"
            + " รักษาความสะอาดของถนน ทางน้ำ และที่สาธารณะ ป้องกันโรคและระงับโรคติดต่อ");
    Ran ran =
        Ran.oit(
            "scan",
            site.url("/"),
            "--id=site",
            "--checklist=oit-2566",
            "--allow-private",
            "--delay=0",
            "--render=never",
            "--format=json,appeal",
            "--out=" + folder);
    assertThat(ran.code()).as(ran.err()).isZero();
  }

  @AfterEach
  void close() {
    site.close();
  }

  @Test
  void everythingInThePackHasTheHashThatItSays() throws IOException {
    Map<String, byte[]> files = unpacked("appeal.zip");

    Map<String, String> sums = new LinkedHashMap<>();
    text(files, "SHA256SUMS").lines().forEach(l -> sums.put(l.substring(66), l.substring(0, 64)));
    assertThat(sums.keySet())
        .contains("gap-report.html", "gap-report.json", "manifest.json", "README.txt");
    files.remove("SHA256SUMS");
    assertThat(sums.keySet()).isEqualTo(files.keySet());
    sums.forEach((name, sum) -> assertThat(sha256(files.get(name))).as(name).isEqualTo(sum));
    assertThat(text(files, "README.txt")).contains("sha256sum -c SHA256SUMS", "อุทธรณ์", "appeal");
  }

  @Test
  void thePageIsThereAsItWasFetchedUnderANameOfOurs() throws IOException {
    Map<String, byte[]> files = unpacked("appeal.zip");
    JsonNode manifest = new JsonMapper().readTree(text(files, "manifest.json"));

    assertThat(files.keySet())
        .allMatch(n -> n.matches("[A-Za-z0-9-]+(\\.[a-z]+)?|evidence/\\d{4}\\.[a-z]{3,4}"));
    JsonNode page = null;
    for (JsonNode file : manifest.get("files")) {
      page = file.get("url").asString().contains("evil.exe") ? file : page;
    }
    assertThat(page).isNotNull();
    assertThat(page.get("status").asInt()).isEqualTo(200);
    assertThat(page.get("asCited").asBoolean()).isTrue();
    assertThat(page.get("contentType").asString()).startsWith("text/html");
    assertThat(page.get("fetchedAt").asString()).matches(".*[+-]\\d\\d:\\d\\d");
    assertThat(text(files, page.get("name").asString())).contains("มาตรา 66");
    assertThat(manifest.at("/checklist/sha256").asString()).hasSize(64);
    assertThat(manifest.at("/tool/name").asString()).isEqualTo("oit");
  }

  @Test
  void theSameInputMakesTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(folder.resolve("site/appeal.zip"));

    Ran again = report();
    assertThat(again.code()).isZero();
    assertThat(again.err()).isEmpty();

    assertThat(Files.readAllBytes(folder.resolve("site/appeal.zip"))).isEqualTo(first);
  }

  @Test
  void oneItemHasItsOwnEvidenceAlone() throws IOException {
    assertThat(report("--item=O3").out()).contains("appeal-O3.zip");

    JsonNode manifest = new JsonMapper().readTree(text(unpacked("appeal-O3.zip"), "manifest.json"));
    assertThat(manifest.get("item").asString()).isEqualTo("O3");
    for (JsonNode file : manifest.get("files")) {
      assertThat(file.get("items").toString()).isEqualTo("[\"O3\"]");
    }
    Ran unknown = report("--item=O99");
    assertThat(unknown.code()).isEqualTo(ExitCode.WRONG_USAGE);
    assertThat(unknown.err()).contains("O99");
  }

  @Test
  void whatIsNotThereIsSaid() throws IOException {
    Files.delete(folder.resolve("site/evidence.warc.gz"));

    Ran ran = report("--lang=en");

    int cited = reasons().size();
    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .contains("appeal.zip lacks " + cited + " of the " + cited + " pages and documents");
    assertThat(reasons()).isNotEmpty().allMatch("not-stored"::equals);
  }

  @Test
  void whatHasNoRoomIsSaid() throws IOException {
    GapReport report = GapReportJson.read(folder.resolve("site/gap-report.json"));

    AppealPack.write(report, "<p>", null, folder.resolve("site"), 10);

    assertThat(reasons()).contains("too-large");
  }

  @Test
  void aDamagedArchiveEndsInAPackThatSaysSo() throws IOException {
    Path evidence = folder.resolve("site/evidence.warc.gz");
    byte[] bytes = Files.readAllBytes(evidence);
    Files.write(evidence, Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(report().code()).isZero();

    assertThat(reasons()).isNotEmpty();
  }

  private List<String> reasons() throws IOException {
    JsonNode manifest = new JsonMapper().readTree(text(unpacked("appeal.zip"), "manifest.json"));
    return manifest.get("notIncluded").valueStream().map(n -> n.get("reason").asString()).toList();
  }

  private Ran report(String... more) {
    String[] all = new String[3 + more.length];
    all[0] = "report";
    all[1] = folder.toString();
    all[2] = "--format=appeal";
    System.arraycopy(more, 0, all, 3, more.length);
    return Ran.oit(all);
  }

  private Map<String, byte[]> unpacked(String name) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(folder.resolve("site").resolve(name).toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return files;
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
