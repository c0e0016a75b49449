package oit.judge;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.read.Block;
import oit.thai.ThaiText;

/** Tells forms that nobody has filled in from papers that say something. */
final class Unfilled {

  private static final int OPENING = 350;
  private static final int LONGEST_FORM = 2;
  private static final int LEAST_GAPS = 5;
  private static final int LETTERS_A_GAP = 150;
  private static final Pattern TO_FILL_IN = Pattern.compile("[.…_]{6,}|(?:[.…]\\s?){8,}");

  private Unfilled() {}

  /** Why a document is only a form, if it is. */
  static Optional<Reason> why(Piece document) {
    return asksForPublication(document)
        ? Optional.of(Reason.of("nearest.publishing-form"))
        : isBlankForm(document) ? Optional.of(Reason.of("nearest.blank-form")) : Optional.empty();
  }

  /** The sheet by which a unit asks for something to be put on the website is not the thing. */
  private static boolean asksForPublication(Piece piece) {
    String opening = ThaiText.fold(Page.opening(piece.resource(), OPENING));
    return piece.resource().pages() <= LONGEST_FORM
        && Lexicon.SHIPPED.publishingForms().stream().anyMatch(opening::contains);
  }

  /** A page or two of lines to fill in. */
  private static boolean isBlankForm(Piece piece) {
    if (piece.resource().pages() > LONGEST_FORM) {
      return false;
    }
    int gaps = 0;
    int letters = 0;
    for (Block block : piece.resource().blocks()) {
      Matcher matcher = TO_FILL_IN.matcher(block.text());
      while (matcher.find()) {
        gaps++;
      }
      letters += block.text().length();
    }
    return gaps >= LEAST_GAPS && gaps * LETTERS_A_GAP > letters;
  }
}
