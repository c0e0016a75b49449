package oit.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oit.agency.Agency;
import oit.agency.Cell;
import oit.agency.DeclaredLink;
import oit.agency.DeclaredTable;
import oit.agency.TableFault;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.read.UrlKey;
import oit.thai.ItemCode;
import okhttp3.HttpUrl;

/**
 * The links of a {@code --declared} file, by the id of their agency. Everything that is wrong with
 * the file is told at once, and then nothing is fetched.
 */
final class DeclaredLinks {

  private final Targets targets;
  private final List<Agency> agencies;
  private final List<TableFault> faults = new ArrayList<>();
  private final List<TableFault> doubts = new ArrayList<>();
  private final Map<String, List<DeclaredLink>> links = new HashMap<>();
  private int ofOthers;

  private DeclaredLinks(Targets targets) {
    this.targets = targets;
    agencies = targets.agencies();
  }

  /** What a file declares, and what looks odd about it and does no harm. */
  record Read(Map<String, List<DeclaredLink>> links, List<String> doubts) {
    static final Read NOTHING = new Read(Map.of(), List.of());

    List<DeclaredLink> of(Agency agency) {
      return links.getOrDefault(agency.id(), List.of());
    }
  }

  /**
   * @throws Refusal with every fault as {@code file:line:column: sentence}
   */
  static Read read(Path file, Targets targets, Sentences words) {
    TableFile said = new TableFile(file, "declared", words);
    DeclaredTable table = DeclaredTable.read(said.bytes());
    DeclaredLinks declared = new DeclaredLinks(targets);
    declared.faults.addAll(table.faults());
    declared.take(table.rows());
    if (!declared.faults.isEmpty()) {
      throw new Refusal(ExitCode.WRONG_USAGE, said.said(declared.faults));
    }
    List<String> doubts = new ArrayList<>(said.said(declared.doubts));
    if (declared.ofOthers > 0) {
      doubts.add(words.of("declared.of-others", file, "" + declared.ofOthers));
    }
    return new Read(declared.links, doubts);
  }

  private void take(List<DeclaredTable.Row> rows) {
    Map<String, Integer> seen = new HashMap<>();
    Set<String> unknown = new HashSet<>();
    for (DeclaredTable.Row row : rows) {
      Optional<Agency> agency = agency(row.agency());
      if (agency.isEmpty() && agencies.size() > 1 && row.agency().text().isEmpty()) {
        faults.add(TableFault.at(row.agency(), "declared.no-agency"));
      } else if (agency.isEmpty()) {
        ofOthers++;
        unknown.add(row.agency().text());
      }
      Optional<String> code =
          code(row.item(), agency.map(targets::listOf).orElse(targets.main().list()));
      Optional<HttpUrl> url = url(row.url());
      if (agency.isPresent() && code.isPresent() && url.isPresent()) {
        add(row, agency.get(), code.get(), url.get(), seen);
      }
    }
    if (ofOthers > 0 && ofOthers == rows.size()) {
      Cell first = rows.getFirst().agency();
      faults.add(
          TableFault.at(
              first,
              "declared.none-of-these",
              unknown.stream().sorted().limit(3).reduce((a, b) -> a + ", " + b).orElse(""),
              agencies.stream()
                  .map(Agency::id)
                  .limit(5)
                  .reduce((a, b) -> a + ", " + b)
                  .orElse("")));
    }
  }

  private void add(
      DeclaredTable.Row row, Agency agency, String code, HttpUrl url, Map<String, Integer> seen) {
    String key = agency.id() + "\n" + code + "\n" + UrlKey.of(url);
    Integer before = seen.putIfAbsent(key, row.url().line());
    if (before != null) {
      faults.add(TableFault.at(row.url(), "declared.twice", "" + before));
      return;
    }
    String host = host(url);
    Optional<Agency> owner =
        agencies.stream()
            .filter(a -> a != agency && host(HttpUrl.get(a.url())).equals(host))
            .findFirst();
    boolean own = host(HttpUrl.get(agency.url())).equals(host);
    if (!own && owner.isPresent()) {
      faults.add(TableFault.at(row.url(), "declared.other-agency", owner.get().id()));
      return;
    }
    if (!own) {
      doubts.add(TableFault.at(row.url(), "declared.other-host", url.host(), agency.id()));
    }
    links
        .computeIfAbsent(agency.id(), id -> new ArrayList<>())
        .add(new DeclaredLink(agency.id(), code, url.toString()));
  }

  /** Named by id, name or address; where there is one agency only, its name may be left out. */
  private Optional<Agency> agency(Cell cell) {
    String name = cell.text();
    if (name.isEmpty()) {
      return agencies.size() == 1 ? Optional.of(agencies.getFirst()) : Optional.empty();
    }
    HttpUrl url = HttpUrl.parse(name.contains("://") ? name : "http://" + name);
    return agencies.stream()
        .filter(a ->
            a.id().equalsIgnoreCase(name)
                || a.name().equals(name)
                || (url != null && host(HttpUrl.get(a.url())).equals(host(url))))
        .findFirst();
  }

  private Optional<String> code(Cell cell, Checklist list) {
    if (cell.text().isEmpty()) {
      faults.add(TableFault.at(cell, "declared.no-item"));
      return Optional.empty();
    }
    List<String> codes = list.items().stream().map(Item::code).toList();
    Optional<String> known =
        codes.stream()
            .filter(c -> c.equalsIgnoreCase(cell.text()))
            .findFirst()
            .or(() -> meant(cell.text()).filter(codes::contains));
    if (known.isEmpty()) {
      faults.add(
          TableFault.at(
              cell,
              "declared.unknown-item",
              cell.text(),
              list.id(),
              codes.getFirst() + "–" + codes.getLast()));
    }
    return known;
  }

  /** The code that another notation stands for: {@code ข้อ O2}, {@code ๐๒}. */
  private static Optional<String> meant(String text) {
    List<ItemCode> codes = ItemCode.find(text);
    return codes.size() == 1 ? Optional.of("O" + codes.getFirst().number()) : Optional.empty();
  }

  private Optional<HttpUrl> url(Cell cell) {
    if (cell.text().isEmpty()) {
      faults.add(TableFault.at(cell, "declared.no-url"));
      return Optional.empty();
    }
    HttpUrl url = HttpUrl.parse(cell.text());
    if (url == null) {
      faults.add(TableFault.at(cell, "declared.bad-url", cell.text()));
    }
    return Optional.ofNullable(url);
  }

  private static String host(HttpUrl url) {
    String host = url.host().startsWith("www.") ? url.host().substring(4) : url.host();
    return url.port() == HttpUrl.defaultPort(url.scheme()) ? host : host + ":" + url.port();
  }
}
