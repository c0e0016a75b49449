package oit.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oit.agency.Agency;
import oit.agency.ListedAgency;
import oit.agency.Selection;
import oit.scan.RunStore;

/** Chooses agencies of an earlier run that are scanned anew, by their columns or their outcome. */
record Anew(Sentences words) {

  private static final String OUTCOME = "outcome=";

  /**
   * @param select as given; nothing chooses nobody
   * @throws Refusal if it cannot be understood or chooses nobody
   */
  List<Agency> chosen(List<String> select, List<Agency> agencies, RunStore store) {
    if (select.isEmpty()) {
      return List.of();
    }
    Set<String> outcomes = new HashSet<>();
    List<String> columns = new ArrayList<>();
    for (String pair : select) {
      String plain = pair.strip().toLowerCase(Locale.ROOT);
      if (plain.startsWith(OUTCOME)) {
        outcomes.add(plain.substring(OUTCOME.length()).strip());
      } else {
        columns.add(pair);
      }
    }
    Selection selection = Targets.selection(columns, words);
    List<Agency> chosen =
        agencies.stream()
            .filter(a -> selection.takes(new ListedAgency(a, "", "", "", 1)))
            .filter(a -> outcomes.isEmpty() || outcomes.contains(outcome(a, store)))
            .toList();
    if (chosen.isEmpty()) {
      throw Refusal.wrongUsage(words.of("run.select-none", String.join(",", select)));
    }
    return chosen;
  }

  private static String outcome(Agency agency, RunStore store) {
    return store.finished(agency).map(r -> r.coverage().outcome()).orElse("unreachable");
  }
}
