package oit.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import oit.report.GapReport.ItemEntry;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item between two reports on one agency. Immutable.
 *
 * @param before the items it was; empty where no item of the older list goes on in it
 * @param after null where the newer list has no such item
 * @param lost evidence of the older report that the newer one does not have for this item, and what
 *     became of it
 */
@JsonPropertyOrder({"kind", "before", "after", "reason", "lost"})
public record ItemChange(
    Kind kind, List<State> before, @Nullable State after, Reason reason, List<Lost> lost) {

  /** Which way an item went. */
  public enum Kind {
    @JsonProperty("improved")
    IMPROVED,
    @JsonProperty("regressed")
    REGRESSED,
    @JsonProperty("unchanged")
    UNCHANGED,
    /** Not checked in one of the scans, or not judged by the same demands. */
    @JsonProperty("not-comparable")
    NOT_COMPARABLE;

    /** Its word in the JSON. */
    public String code() {
      return kebab(this);
    }
  }

  /**
   * An item as it stood in one report.
   *
   * @param evidence its first page; null if there is none
   * @param missing what is missing, in one sentence; empty if nothing is
   */
  public record State(
      String code,
      String key,
      String title,
      String verdict,
      @Nullable String evidence,
      String missing) {

    static State of(ItemEntry item) {
      String page = ReportChange.page(item);
      return new State(
          item.code(),
          item.key(),
          item.title(),
          item.verdict(),
          page.isEmpty() ? null : page,
          item.gap().summary());
    }
  }

  /**
   * Why an item is where it is.
   *
   * @param values that are filled into the sentence
   */
  public record Reason(Why code, List<String> values) {
    static Reason of(Why code, String... values) {
      return new Reason(code, List.of(values));
    }
  }

  /**
   * A page or document of the older report's evidence.
   *
   * @param now where it is now, if it moved; else null
   * @param note what came of opening it, in one sentence; empty where nothing is known
   */
  public record Lost(String url, String title, Fate fate, @Nullable String now, String note) {}

  /** What became of a page. */
  public enum Fate {
    /** The server says that it is not there any more. */
    @JsonProperty("gone")
    GONE,
    /** It could not be opened this time. */
    @JsonProperty("unopened")
    UNOPENED,
    /** The same bytes are elsewhere. */
    @JsonProperty("moved")
    MOVED,
    /** The whole site was seen, and nothing leads to it. */
    @JsonProperty("unlinked")
    UNLINKED,
    /** This scan ended before it came to it. */
    @JsonProperty("unread")
    UNREAD,
    /** It is there and was read. */
    @JsonProperty("read")
    READ,
    /** Nothing is known. */
    @JsonProperty("unknown")
    UNKNOWN;

    /** Its word in the JSON. */
    public String code() {
      return kebab(this);
    }

    /** Whether people who follow the old address do not find it. */
    public boolean isDisappeared() {
      return this == GONE || this == UNOPENED || this == MOVED || this == UNLINKED;
    }
  }

  /** Reasons; {@code change.} and its word is the key of the sentence. */
  public enum Why {
    @JsonProperty("same")
    SAME,
    /** The same verdict rests on another page. */
    @JsonProperty("evidence")
    EVIDENCE,
    @JsonProperty("evidence-moved")
    EVIDENCE_MOVED,
    @JsonProperty("evidence-new")
    EVIDENCE_NEW,
    @JsonProperty("evidence-gone")
    EVIDENCE_GONE,
    @JsonProperty("evidence-unlinked")
    EVIDENCE_UNLINKED,
    /** It is not there any more, or no longer shows the item. */
    @JsonProperty("evidence-lost")
    EVIDENCE_LOST,
    @JsonProperty("evidence-changed")
    EVIDENCE_CHANGED,
    @JsonProperty("evidence-unopened")
    EVIDENCE_UNOPENED(false),
    @JsonProperty("evidence-unread")
    EVIDENCE_UNREAD(false),
    @JsonProperty("element-met")
    ELEMENT_MET,
    @JsonProperty("element-unmet")
    ELEMENT_UNMET,
    @JsonProperty("not-checked")
    NOT_CHECKED(false),
    @JsonProperty("not-checked-before")
    NOT_CHECKED_BEFORE(false),
    @JsonProperty("new-item")
    NEW_ITEM(false),
    @JsonProperty("gone-item")
    GONE_ITEM(false),
    @JsonProperty("element-added")
    ELEMENT_ADDED(false),
    @JsonProperty("element-dropped")
    ELEMENT_DROPPED(false),
    @JsonProperty("element-changed")
    ELEMENT_CHANGED(false),
    @JsonProperty("period")
    PERIOD(false),
    @JsonProperty("other-list")
    OTHER_LIST(false),
    @JsonProperty("list-edited")
    LIST_EDITED(false),
    @JsonProperty("rules")
    RULES(false),
    @JsonProperty("read-again")
    READ_AGAIN(false);

    private final boolean ofTheSite;

    Why() {
      this(true);
    }

    Why(boolean ofTheSite) {
      this.ofTheSite = ofTheSite;
    }

    /** Its word in the JSON. */
    public String code() {
      return kebab(this);
    }

    /** Whether the site did it, not the checking. */
    boolean isOfTheSite() {
      return ofTheSite;
    }
  }

  public ItemChange {
    before = List.copyOf(before);
    lost = List.copyOf(lost);
  }

  /** Whether the verdict is another one; of several items that became one, whether any had it. */
  public boolean isOfVerdict() {
    State now = after;
    return now == null || before.stream().noneMatch(b -> b.verdict().equals(now.verdict()));
  }

  /** Whether a person would want to hear of it. */
  boolean isWorthTelling() {
    return kind != Kind.UNCHANGED
        || reason.code() != Why.SAME
        || lost.stream().anyMatch(l -> l.fate().isDisappeared());
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
