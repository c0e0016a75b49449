package oit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oit.agency.Agency;
import oit.agency.AgencyIds;
import oit.agency.AgencyType;
import oit.agency.ListedAgency;
import oit.agency.Selection;
import oit.checklist.Checklist;
import oit.checklist.ShippedChecklists;
import oit.store.RunNote;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The agencies of a run, in the order they were asked for, each with the list it is checked by.
 *
 * @param main the list of the run
 * @param others agency id → another list than that of the run
 */
record Targets(List<Agency> agencies, Named main, Map<String, Named> others) {

  /**
   * A checklist.
   *
   * @param name by which it is found again
   */
  record Named(String name, Checklist list) {

    RunNote.ListNote note() {
      return new RunNote.ListNote(name, list.id(), list.fiscalYear(), list.sha256());
    }
  }

  /** Finds a list by its name, and refuses what is none. */
  @FunctionalInterface
  interface Library {
    Checklist find(String name);
  }

  Checklist listOf(Agency agency) {
    return others.getOrDefault(agency.id(), main).list();
  }

  Map<String, RunNote.ListNote> otherNotes() {
    Map<String, RunNote.ListNote> notes = new HashMap<>();
    others.forEach((id, list) -> notes.put(id, list.note()));
    return notes;
  }

  /**
   * Sites given by their addresses.
   *
   * @param id of the agency, where there is one; null to make it from the address
   * @throws Refusal with everything that is wrong with them
   */
  static Targets of(List<String> urls, @Nullable String id, Named main, Sentences words) {
    List<String> problems = new ArrayList<>();
    List<Agency> agencies = new ArrayList<>();
    if (id != null && urls.size() > 1) {
      problems.add(words.of("scan.id-for-one"));
    }
    if (id != null && id.isBlank()) {
      problems.add(words.of("scan.empty-id"));
    }
    Set<String> seen = new HashSet<>();
    AgencyIds ids = new AgencyIds();
    for (String text : urls) {
      HttpUrl url = HttpUrl.parse(text.contains("://") ? text : "http://" + text);
      if (url == null) {
        problems.add(words.of("scan.bad-url", text));
      } else if (!seen.add(url.toString())) {
        problems.add(words.of("scan.twice", text));
      } else {
        String named = id != null ? id : ids.of(url);
        agencies.add(new Agency(named, url.host(), AgencyType.OTHER, "", url.toString()));
      }
    }
    if (!problems.isEmpty()) {
      throw new Refusal(ExitCode.WRONG_USAGE, problems);
    }
    return new Targets(agencies, main, Map.of());
  }

  /**
   * The agencies of a list that are wanted.
   *
   * @throws Refusal with every fault of the list, or if nothing in it is wanted
   */
  static Targets of(
      Path file, List<String> select, Named main, Library library, Sentences words, Language lang) {
    Selection selection = selection(select, words);
    List<ListedAgency> listed = AgencyFile.read(file, words, lang).good();
    List<ListedAgency> wanted = listed.stream().filter(selection::takes).toList();
    if (wanted.isEmpty()) {
      throw Refusal.wrongUsage(
          words.of("agencies.select-none", String.join(",", select), some(listed, selection)));
    }
    Map<String, Named> lists = new HashMap<>(Map.of(main.name(), main));
    Map<String, Named> others = new LinkedHashMap<>();
    Set<String> shipped = Set.copyOf(new ShippedChecklists().ids());
    for (ListedAgency row : wanted) {
      String name = row.checklist().isEmpty() ? ofType(main, row, shipped) : row.checklist();
      Named list =
          lists.computeIfAbsent(name, n -> new Named(Checklists.lasting(n), library.find(n)));
      if (list != main) {
        others.put(row.agency().id(), list);
      }
    }
    return new Targets(wanted.stream().map(ListedAgency::agency).toList(), main, others);
  }

  /** The run's list as it differs for agencies of that type, where it does. */
  private static String ofType(Named main, ListedAgency row, Set<String> shipped) {
    String overlay = main.list().id() + "-" + row.agency().type().code();
    return shipped.contains(main.name()) && shipped.contains(overlay) ? overlay : main.name();
  }

  /**
   * Those of an earlier run.
   *
   * @throws Refusal if a list is no longer what it was then
   */
  static Targets of(RunNote note, Checklist main, Library library, Sentences words) {
    Named list = new Named(note.checklist().name(), same(main, note.checklist(), words));
    Map<RunNote.ListNote, Named> lists = new HashMap<>();
    List<Agency> agencies = new ArrayList<>();
    Map<String, Named> others = new LinkedHashMap<>();
    for (RunNote.AgencyNote a : note.agencies()) {
      AgencyType type = AgencyType.of(a.type()).orElse(AgencyType.OTHER);
      agencies.add(new Agency(a.id(), a.name(), type, a.province(), a.url()));
      if (a.checklist() != null) {
        others.put(
            a.id(),
            lists.computeIfAbsent(
                a.checklist(), n -> new Named(n.name(), same(library.find(n.name()), n, words))));
      }
    }
    return new Targets(agencies, list, others);
  }

  private static Checklist same(Checklist now, RunNote.ListNote then, Sentences words) {
    if (!now.sha256().equals(then.sha256()) || now.fiscalYear() != then.fiscalYear()) {
      throw Refusal.wrongUsage(words.of("scan.list-changed", now.id()));
    }
    return now;
  }

  /**
   * @throws Refusal if it cannot be understood
   */
  static Selection selection(List<String> pairs, Sentences words) {
    return switch (Selection.of(pairs)) {
      case Selection.Parsed.Good(Selection selection) -> selection;
      case Selection.Parsed.NoPair(String text) ->
          throw Refusal.wrongUsage(words.of("agencies.select-form", text));
      case Selection.Parsed.NoSuchColumn(String column) ->
          throw Refusal.wrongUsage(
              words.of("agencies.select-key", column, ListedAgency.Key.words()));
      case Selection.Parsed.NoSuchType(String value) ->
          throw Refusal.wrongUsage(words.of("agencies.unknown-type", value, AgencyType.codes()));
    };
  }

  /** Values that could have been asked for. */
  private static String some(List<ListedAgency> listed, Selection selection) {
    List<String> values = new ArrayList<>();
    for (ListedAgency.Key key : selection.wanted().keySet()) {
      listed.stream().map(a -> a.value(key)).distinct().sorted().limit(8).forEach(values::add);
    }
    return String.join(", ", values);
  }
}
