package oit.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;

/** Makes agencies of the rows of a list, and gathers what is wrong with them. */
final class AgencyRows {

  private static final int LONGEST_NAME = 300;

  /** A row whose cells are good, before it has an id. */
  private record Draft(Table.Row row, AgencyType type, HttpUrl url) {}

  private final List<Draft> drafts = new ArrayList<>();
  private final List<TableFault> faults = new ArrayList<>();
  private final List<TableFault> doubts = new ArrayList<>();
  private final AgencyIds ids = new AgencyIds();
  private final Map<String, Integer> lineOfId = new HashMap<>();
  private final Map<String, Integer> lineOfSite = new HashMap<>();
  private final Map<String, Integer> lineOfName = new HashMap<>();

  void take(Table.Row row) {
    int before = faults.size();
    name(row.cell("name"));
    id(row.cell("id"));
    Optional<AgencyType> type = type(row.cell("type"));
    Optional<HttpUrl> url = url(row.cell("url"));
    if (faults.size() == before && type.isPresent() && url.isPresent()) {
      drafts.add(new Draft(row, type.get(), url.get()));
    }
    namesake(row);
  }

  List<TableFault> faults() {
    return faults;
  }

  List<TableFault> doubts() {
    return doubts;
  }

  /** In the order of the list. Ids that were chosen are known by now; the others go around them. */
  List<ListedAgency> agencies() {
    return drafts.stream().map(this::agency).toList();
  }

  private ListedAgency agency(Draft draft) {
    Table.Row row = draft.row();
    String chosen = row.cell("id").text();
    return new ListedAgency(
        new Agency(
            chosen.isEmpty() ? ids.of(draft.url()) : chosen,
            row.cell("name").text(),
            draft.type(),
            row.cell("province").text(),
            draft.url().toString()),
        row.cell("district").text(),
        row.cell("checklist").text(),
        row.cell("notes").text(),
        row.end().line());
  }

  private void name(Cell cell) {
    if (cell.text().isEmpty()) {
      faults.add(TableFault.at(cell, "agencies.no-name"));
    } else if (cell.text().length() > LONGEST_NAME) {
      faults.add(TableFault.at(cell, "agencies.long-name", "" + LONGEST_NAME));
    }
  }

  private void id(Cell cell) {
    if (cell.text().isEmpty()) {
      return;
    }
    if (!AgencyIds.isGood(cell.text())) {
      faults.add(TableFault.at(cell, "agencies.bad-id", cell.text()));
    } else if (!ids.take(cell.text())) {
      int line = lineOfId.getOrDefault(AgencyIds.folded(cell.text()), 0);
      faults.add(TableFault.at(cell, "agencies.id-twice", cell.text(), "" + line));
    } else {
      lineOfId.put(AgencyIds.folded(cell.text()), cell.line());
    }
  }

  private Optional<AgencyType> type(Cell cell) {
    if (cell.text().isEmpty()) {
      return Optional.of(AgencyType.OTHER);
    }
    Optional<AgencyType> type = AgencyType.meant(cell.text());
    if (type.isEmpty()) {
      faults.add(TableFault.at(cell, "agencies.unknown-type", cell.text(), AgencyType.codes()));
    }
    return type;
  }

  private Optional<HttpUrl> url(Cell cell) {
    String text = cell.text();
    if (text.isEmpty()) {
      faults.add(TableFault.at(cell, "agencies.no-url"));
      return Optional.empty();
    }
    HttpUrl url = HttpUrl.parse(text.contains("://") ? text : "http://" + text);
    if (url == null || !(url.host().contains(".") || url.host().contains(":"))) {
      faults.add(TableFault.at(cell, "agencies.bad-url", text));
      return Optional.empty();
    }
    Integer before = lineOfSite.putIfAbsent(site(url), cell.line());
    if (before != null) {
      faults.add(TableFault.at(cell, "agencies.url-twice", text, "" + before));
      return Optional.empty();
    }
    return Optional.of(url);
  }

  /** Two spellings of one address: with and without www, http and https, a slash at the end. */
  private static String site(HttpUrl url) {
    String host = url.host().startsWith("www.") ? url.host().substring(4) : url.host();
    String port = url.port() == HttpUrl.defaultPort(url.scheme()) ? "" : ":" + url.port();
    String query = url.encodedQuery() == null ? "" : "?" + url.encodedQuery();
    return host + port + url.encodedPath().replaceAll("/$", "") + query;
  }

  /** The same name in the same place is likely one agency under two addresses. */
  private void namesake(Table.Row row) {
    Cell name = row.cell("name");
    String place = row.cell("province").text() + "\n" + row.cell("district").text();
    Integer before =
        name.text().isEmpty()
            ? null
            : lineOfName.putIfAbsent(name.text() + "\n" + place, name.line());
    if (before != null) {
      doubts.add(TableFault.at(name, "agencies.name-twice", name.text(), "" + before));
    }
  }
}
