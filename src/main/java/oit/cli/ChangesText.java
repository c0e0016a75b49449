package oit.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import oit.report.GapReport;
import oit.report.GapReport.ItemEntry;
import oit.report.Wording;
import tools.jackson.databind.json.JsonMapper;

/** Changes between two reports for people and for programs. */
record ChangesText(Changes changes, Sentences words, Wording wording) {

  /** Name of the file beside the new report. */
  static final String FILE_NAME = "changes.json";

  private static final String SCHEMA = "rejudge-changes/1";
  private static final JsonMapper JSON = new JsonMapper();

  /** Two lines for each item: what it was and is, and why. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Change change : changes.all()) {
      lines.add("  " + Sentences.plain(head(change)));
      lines.add("      " + Sentences.plain(why(change)));
    }
    return lines;
  }

  private String head(Change change) {
    Optional<ItemEntry> after = change.after();
    if (after.isEmpty()) {
      ItemEntry gone = change.before().getFirst();
      return words.of(
          "change.gone",
          changes.older().checklist().id(),
          gone.code(),
          gone.title(),
          verdict(gone));
    }
    ItemEntry item = after.get();
    String codes = change.before().stream().map(ItemEntry::code).collect(Collectors.joining(" + "));
    String code = codes.isEmpty() || codes.equals(item.code()) ? "" : codes + " → ";
    String was =
        change.before().isEmpty()
            ? words.of("change.none")
            : change.before().stream()
                .map(this::verdict)
                .distinct()
                .collect(Collectors.joining(" + "));
    return code + item.code() + " " + item.title() + ": " + was + " → " + verdict(item);
  }

  /** In one sentence; where something is missing now, with what it is. */
  private String why(Change change) {
    String why = words.of(change.why().key(), change.why().values().toArray());
    String summary = change.after().map(a -> a.gap().summary()).orElse("");
    return summary.isEmpty() || !change.isOfVerdict() ? why : why + " – " + summary;
  }

  private String verdict(ItemEntry item) {
    return wording.say("verdict." + item.verdict());
  }

  /** One line of JSON. */
  String json() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("schema", SCHEMA);
    all.put("runId", changes.newer().runId());
    all.put("agency", changes.newer().agency().id());
    all.put("before", by(changes.older()));
    all.put("after", by(changes.newer()));
    all.put("items", changes.newer().items().size());
    all.put("changed", changes.ofVerdict());
    all.put("changes", changes.all().stream().map(this::json).toList());
    return JSON.writeValueAsString(all);
  }

  private static Map<String, Object> by(GapReport report) {
    Map<String, Object> by = new LinkedHashMap<>();
    by.put("checklist", report.checklist().id());
    by.put("fiscalYear", report.checklist().fiscalYear());
    by.put("sha256", report.checklist().sha256());
    by.put("version", report.tool().version());
    return by;
  }

  private Map<String, Object> json(Change change) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("before", change.before().stream().map(ChangesText::json).toList());
    one.put("after", change.after().map(ChangesText::json).orElse(null));
    one.put("reason", change.why().key().substring("change.".length()));
    one.put("why", why(change));
    return one;
  }

  private static Map<String, Object> json(ItemEntry item) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("code", item.code());
    one.put("key", item.key());
    one.put("title", item.title());
    one.put("verdict", item.verdict());
    one.put("evidence", Change.page(item).isEmpty() ? null : Change.page(item));
    return one;
  }
}
