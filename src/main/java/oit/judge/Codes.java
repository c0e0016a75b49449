package oit.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oit.read.Link;

/**
 * Tells which pages number the items as the checklist does. A code alone proves nothing, because
 * lists of other years and schemes bear other numbers; but where the rows that name an item in
 * words agree with its code, the other rows of that page may be believed too.
 */
final class Codes {

  private static final int LEAST_AGREEING = 5;
  private static final int TIMES_MORE = 6;

  private final Labels labels;
  private final Map<Page, Boolean> trusted = new HashMap<>();

  Codes(Labels labels) {
    this.labels = labels;
  }

  /** The label as it is to be believed on that page. */
  Label on(Page page, Site.Content content, Label label) {
    return label.weak() && label.isCode() && isTrusted(page, content) ? label.asSure() : label;
  }

  /** Items that the row around a link names by nothing but a code, on a page that is trusted. */
  List<Label> around(Page page, Site.Content content, Link link) {
    if (link.context().isEmpty() || link.context().length() > Labels.LONGEST) {
      return List.of();
    }
    List<Label> coded = labels.byCode(link.context());
    return coded.size() == 1 && isTrusted(page, content)
        ? List.of(coded.getFirst().asSure())
        : List.of();
  }

  private boolean isTrusted(Page page, Site.Content content) {
    return trusted.computeIfAbsent(page, p -> agree(content));
  }

  private boolean agree(Site.Content content) {
    Set<String> seen = new HashSet<>();
    int agreeing = 0;
    int differing = 0;
    for (Link link : content.links()) {
      for (String text : List.of(link.label(), link.context())) {
        if (!text.isEmpty() && seen.add(text)) {
          Optional<Boolean> agrees = labels.agrees(text);
          agreeing += agrees.orElse(false) ? 1 : 0;
          differing += agrees.orElse(true) ? 0 : 1;
        }
      }
    }
    return agreeing >= LEAST_AGREEING && agreeing >= TIMES_MORE * differing;
  }
}
