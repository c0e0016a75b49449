package oit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import oit.agency.AgencyList;
import oit.agency.Cell;
import oit.agency.ListedAgency;
import oit.agency.TableFault;
import oit.checklist.ShippedChecklists;
import okhttp3.HttpUrl;

/**
 * An agency list on disk, with everything that is wrong with it.
 *
 * @param faults as {@code file:line:column: sentence}; if there are any, nothing may be fetched
 * @param notes what looks odd or is good to know
 */
record AgencyFile(List<ListedAgency> agencies, List<String> faults, List<String> notes) {

  /**
   * @throws Refusal if the file cannot be read at all
   */
  static AgencyFile read(Path path, Sentences words, Language language) {
    TableFile file = new TableFile(path, "agencies", words);
    AgencyList list = AgencyList.read(file.bytes());
    List<TableFault> faults = new ArrayList<>(list.faults());
    faults.addAll(unknown(list.checklists(), language));
    List<String> notes = new ArrayList<>(file.said(list.doubts()));
    notes.addAll(sharedHosts(list.agencies(), words));
    return new AgencyFile(list.agencies(), file.said(faults), notes);
  }

  /**
   * @throws Refusal with every fault, if there are any
   */
  List<ListedAgency> good() {
    if (!faults.isEmpty()) {
      throw new Refusal(ExitCode.WRONG_USAGE, faults);
    }
    return agencies;
  }

  private static List<TableFault> unknown(List<Cell> checklists, Language language) {
    ShippedChecklists shipped = new ShippedChecklists();
    String known = String.join(", ", shipped.ids());
    Map<String, Boolean> there = new HashMap<>();
    return checklists.stream()
        .filter(cell ->
            !there.computeIfAbsent(
                cell.text(), name -> shipped.find(name, language.name()).isPresent()))
        .map(cell -> TableFault.at(cell, "agencies.unknown-checklist", cell.text(), known))
        .toList();
  }

  /** Agencies that live on one host are read one after the other. */
  private static List<String> sharedHosts(List<ListedAgency> agencies, Sentences words) {
    return agencies.stream()
        .collect(
            Collectors.groupingBy(
                a -> HttpUrl.get(a.agency().url()).host(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(e -> e.getValue() > 1)
        .map(e -> words.of("agencies.shared-host", e.getKey(), "" + e.getValue()))
        .toList();
  }
}
