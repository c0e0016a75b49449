package oit.read;

/**
 * A way from one resource to another, with the words a person would click.
 *
 * @param url absolute target with its fragment kept; empty when the link goes nowhere ({@code #},
 *     {@code javascript:void(0)}, an unusable URL)
 * @param label visible text; else alt or title of the image inside; else title or aria-label; may
 *     be empty
 * @param context words that stand for the label when it says little ("คลิก", "ดาวน์โหลด"): the
 *     other cells of the table row, the list entry, or the heading above; may be empty
 * @param rel {@code SCRIPT} with an empty url: a script decides, so the target is not known
 * @param block index of the block the link stands in; for a link without text of its own, the block
 *     before it; -1 if none
 */
public record Link(
    String url, String label, String context, Rel rel, Block.Region region, int block) {

  /** How the link is made. */
  public enum Rel {
    ANCHOR,
    FRAME,
    /** {@code iframe}, {@code object}, {@code embed}, a viewer's {@code ?file=}. */
    EMBED,
    IMAGE_MAP,
    REFRESH,
    /** {@code location.href}, {@code onclick}, {@code data-href}. */
    SCRIPT,
    FORM
  }

  /** Whether the link goes nowhere; a script without a readable target may still go somewhere. */
  public boolean isDead() {
    return url.isEmpty() && rel != Rel.SCRIPT;
  }

  /** Whether only a browser knows where the link leads. */
  public boolean isScriptOnly() {
    return url.isEmpty() && rel == Rel.SCRIPT;
  }
}
