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

  /** Pages that hold pictures only; {@code pages} of {@code of} have no text. */
  record ScanWithoutText(int pages, int of) implements ReadState {}

  /** Needs a password. */
  record Encrypted() implements ReadState {}

  /**
   * Not what it says it is, or broken. {@code reason} is a kebab-case word such as {@code
   * zip-bomb}; {@link #sentence} puts it into words.
   */
  record Damaged(String reason) implements ReadState {}

  /** A kind of file that is not read. */
  record Unsupported(String contentType) implements ReadState {}

  /** Whether text of this resource can be relied on when it says nothing. */
  default boolean isReadable() {
    return switch (this) {
      case Complete c -> true;
      case Cut c -> true;
      case ScanWithoutText s -> s.pages() < s.of();
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
    String pattern = words.getString("state." + code());
    return switch (this) {
      case Complete c -> pattern;
      case Cut c -> MessageFormat.format(pattern, words.getString("why." + c.limit()));
      case ScanWithoutText s -> MessageFormat.format(pattern, s.pages(), s.of());
      case Encrypted e -> pattern;
      case Damaged d -> MessageFormat.format(pattern, words.getString("why." + d.reason()));
      case Unsupported u -> MessageFormat.format(pattern, u.contentType());
    };
  }

  /** Kebab-case word for reports. */
  default String code() {
    return switch (this) {
      case Complete c -> "complete";
      case Cut c -> "cut";
      case ScanWithoutText s -> "scan-without-text";
      case Encrypted e -> "encrypted";
      case Damaged d -> "damaged";
      case Unsupported u -> "unsupported";
    };
  }
}
