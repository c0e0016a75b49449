package oit.report.summary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oit.report.GapReport;

/** The checklists met so far; verdicts by different ones never stand in one matrix. */
final class Sheets {

  private static final int HASH_CHARS = 8;

  /** A checklist and its items; empty until a report tells them. */
  static final class Sheet {
    private final String key;
    private final GapReport.ChecklistRef list;
    private List<ReportDigest.Item> items = List.of();

    private Sheet(String key, GapReport.ChecklistRef list) {
      this.key = key;
      this.list = list;
    }

    String key() {
      return key;
    }

    GapReport.ChecklistRef list() {
      return list;
    }

    /** Their verdicts mean nothing. */
    List<ReportDigest.Item> items() {
      return items;
    }

    private boolean hasItemsOf(List<ReportDigest.Item> others) {
      if (items.size() != others.size()) {
        return false;
      }
      for (int i = 0; i < items.size(); i++) {
        if (!items.get(i).code().equals(others.get(i).code())) {
          return false;
        }
      }
      return true;
    }
  }

  private final List<Sheet> all = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  List<Sheet> all() {
    return List.copyOf(all);
  }

  /** Of an agency whose items are not known. */
  Sheet of(GapReport.ChecklistRef list) {
    return all.stream()
        .filter(sheet -> sheet.list.equals(list))
        .findFirst()
        .orElseGet(() -> begin(list));
  }

  Sheet of(ReportDigest report) {
    Sheet sheet =
        all.stream()
            .filter(s -> s.list.equals(report.checklist()))
            .filter(s -> s.items.isEmpty() || s.hasItemsOf(report.items()))
            .findFirst()
            .orElseGet(() -> begin(report.checklist()));
    if (sheet.items.isEmpty()) {
      sheet.items = List.copyOf(report.items());
    }
    return sheet;
  }

  private Sheet begin(GapReport.ChecklistRef list) {
    String key = list.id();
    if (keys.contains(key)) {
      String hash = list.sha256();
      key += "@" + hash.substring(0, Math.min(HASH_CHARS, hash.length()));
    }
    String free = key;
    for (int n = 2; !keys.add(free); n++) {
      free = key + "-" + n;
    }
    Sheet sheet = new Sheet(free, list);
    all.add(sheet);
    return sheet;
  }
}
