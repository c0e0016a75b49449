package oit.scan;

import oit.judge.Judgement;

/** Hears how a scan goes on. Called from the scanning thread. */
@FunctionalInterface
public interface ScanListener {

  /** Hears nothing. */
  ScanListener SILENT = (url, done, queued) -> {};

  /**
   * About to fetch a page.
   *
   * @param done pages and documents so far
   * @param queued addresses waiting
   */
  void progress(String url, int done, int queued);

  /**
   * An address was fetched, or could not be.
   *
   * @param outcome {@code ok} or the code of what happened instead
   * @param page whether it is a web page that was read, as against a document or nothing
   * @param bytes as fetched; 0 for nothing
   */
  default void came(String outcome, boolean page, long bytes) {}

  /** The verdicts, before they are put into the words of a report. */
  default void judged(Judgement judgement) {}
}
