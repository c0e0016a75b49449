package oit.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oit.report.GapReport;
import oit.report.GapReport.ElementEntry;
import oit.report.GapReport.Evidence;
import oit.report.GapReport.ItemEntry;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** A page or document that a report cites, and what became of it in a pack. Not thread-safe. */
final class Citation {

  /** Why something is not in there, named as in the manifest. */
  enum Absence {
    /** On another website; only its address is known. */
    EXTERNAL,
    NOT_STORED,
    /** What was stored is not what was cited. */
    DAMAGED,
    TOO_LARGE
  }

  private static final Set<String> EXTENSIONS =
      Set.of("html", "pdf", "docx", "xlsx", "pptx", "doc", "xls", "ppt", "csv", "rtf", "zip");

  private final int number;
  private final String url;
  private final String title;
  private final String kind;
  private final @Nullable String sha256;
  private final @Nullable String fetchedAt;
  private final List<String> items = new ArrayList<>();
  private EvidenceReader.@Nullable Head head;
  private int bytes;
  private Absence absence;

  private Citation(int number, Evidence e, String site) {
    this.number = number;
    url = e.url();
    title = e.title();
    kind = e.kind();
    sha256 = e.sha256();
    fetchedAt = e.fetchedAt();
    absence =
        kind.equals("external") || !host(url).equals(host(site))
            ? Absence.EXTERNAL
            : Absence.NOT_STORED;
  }

  private static String host(String url) {
    HttpUrl parsed = HttpUrl.parse(url);
    return parsed == null ? "" : parsed.host();
  }

  /**
   * In the order of the report, each address with its digest once.
   *
   * @param item code of the only item that counts; null for all
   */
  static Collection<Citation> in(GapReport report, @Nullable String item) {
    Map<String, Citation> all = new LinkedHashMap<>();
    for (ItemEntry entry : report.items()) {
      if (item == null || item.equals(entry.code())) {
        entry.evidence().forEach(e -> add(all, e, entry, report.agency().url()));
      }
    }
    for (ItemEntry entry : report.items()) {
      if (item == null || item.equals(entry.code())) {
        entry.elements().forEach(e -> add(all, e, entry, report.agency().url()));
      }
    }
    return all.values();
  }

  private static void add(
      Map<String, Citation> all, ElementEntry element, ItemEntry item, String site) {
    String url = element.evidence();
    if (url != null && all.values().stream().noneMatch(c -> c.url.equals(url))) {
      add(
          all,
          new Evidence(url, "", "other", List.of(), -1, "", List.of(), null, null),
          item,
          site);
    }
  }

  private static void add(Map<String, Citation> all, Evidence e, ItemEntry item, String site) {
    Citation citation =
        all.computeIfAbsent(
            e.url() + " " + e.sha256(), key -> new Citation(all.size() + 1, e, site));
    if (!citation.items.contains(item.code())) {
      citation.items.add(item.code());
    }
  }

  String url() {
    return url;
  }

  @Nullable String sha256() {
    return sha256;
  }

  boolean isOf(String someKind) {
    return kind.equals(someKind);
  }

  /** The path within the pack; nothing of it comes from the site. */
  String name() {
    EvidenceReader.Head from = head;
    String type = from == null ? "" : from.contentType().toLowerCase(Locale.ROOT);
    String end =
        EXTENSIONS.contains(kind)
            ? kind
            : type.startsWith("image/png")
                ? "png"
                : type.startsWith("image/jpeg")
                    ? "jpg"
                    : type.startsWith("text/html") ? "html" : "bin";
    return "evidence/%04d.%s".formatted(number, end);
  }

  /** Whether nobody could expect it in there. */
  boolean isExternal() {
    return head == null && absence == Absence.EXTERNAL;
  }

  boolean isIncluded() {
    return head != null;
  }

  void include(EvidenceReader.Head from, int size) {
    head = from;
    bytes = size;
  }

  void leaveOut(Absence why) {
    head = null;
    absence = why;
  }

  Map<String, Object> json() {
    Map<String, Object> one = new LinkedHashMap<>();
    EvidenceReader.Head from = head;
    if (from == null) {
      one.put("reason", absence.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    } else {
      one.put("name", name());
      one.put("bytes", bytes);
      one.put("sha256", from.sha256());
      one.put("asCited", sha256 == null ? null : sha256.equals(from.sha256()));
      one.put("status", from.status() == 0 ? null : from.status());
      one.put("contentType", from.contentType());
      one.put("recordedAt", from.at());
    }
    one.put("url", url);
    one.put("title", title);
    one.put("kind", kind);
    one.put("items", items);
    one.put("fetchedAt", fetchedAt);
    one.put("citedSha256", sha256);
    return one;
  }
}
