package oit.crawl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oit.crawl.Coverage.Finding;
import oit.fetch.FetchNote;
import oit.fetch.Fetched;
import oit.read.Resource;

/** What is odd about the site, each thing once and {@link #MOST_OF_A_KIND} of a kind at most. */
final class Findings {

  static final int MOST_OF_A_KIND = 20;

  private final List<Finding> all = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> ofKind = new HashMap<>();

  /** {@code note} is data, such as a host; the sentence for {@code kind} is the report's. */
  void add(String kind, String url, String note) {
    if (ofKind.getOrDefault(kind, 0) < MOST_OF_A_KIND && known.add(kind + " " + url)) {
      ofKind.merge(kind, 1, Integer::sum);
      all.add(new Finding(kind, url, note));
    }
  }

  /** What was noted on the way; once for each host. */
  void addNotes(Fetched fetched) {
    for (FetchNote note : fetched.notes()) {
      if (known.add(note.code() + " of " + note.host())) {
        add(note.code(), fetched.url().toString(), note.host());
      }
    }
  }

  void addFindings(Resource resource) {
    resource.findings().forEach(f -> add(f.kind(), resource.url(), f.note()));
  }

  List<Finding> all() {
    return List.copyOf(all);
  }
}
