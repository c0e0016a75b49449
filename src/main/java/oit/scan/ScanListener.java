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

  /** The verdicts, before they are put into the words of a report. */
  default void judged(Judgement judgement) {}
}
