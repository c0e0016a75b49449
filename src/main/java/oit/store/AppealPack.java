package oit.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import oit.report.GapReport;
import oit.report.GapReportHtml;
import oit.report.GapReportJson;
import oit.report.ReportFolder;
import oit.report.SafeName;
import oit.report.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One ZIP file with which an agency proves what was on its website: the report, the pages and
 * documents it cites byte for byte as fetched, and a list of where and when each came from. Names
 * within are made here and never come from the site; what is cited and not in there is listed with
 * the reason. The same input makes the same bytes. Thread-safe.
 */
public final class AppealPack {

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Bytes of evidence in one pack at most: 500 MiB. */
  public static final long LIMIT = 500L << 20;

  private final GapReport report;
  private final @Nullable String item;
  private final Map<String, String> sums = new LinkedHashMap<>();

  /**
   * A pack that was written.
   *
   * @param cited pages and documents of the agency's site
   * @param leftOut how many of those are not in it
   */
  public record Packed(Path file, int cited, int leftOut) {}

  private AppealPack(GapReport report, @Nullable String item) {
    this.report = report;
    this.item = item;
  }

  /**
   * Writes the pack beside the report, with the evidence that lies there.
   *
   * @param html the report as a page
   * @param item code of the only item it is about; null for all
   * @param limit bytes of evidence at most; what comes after is listed as left out
   */
  public static Packed write(
      GapReport report, String html, @Nullable String item, Path into, long limit)
      throws IOException {
    String name = item == null ? "appeal.zip" : "appeal-" + SafeName.of(item) + ".zip";
    ReportFolder folder = new ReportFolder(into);
    Files.createDirectories(into);
    Path draft = folder.draft(name);
    Collection<Citation> cited = Citation.in(report, item);
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft));
          ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
        new AppealPack(report, item)
            .fill(zip, html, cited, new EvidenceReader(into.resolve(EvidenceFile.NAME), limit));
      }
      Path file = Files.move(draft, into.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      List<Citation> own = cited.stream().filter(c -> !c.isExternal()).toList();
      return new Packed(file, own.size(), (int) own.stream().filter(c -> !c.isIncluded()).count());
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void fill(
      ZipOutputStream zip, String html, Collection<Citation> cited, EvidenceReader evidence)
      throws IOException {
    evidence.each(cited, (citation, bytes) -> put(zip, citation.name(), bytes));
    put(zip, GapReportHtml.FILE_NAME, html);
    put(zip, GapReportJson.FILE_NAME, GapReportJson.write(report));
    put(zip, "manifest.json", JSON.writeValueAsString(manifest(cited)) + "\n");
    put(zip, "README.txt", readme(cited));
    StringBuilder lines = new StringBuilder();
    sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
    put(zip, "SHA256SUMS", lines.toString());
  }

  private void put(ZipOutputStream zip, String name, String text) throws IOException {
    put(zip, name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
    sums.put(name, Sha256.of(bytes));
  }

  private Map<String, Object> manifest(Collection<Citation> cited) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("schema", "appeal/1");
    all.put("runId", report.runId());
    all.put("generatedAt", report.generatedAt());
    all.put("tool", report.tool());
    all.put("agency", report.agency());
    all.put("checklist", report.checklist());
    all.put("item", item);
    all.put("files", cited.stream().filter(Citation::isIncluded).map(Citation::json).toList());
    all.put(
        "notIncluded", cited.stream().filter(c -> !c.isIncluded()).map(Citation::json).toList());
    return all;
  }

  /** In both languages, as nobody knows who will open it. */
  private String readme(Collection<Citation> cited) {
    long included = cited.stream().filter(Citation::isIncluded).count();
    StringBuilder text = new StringBuilder();
    for (String language : List.of("th", "en")) {
      Wording words = Wording.in(language);
      text.append(
          words.say(
              "appeal.readme",
              report.agency().name(),
              report.agency().url(),
              report.checklist().id(),
              item == null ? words.say("appeal.all") : item,
              report.generatedAt(),
              report.tool().name() + " " + report.tool().version(),
              Long.toString(included),
              Long.toString(cited.size() - included)));
      text.append("\n\n");
    }
    return text.toString()
        .replaceAll("[\\p{Cc}&&[^\\n]]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]", " ");
  }
}
