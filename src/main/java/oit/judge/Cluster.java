package oit.judge;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import oit.read.Block;
import oit.read.Form;
import oit.read.Image;
import oit.read.Link;
import oit.read.ReadState;

/**
 * Everything that speaks for one item in one place: a page or section, the documents it links to,
 * its embedded viewers. The first piece is the one the label led to.
 *
 * @param outside links to other services that stand in the pieces or are themselves the evidence
 */
record Cluster(List<Piece> pieces, List<Link> outside) {

  private static final int FEW_WORDS = 40;
  private static final int LEAST_SIDE = 150;

  private static final Map<String, String> NO_PROGRAM =
      Map.of(
          "element.picture-only", "element.picture-only-no-program",
          "element.unreadable", "element.unreadable-no-program",
          "element.period-unread", "element.period-unread-no-program");
  private static final Map<String, String> SWITCHED_OFF =
      Map.of(
          "element.picture-only", "element.picture-only-switched-off",
          "element.unreadable", "element.unreadable-switched-off",
          "element.period-unread", "element.period-unread-switched-off");

  /** Where a phrase was found. */
  record Place(Piece piece, String snippet) {
    String url() {
      return piece.page().url();
    }
  }

  Cluster {
    pieces = List.copyOf(pieces);
    outside = List.copyOf(outside);
  }

  /** First place of a folded phrase, or of a shape. */
  Optional<Place> find(String phrase) {
    if (phrase.startsWith(Shapes.WHOLE_CELL)) {
      return Shapes.cell(this, phrase);
    }
    if (phrase.startsWith(Shapes.MARK)) {
      return Shapes.find(this, phrase);
    }
    for (Piece piece : pieces) {
      Optional<PageText.Spot> spot = piece.text().find(phrase);
      if (spot.isPresent()) {
        return Optional.of(new Place(piece, spot.get().snippet()));
      }
    }
    return Optional.empty();
  }

  int textLength() {
    return pieces.stream().mapToInt(p -> p.text().length()).sum();
  }

  /**
   * A file that could not be read is part of it, or its only files are kept on another service:
   * what is not seen may stand there.
   */
  boolean hasUnreadable() {
    return pieces.stream().anyMatch(p -> p.page().mayHoldMore())
        || (!hasRecognised() && !hasFile() && pieces.stream().anyMatch(Cluster::isFrame))
        || (!hasFile() && outside.stream().anyMatch(Outside::isKeptElsewhere));
  }

  /** A page with hardly a word of its own around a picture that may say it all. */
  private static boolean isFrame(Piece piece) {
    return piece.page().isHtml()
        && images(piece).anyMatch(i -> isLarge(i.width()) && isLarge(i.height()))
        && Hollow.ownWords(piece) < FEW_WORDS;
  }

  private static boolean isLarge(int declared) {
    return declared == 0 || declared >= LEAST_SIDE;
  }

  boolean hasRecognised() {
    return pieces.stream().anyMatch(p -> p.page().isRecognised());
  }

  /** The reason for not having read it all, as {@code key} or the variant that says what to do. */
  Reason unread(String key, String... arguments) {
    return unread(Reason.of(key, arguments));
  }

  Reason unread(Reason plain) {
    if (pieces.stream().noneMatch(p -> p.page().isPicture())) {
      for (Piece piece : pieces) {
        Optional<Reason> spoilt = Spoilt.why(piece.page().head().state());
        if (spoilt.isPresent()) {
          return spoilt.get();
        }
      }
    }
    String key = plain.key();
    for (Piece piece : pieces) {
      if (piece.page().head().state() instanceof ReadState.ScanWithoutText scan) {
        key =
            switch (scan.why()) {
              case NO_PROGRAM -> NO_PROGRAM.getOrDefault(plain.key(), key);
              case SWITCHED_OFF -> SWITCHED_OFF.getOrDefault(plain.key(), key);
              case NOT_TRIED, LIMIT, ILLEGIBLE -> key;
            };
      }
    }
    return new Reason(key, plain.arguments(), plain.terms());
  }

  boolean hasFile() {
    return pieces.stream().anyMatch(p -> p.page().isFile());
  }

  Stream<Link> links() {
    return Stream.concat(pieces.stream().flatMap(p -> p.links().stream()), outside.stream());
  }

  /** Forms whose place lies within the pieces. */
  Stream<Form> forms() {
    return pieces.stream()
        .flatMap(p ->
            p.resource().forms().stream()
                .filter(f -> f.block() < 0 ? wholePage(p) : p.blocks().get(f.block())));
  }

  /** Pictures within the pieces that are not decoration. */
  Stream<Image> images() {
    return pieces.stream().flatMap(Cluster::images);
  }

  static Stream<Image> images(Piece piece) {
    return shown(piece, piece.images());
  }

  /** As above with those that every page shows too: the head's portrait stands beside the menu. */
  static Stream<Image> portraits(Piece piece) {
    return shown(piece, piece.resource().images());
  }

  private static Stream<Image> shown(Piece piece, List<Image> images) {
    return images.stream()
        .filter(i -> i.region() == Block.Region.MAIN)
        .filter(i -> isAt(i, piece))
        .filter(i -> !isDecoration(i));
  }

  private static boolean isAt(Image image, Piece piece) {
    int block = image.block();
    if (block < 0 || piece.resource().blocks().isEmpty()) {
      return wholePage(piece);
    }
    return piece.blocks().get(block) || (block > 0 && piece.blocks().get(block - 1));
  }

  private static boolean wholePage(Piece piece) {
    return piece.blocks().cardinality() * 2 >= piece.resource().blocks().size()
        || piece.blocks().isEmpty();
  }

  private static boolean isDecoration(Image image) {
    boolean small =
        (image.width() > 0 && image.width() < 48) || (image.height() > 0 && image.height() < 48);
    String url = image.url().toLowerCase(Locale.ROOT);
    return small
        || url.contains("icon")
        || url.contains("spacer")
        || url.contains("bullet")
        || url.contains("new.gif");
  }
}
