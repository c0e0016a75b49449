package oit.fetch.browser;

/** What came of printing a page. */
public sealed interface Printing {

  /** The PDF file. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Printed(byte[] pdf) implements Printing {}

  /**
   * No file.
   *
   * @param why in a few words, for a log
   */
  record Failed(String why) implements Printing {}
}
