package oit.report.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import oit.report.GapPage;
import oit.report.PlainText;
import oit.report.Wording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The table of all agencies: its first page in words, and all of it as data for the script. */
final class TableText {

  /** Rows of a page. */
  static final int PAGE = 50;

  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> SENTENCES =
      List.of("all.shown", "all.none", "all.page", "all.any", "all.sort");
  private static final List<String> COLUMNS =
      List.of("col.name", "col.type", "col.province", "col.score");

  private final SummaryText text;
  private final Wording words;
  private final List<AgencyRow> rows;
  private final List<String> types;
  private final List<String> provinces;
  private final List<String> levels;
  private final List<String> outcomes;

  TableText(SummaryText text) {
    this.text = text;
    words = text.words();
    rows = text.summary().agencies();
    types = known(rows.stream().map(AgencyRow::type).toList());
    provinces = known(rows.stream().map(this::province).toList());
    outcomes = known(rows.stream().map(row -> SummaryWords.outcome(row, words)).toList());
    levels =
        text.summary().checklists().stream()
            .flatMap(list -> list.levels().stream())
            .map(ListSummary.LevelCount::name)
            .distinct()
            .toList();
  }

  private static List<String> known(List<String> values) {
    return List.copyOf(new TreeSet<>(values));
  }

  private String province(AgencyRow row) {
    return PlainText.line(row.province(), SummaryText.SHORT);
  }

  SummaryPage.Table table() {
    List<ListSummary> lists = text.summary().checklists();
    String key = lists.isEmpty() ? "" : lists.getFirst().key();
    List<AgencyRow> first =
        rows.stream()
            .filter(row -> row.checklist().equals(key))
            .sorted(Comparator.comparing(row -> row.oit() == null ? -1 : row.oit()))
            .limit(PAGE)
            .toList();
    List<SummaryPage.Head> heads = new ArrayList<>();
    COLUMNS.forEach(column -> heads.add(new SummaryPage.Head(words.say(column), "")));
    if (!lists.isEmpty()) {
      lists
          .getFirst()
          .items()
          .forEach(i ->
              heads.add(
                  new SummaryPage.Head(code(i), PlainText.line(i.title(), SummaryText.SHORT))));
    }
    return new SummaryPage.Table(
        words.say("all.plain", words.number(first.size())),
        heads,
        first.stream().map(this::row).toList(),
        Letters.ALL
            .chars()
            .mapToObj(l ->
                new GapPage.Mark(Letters.word((char) l), SummaryWords.verdict((char) l, words)))
            .toList());
  }

  private static String code(ListSummary.ItemStatistic item) {
    return PlainText.line(item.code(), 20);
  }

  private SummaryPage.Row row(AgencyRow row) {
    return new SummaryPage.Row(
        new NameText(text.words()).of(row),
        SummaryWords.type(row.type(), words),
        province(row),
        row.oit() == null ? SummaryWords.outcome(row, words) : words.score(row.oit()),
        row.verdicts()
            .chars()
            .mapToObj(l ->
                new SummaryPage.Sign(
                    Letters.word((char) l),
                    SummaryWords.sign((char) l, words),
                    SummaryWords.verdict((char) l, words)))
            .toList());
  }

  /** Small: what repeats is a number that points into a list. */
  String data() {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("size", PAGE);
    data.put("letters", Letters.ALL);
    data.put("verdicts", eachLetter(Letters::word));
    data.put("words", eachLetter(l -> SummaryWords.verdict(l, words)));
    data.put("signs", eachLetter(l -> SummaryWords.sign(l, words)));
    Map<String, String> say = new LinkedHashMap<>();
    SENTENCES.forEach(key -> say.put(key.replaceFirst("all\\.", ""), pattern(key)));
    data.put("say", say);
    data.put("columns", COLUMNS.stream().map(words::say).toList());
    data.put("types", types.stream().map(t -> SummaryWords.type(t, words)).toList());
    data.put("provinces", provinces);
    data.put("outcomes", outcomes);
    data.put("levels", levels.stream().map(this::levelName).toList());
    data.put("lists", text.summary().checklists().stream().map(TableText::list).toList());
    data.put("rows", rows.stream().map(this::compact).toList());
    return safe(JSON.writeValueAsString(data));
  }

  private static List<String> eachLetter(Function<Character, String> word) {
    return Letters.ALL.chars().mapToObj(l -> word.apply((char) l)).toList();
  }

  /** A sentence with its gaps left open. */
  private String pattern(String key) {
    return words.say(key, "{0}", "{1}", "{2}");
  }

  private String levelName(String level) {
    return text.summary().checklists().stream()
        .map(list -> SummaryWords.level(list, level, words))
        .filter(name -> !name.equals(level))
        .findFirst()
        .orElse(level);
  }

  private static Map<String, Object> list(ListSummary list) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("key", PlainText.line(list.key(), 60));
    data.put(
        "items",
        list.items().stream()
            .map(i -> List.of(code(i), PlainText.line(i.title(), SummaryText.SHORT)))
            .toList());
    return data;
  }

  private List<@Nullable Object> compact(AgencyRow row) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(PlainText.line(row.name(), SummaryText.SHORT));
    cells.add(text.summary().checklists().indexOf(text.summary().list(row)));
    cells.add(types.indexOf(row.type()));
    cells.add(provinces.indexOf(province(row)));
    cells.add(outcomes.indexOf(SummaryWords.outcome(row, words)));
    cells.add(row.oit());
    cells.add(row.level() == null ? -1 : levels.indexOf(row.level()));
    cells.add(row.verdicts());
    cells.add(NameText.report(row));
    cells.add(PlainText.line(row.url(), SummaryText.SHORT));
    return cells;
  }

  /** JSON that cannot end a script element or begin a comment. */
  private static String safe(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
