package oit.notify;

import java.util.List;
import oit.report.ItemChange;
import oit.report.ReportChange;

/**
 * {@code notice/1}: what a webhook is told, field for field as the JSON. Immutable.
 *
 * @param id the same for the same run and webhook; the header {@code Idempotency-Key} is run and
 *     id, with a slash between
 * @param run name of the run's folder
 * @param state {@code complete}, {@code incomplete}, or {@code failed} when there is no report
 * @param text the whole in words, which chat services show
 * @param declines agencies with items that regressed, at most 20
 * @param moreDeclines how many more there are
 * @param lowest agencies with the lowest scores, at most 5
 * @param reports folder of the reports
 */
record Notice(
    String schema,
    String id,
    String schedule,
    String run,
    String state,
    String subject,
    String text,
    Counts counts,
    List<Decline> declines,
    int moreDeclines,
    List<Lowest> lowest,
    String reports) {

  static final String SCHEMA = "notice/1";

  private static final int MOST_ITEMS = 200;

  /**
   * Agencies, then items.
   *
   * @param checked {@code agencies - unreachable}
   */
  record Counts(
      int agencies, int checked, int unreachable, int partial, int improved, int regressed) {}

  /** An agency with what is worse there. */
  record Decline(String agencyId, String agencyName, List<Item> items) {}

  /** An item and why it is worse. */
  record Item(String code, String why) {}

  /**
   * @param oit score, 0 to 100
   */
  record Lowest(String agencyId, String agencyName, double oit) {}

  static Notice of(String id, Digest digest, DigestText text) {
    return new Notice(
        SCHEMA,
        id,
        digest.schedule(),
        digest.run(),
        digest.agencies() == 0 ? "failed" : digest.isWhole() ? "complete" : "incomplete",
        text.subject(),
        text.plain(),
        new Counts(
            digest.agencies(),
            digest.checked(),
            digest.unreachable(),
            digest.partial(),
            digest.improved(),
            digest.regressed()),
        digest.named().stream().map(change -> decline(change, text)).toList(),
        digest.unnamed(),
        digest.lowest().stream()
            .map(a -> new Lowest(a.id(), DigestText.name(a.name(), a.id()), a.oit()))
            .toList(),
        digest.folder().toAbsolutePath().toString());
  }

  private static Decline decline(ReportChange change, DigestText text) {
    return new Decline(
        change.agency().id(),
        DigestText.name(change.agency().name(), change.agency().id()),
        change.of(ItemChange.Kind.REGRESSED).stream()
            .limit(MOST_ITEMS)
            .map(item -> new Item(DigestText.code(item), text.why(change, item)))
            .toList());
  }
}
