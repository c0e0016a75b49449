package oit.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one list asks otherwise than another. Items belong together by their {@code key}, or where
 * one {@code succeeds} the other; codes only tell whether an item was renumbered. Immutable.
 *
 * @param changes in the order of the newer list, then what is gone in the order of the older one;
 *     every item of both lists occurs once
 */
public record ListDiff(List<Change> changes) {

  /** What became of items. */
  public enum Kind {
    NEW,
    GONE,
    /** Several became one. */
    MERGED,
    /** One became several. */
    SPLIT,
    /** Several became several. */
    REGROUPED,
    /** One under another key. */
    SUCCEEDED,
    RENUMBERED,
    CHANGED,
    SAME
  }

  /** What may differ in an element that both lists have. */
  public enum Aspect {
    TEXT,
    REQUIRED,
    PERIOD,
    AGENCIES,
    CHECK
  }

  /** Items that belong together; either side may be empty, not both. */
  public record Change(
      List<Item> older, List<Item> newer, boolean retitled, List<ElementChange> elements) {

    public Kind kind() {
      if (older.isEmpty()) {
        return Kind.NEW;
      }
      if (newer.isEmpty()) {
        return Kind.GONE;
      }
      if (older.size() > 1) {
        return newer.size() > 1 ? Kind.REGROUPED : Kind.MERGED;
      }
      if (newer.size() > 1) {
        return Kind.SPLIT;
      }
      return single(older.getFirst(), newer.getFirst());
    }

    private Kind single(Item before, Item now) {
      if (!before.key().equals(now.key())) {
        return Kind.SUCCEEDED;
      }
      if (!before.code().equals(now.code())) {
        return Kind.RENUMBERED;
      }
      return retitled || !elements.isEmpty() ? Kind.CHANGED : Kind.SAME;
    }
  }

  /** What became of an element. */
  public sealed interface ElementChange {
    record Added(Element element) implements ElementChange {}

    record Dropped(Element element) implements ElementChange {}

    record Changed(Element older, Element newer, Set<Aspect> aspects) implements ElementChange {}
  }

  public ListDiff {
    changes = List.copyOf(changes);
  }

  /** Compares two lists; their order decides what counts as new. */
  public static ListDiff between(Checklist older, Checklist newer) {
    List<Change> changes = new ArrayList<>();
    Set<Item> seen = new LinkedHashSet<>();
    for (Item item : newer.items()) {
      if (!seen.contains(item)) {
        changes.add(change(older, newer, item, seen));
      }
    }
    older.items().stream()
        .filter(item -> !seen.contains(item))
        .map(item -> new Change(List.of(item), List.of(), false, List.of()))
        .forEach(changes::add);
    return new ListDiff(changes);
  }

  /** All items of both lists that hang together with one. */
  private static Change change(Checklist older, Checklist newer, Item first, Set<Item> seen) {
    Set<Item> before = new LinkedHashSet<>();
    Set<Item> now = new LinkedHashSet<>(Set.of(first));
    boolean more = true;
    while (more) {
      more =
          before.addAll(
                  older.items().stream().filter(a -> anyRelated(a, now, older, newer)).toList())
              | now.addAll(
                  newer.items().stream()
                      .filter(b -> before.stream().anyMatch(a -> related(a, b, older, newer)))
                      .toList());
    }
    seen.addAll(before);
    seen.addAll(now);
    List<Item> was = older.items().stream().filter(before::contains).toList();
    List<Item> is = newer.items().stream().filter(now::contains).toList();
    boolean retitled =
        was.size() == 1
            && is.size() == 1
            && !title(was.getFirst(), older).equals(title(is.getFirst(), newer));
    return new Change(was, is, retitled, was.isEmpty() ? List.of() : elements(was, is));
  }

  private static boolean anyRelated(Item a, Set<Item> now, Checklist older, Checklist newer) {
    return now.stream().anyMatch(b -> related(a, b, older, newer));
  }

  /** An item that goes on under its own key is not taken over by another. */
  private static boolean related(Item a, Item b, Checklist older, Checklist newer) {
    return a.key().equals(b.key())
        || (b.succeeds().contains(a.key()) && newer.itemByKey(a.key()).isEmpty())
        || (a.succeeds().contains(b.key()) && older.itemByKey(b.key()).isEmpty());
  }

  /** The title without the years that every list moves. */
  private static String title(Item item, Checklist list) {
    return item.title()
        .th()
        .replace("" + list.fiscalYear(), "<FY>")
        .replace("" + (list.fiscalYear() - 1), "<FY-1>");
  }

  private static List<ElementChange> elements(List<Item> older, List<Item> newer) {
    Map<String, Element> before = byId(older);
    Map<String, Element> now = byId(newer);
    List<ElementChange> changes = new ArrayList<>();
    now.forEach((id, element) -> {
      Element was = before.get(id);
      if (was == null) {
        changes.add(new ElementChange.Added(element));
      } else if (!aspects(was, element).isEmpty()) {
        changes.add(new ElementChange.Changed(was, element, aspects(was, element)));
      }
    });
    before.forEach((id, element) -> {
      if (!now.containsKey(id)) {
        changes.add(new ElementChange.Dropped(element));
      }
    });
    return changes;
  }

  private static Map<String, Element> byId(List<Item> items) {
    return items.stream()
        .flatMap(i -> i.elements().stream())
        .collect(Collectors.toMap(Element::id, e -> e, (a, b) -> a, LinkedHashMap::new));
  }

  private static Set<Aspect> aspects(Element a, Element b) {
    Map<Aspect, Boolean> same = new HashMap<>();
    same.put(Aspect.TEXT, a.text().equals(b.text()));
    same.put(Aspect.REQUIRED, a.required() == b.required());
    same.put(Aspect.PERIOD, a.period() == b.period());
    same.put(Aspect.AGENCIES, Objects.equals(a.agencies(), b.agencies()));
    same.put(Aspect.CHECK, a.check().equals(b.check()));
    return same.entrySet().stream()
        .filter(e -> !e.getValue())
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
