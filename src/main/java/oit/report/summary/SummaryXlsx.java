package oit.report.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import oit.report.Book;
import oit.report.Cell;
import oit.report.Sheet;
import oit.report.Sheet.Column;
import oit.report.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A summary as an Excel workbook: agencies, then for each checklist its matrix, items, groups and
 * shared gaps, then agencies that could not be checked. Thread-safe.
 */
final class SummaryXlsx {

  private static final double NAME = 34;
  private static final double TEXT = 18;
  private static final double NUMBER = 14;
  private static final double LONG = 60;
  private static final double LETTER = 6;
  private static final int SENTENCES = 2;

  private final Summary summary;
  private final Wording words;
  private final Book book;

  private SummaryXlsx(Summary summary, Wording words) {
    this.summary = summary;
    this.words = words;
    book = new Book(words.say("many.title", words.number(summary.totals().listed())), words);
  }

  static byte[] write(Summary summary, String language) {
    SummaryXlsx xlsx = new SummaryXlsx(summary, SummaryWords.in(language));
    xlsx.agencies();
    for (ListSummary list : summary.checklists()) {
      xlsx.matrix(list);
      xlsx.items(list);
      xlsx.groups(list);
      xlsx.sharedGaps(list);
    }
    xlsx.unchecked();
    return xlsx.book.bytes();
  }

  private void agencies() {
    AgencyColumns columns = new AgencyColumns(summary, words);
    List<String> names = columns.names();
    List<Column> heads = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      heads.add(
          new Column(names.get(i), i == 0 ? NAME : i < names.size() - SENTENCES ? TEXT : LONG));
    }
    Sheet sheet = book.sheet(words.say("sheet.agencies"), heads).freeze(1);
    for (AgencyRow row : summary.agencies()) {
      sheet.row(columns.cells(row).stream().map(SummaryXlsx::cell).toList());
    }
  }

  private static Cell cell(@Nullable Object value) {
    return switch (value) {
      case null -> Cell.EMPTY;
      case Integer number -> Cell.number(number);
      case Double number -> Cell.score(number);
      case AgencyColumns.File(String path) -> Cell.file(path);
      case String text when text.startsWith("http") -> Cell.link(text);
      default -> Cell.text(value.toString());
    };
  }

  private void matrix(ListSummary list) {
    List<Column> heads =
        new ArrayList<>(
            List.of(
                new Column(words.say("col.name"), NAME),
                new Column(words.say("col.type"), TEXT),
                new Column(words.say("col.province"), TEXT),
                new Column(words.say("col.score"), NUMBER)));
    int before = heads.size();
    list.items().forEach(item -> heads.add(new Column(item.code(), LETTER)));
    Sheet sheet = book.sheet(named("sheet.matrix", list), heads).freeze(1);
    for (AgencyRow row : summary.agencies()) {
      if (row.checklist().equals(list.key())) {
        List<Cell> cells = new ArrayList<>(before + list.items().size());
        cells.add(Cell.text(row.name()));
        cells.add(Cell.text(SummaryWords.type(row.type(), words)));
        cells.add(Cell.text(row.province()));
        cells.add(Cell.score(row.oit()));
        row.verdicts().chars().forEach(letter -> cells.add(sign((char) letter)));
        sheet.row(cells);
      }
    }
  }

  private Cell sign(char letter) {
    return Cell.word(SummaryWords.sign(letter, words), Cell.Tone.of(Letters.word(letter)));
  }

  private void items(ListSummary list) {
    List<Column> heads =
        new ArrayList<>(
            List.of(
                new Column(words.say("table.code"), NUMBER),
                new Column(words.say("table.title"), LONG),
                new Column(words.say("csv.sub"), NUMBER),
                new Column(words.say("col.lacking"), NUMBER)));
    Letters.ALL
        .chars()
        .forEach(letter ->
            heads.add(
                new Column(
                    SummaryWords.sign((char) letter, words)
                        + " "
                        + SummaryWords.verdict((char) letter, words),
                    NUMBER)));
    Sheet sheet = book.sheet(named("sheet.items", list), heads).freeze(1);
    for (ListSummary.ItemStatistic item : list.items()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.text(item.code()));
      cells.add(Cell.text(item.title()));
      cells.add(Cell.text(item.subIndicator()));
      cells.add(share(item.lackingShare()));
      IntStream.range(0, Letters.ALL.length())
          .forEach(i -> cells.add(Cell.number(item.counts().of(Letters.ALL.charAt(i)))));
      sheet.row(cells);
    }
  }

  private void groups(ListSummary list) {
    Sheet sheet =
        book.sheet(
            named("sheet.groups", list),
            List.of(
                new Column(words.say("col.type"), NAME),
                new Column(words.say("col.province"), NAME),
                new Column(words.say("many.listed"), NUMBER),
                new Column(words.say("many.checked"), NUMBER),
                new Column(words.say("many.mean"), NUMBER),
                new Column(words.say("many.median"), NUMBER),
                new Column(words.say("many.lowest"), NUMBER),
                new Column(words.say("many.highest"), NUMBER)));
    for (ListSummary.Group group : list.groups()) {
      String province = group.province();
      sheet.row(
          Cell.text(SummaryWords.type(group.type(), words)),
          Cell.text(province == null ? words.say("many.all-provinces") : province),
          Cell.number(group.listed()),
          Cell.number(group.checked()),
          Cell.score(group.scores().mean()),
          Cell.score(group.scores().median()),
          Cell.score(group.scores().lowest()),
          Cell.score(group.scores().highest()));
    }
  }

  private void sharedGaps(ListSummary list) {
    if (list.sharedGaps().isEmpty()) {
      return;
    }
    Sheet sheet =
        book.sheet(
            named("sheet.builders", list),
            List.of(
                new Column(words.say("col.builder"), NAME),
                new Column(words.say("builder.sites"), NUMBER),
                new Column(words.say("table.code"), NUMBER),
                new Column(words.say("table.title"), LONG),
                new Column(words.say("builder.lacking"), NUMBER),
                new Column(words.say("builder.elsewhere"), NUMBER)));
    for (ListSummary.SharedGap gap : list.sharedGaps()) {
      for (ListSummary.SharedItem item : gap.items()) {
        sheet.row(
            Cell.text(gap.builder()),
            Cell.number(gap.agencies()),
            Cell.text(item.code()),
            Cell.text(item.title()),
            Cell.number(item.lacking()),
            share(item.elsewhere()));
      }
    }
  }

  private void unchecked() {
    Sheet sheet =
        book.sheet(
            words.say("sheet.unchecked"),
            List.of(
                new Column(words.say("col.name"), NAME),
                new Column(words.say("col.type"), TEXT),
                new Column(words.say("col.province"), TEXT),
                new Column(words.say("col.url"), NAME),
                new Column(words.say("col.reason"), LONG)));
    for (AgencyRow row : summary.agencies()) {
      if (!row.isChecked()) {
        sheet.row(
            Cell.text(row.name()),
            Cell.text(SummaryWords.type(row.type(), words)),
            Cell.text(row.province()),
            Cell.link(row.url()),
            Cell.text(row.reason()));
      }
    }
  }

  private static Cell share(@Nullable Double share) {
    return share == null ? Cell.EMPTY : new Cell.Share(share);
  }

  private String named(String key, ListSummary list) {
    return summary.checklists().size() > 1 ? words.say(key) + " " + list.key() : words.say(key);
  }
}
