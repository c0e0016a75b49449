package oit.read;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** How far the bytes of a resource could be read. */
public sealed interface ReadState {

  /** Everything was read. */
  record Complete() implements ReadState {}

  /**
   * A limit was reached; what was read until then is there. {@code limit} is a kebab-case word such
   * as {@code pages}, {@code time} or {@code truncated}; {@link #sentence} puts it into words.
   */
  record Cut(String limit) implements ReadState {}

  /**
   * Pages that hold pictures only; {@code pages} of {@code of} have no text, and {@code why} says
   * why none was recognised.
   */
  record ScanWithoutText(int pages, int of, Unrecognised why) implements ReadState {
    /** Pages whose text nobody has tried to recognise. */
    public ScanWithoutText(int pages, int of) {
      this(pages, of, Unrecognised.NOT_TRIED);
    }
  }

  /** Why the text of pictures was not recognised. */
  enum Unrecognised {
    NOT_TRIED,
    /** No program that knows Thai is installed. */
    NO_PROGRAM,
    SWITCHED_OFF,
    /** There was no time or room left for it. */
    LIMIT,
    /** It was tried; the picture has no text, or none that can be made out. */
    ILLEGIBLE
  }

  /**
   * The text of {@code pages} of {@code of} was recognised from pictures: letters are wrong here
   * and there, and marks are lost.
   *
   * @param confidence 0–100
   * @param unread pages with pictures that were not recognised
   */
  record Recognised(int pages, int of, int confidence, int unread) implements ReadState {
    private static final int SURE = 75;

    /** Whether words that are not there may still stand in the pictures. */
    public boolean isDoubtful() {
      return unread > 0 || confidence < SURE;
    }
  }

  /** Needs a password. */
  record Encrypted() implements ReadState {}

  /**
   * Not what it says it is, or broken. {@code reason} is a kebab-case word such as {@code
   * zip-bomb}; {@link #sentence} puts it into words.
   */
  record Damaged(String reason) implements ReadState {}

  /**
   * A kind of file that is not read.
   *
   * @param format its name where it is known, such as {@code RAR}; else the declared content type
   */
  record Unsupported(String format) implements ReadState {
    /** Whether it is known what the file is; then it can be converted. */
    public boolean isKnown() {
      return !format.isEmpty() && format.indexOf('/') < 0;
    }
  }

  /** Whether text of this resource can be relied on when it says nothing. */
  default boolean isReadable() {
    return switch (this) {
      case Complete c -> true;
      case Cut c -> true;
      case ScanWithoutText s -> s.pages() < s.of();
      case Recognised r -> true;
      case Encrypted e -> false;
      case Damaged d -> false;
      case Unsupported u -> false;
    };
  }

  /** One sentence for people, in Thai or English. */
  default String sentence(Locale locale) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            "oit.read.messages",
            locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("th"),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    boolean known = this instanceof Unsupported u && u.isKnown();
    String pattern = words.getString("state." + (known ? "unsupported-known" : code()));
    return switch (this) {
      case Complete c -> pattern;
      case Cut c -> MessageFormat.format(pattern, words.getString("why." + c.limit()));
      case ScanWithoutText s -> MessageFormat.format(pattern, s.pages(), s.of());
      case Recognised r -> MessageFormat.format(pattern, r.pages(), r.of());
      case Encrypted e -> pattern;
      case Damaged d -> MessageFormat.format(pattern, words.getString("why." + d.reason()));
      case Unsupported u -> MessageFormat.format(pattern, u.format());
    };
  }

  /** Kebab-case word for reports. */
  default String code() {
    return switch (this) {
      case Complete c -> "complete";
      case Cut c -> "cut";
      case ScanWithoutText s -> "scan-without-text";
      case Recognised r -> "recognised";
      case Encrypted e -> "encrypted";
      case Damaged d -> "damaged";
      case Unsupported u -> "unsupported";
    };
  }
}
