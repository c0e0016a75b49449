package oit.crawl;

/** Which leads are followed first, in this order. */
enum Rank {
  HOME,
  /** Frames, refresh and splash targets of the home page, and addresses named in the plan. */
  DOOR,
  PROMISED,
  MENU,
  /** A file linked from a page that was promised. */
  DOCUMENT_NEAR_PROMISE,
  /** A page linked from the main part of a page that was promised. */
  NEAR_PROMISE,
  /** Promised in passing by a page that is about other things, such as a list of news. */
  MENTIONED,
  ORDINARY,
  /** Known from the sitemap alone. */
  SITEMAP,
  /** Further pages of lists, calendars, tags, and the many of one pattern. */
  ARCHIVE
}
