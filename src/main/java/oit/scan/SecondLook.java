package oit.scan;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import oit.report.GapReport;
import oit.store.AgencyFolder;

/**
 * A second look at a website on which items were found last time and are not now: a page that was
 * away for a minute is no regression. What became of it is a finding of the report.
 */
public final class SecondLook {

  /** Kind of the finding. */
  public static final String KIND = "second-look";

  private static final List<String> WORST_FIRST = List.of("unreachable", "partial", "complete");
  private static final List<String> NOT_FOUND = List.of("partial", "outdated", "missing");

  private final AgencyFolder folder;
  private final GapReport earlier;
  private final GapReport first;
  private final String language;

  private SecondLook(AgencyFolder folder, GapReport earlier, GapReport first, String language) {
    this.folder = folder;
    this.earlier = earlier;
    this.first = first;
    this.language = language;
  }

  /**
   * Empty where there is nothing to doubt: nothing found last time is gone, it was judged by
   * another checklist, the website was not gone through, or it was looked at twice.
   */
  static Optional<SecondLook> at(
      AgencyFolder folder, GapReport earlier, GapReport first, String language) {
    boolean settled =
        !first.checklist().sha256().equals(earlier.checklist().sha256())
            || first.coverage().outcome().equals("unreachable")
            || first.coverage().stoppedBy().equals("interrupted")
            || first.findings().stream().anyMatch(f -> f.kind().equals(KIND));
    SecondLook look = new SecondLook(folder, earlier, first, language);
    return settled || look.gone().isEmpty() ? Optional.empty() : Optional.of(look);
  }

  /** Codes of the items that were found last time and are not now, in checklist order. */
  public List<String> gone() {
    return gone(first);
  }

  private List<String> gone(GapReport report) {
    Map<String, String> before =
        earlier.items().stream()
            .collect(
                Collectors.toMap(
                    GapReport.ItemEntry::code, GapReport.ItemEntry::verdict, (a, b) -> a));
    return report.items().stream()
        .filter(item -> "found".equals(before.get(item.code())))
        .filter(item -> NOT_FOUND.contains(item.verdict()))
        .map(GapReport.ItemEntry::code)
        .toList();
  }

  /**
   * Scans again and keeps the better of both: the one that saw more of the website, else the one
   * that found more of what is gone, else the newer.
   */
  public GapReport settle(Supplier<GapReport> scan) {
    try {
      folder.setAside();
      GapReport second = scan.get();
      boolean worse = isWorse(second);
      if (worse) {
        folder.takeBack();
      } else {
        folder.dropAside();
      }
      GapReport chosen = (worse ? first : second).with(finding(second, worse));
      folder.finish(chosen);
      return chosen;
    } catch (IOException e) {
      // the disk: what the first look saw is told, and a resumed run looks again
      return first;
    }
  }

  private boolean isWorse(GapReport second) {
    int seen = Integer.compare(rank(second), rank(first));
    return seen < 0
        || second.coverage().stoppedBy().equals("interrupted")
        || seen == 0 && gone(second).size() > gone().size();
  }

  private static int rank(GapReport report) {
    return WORST_FIRST.indexOf(report.coverage().outcome());
  }

  private GapReport.Finding finding(GapReport second, boolean worse) {
    String time = second.generatedAt().substring(11, 16);
    if (worse) {
      return new GapReport.Finding(
          KIND, first.agency().url(), sentence("second-look.first-counts", time));
    }
    List<String> still = gone(second);
    List<String> back = new ArrayList<>(gone());
    back.removeAll(still);
    List<String> parts = new ArrayList<>();
    if (!still.isEmpty()) {
      parts.add(sentence("second-look.gone", time, String.join(", ", still)));
    }
    if (!back.isEmpty()) {
      parts.add(sentence("second-look.back", time, String.join(", ", back)));
    }
    return new GapReport.Finding(KIND, first.agency().url(), String.join(" · ", parts));
  }

  private String sentence(String key, Object... values) {
    ResourceBundle words = ResourceBundle.getBundle("oit.scan.messages", Assembly.locale(language));
    return new MessageFormat(words.getString(key), Assembly.locale(language)).format(values);
  }
}
