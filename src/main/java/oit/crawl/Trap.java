package oit.crawl;

/** Why an address is not followed, or only late and a few times. */
enum Trap {
  /** Cannot be a page: too long, too deep. */
  TOO_LONG,
  /** The path repeats itself, as relative links of broken pages do. */
  REPEATED_PATH,
  /** Sound, film, archive, program or a part of a page such as a style sheet. */
  MEDIA,
  /** The same page for printing or without its frame. */
  PRINT_TWIN,
  /** The same list in another order. */
  SORTED_TWIN,
  /** A door to the inside of the site. */
  LOGIN,
  /** Changes something or belongs to a shop. */
  ACTION,
  /** Answers to comments, sharing, mail to a friend. */
  REPLY,
  FEED,
  /** A day or month far from now. */
  CALENDAR_FAR,
  CALENDAR,
  PAGINATION,
  /** Lists of what stands elsewhere: by tag, author, month; search results. */
  LISTING;

  /** How many addresses of one group are followed; 0 for none. */
  int cap() {
    return switch (this) {
      case CALENDAR -> 24;
      case PAGINATION -> 30;
      case LISTING -> 20;
      default -> 0;
    };
  }

  /** Whether a link that promises something is followed all the same. */
  boolean yieldsToPromise() {
    return this == LOGIN || this == LISTING;
  }
}
