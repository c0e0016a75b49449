package oit.scan;

import java.util.ResourceBundle;
import oit.judge.Unopened;
import oit.report.GapReport;

/** Words for what was fetched and found no room on the disk. */
final class NotKept {

  /** Kind of the finding that not everything could be kept. */
  static final String KIND = "evidence-archive-full";

  private NotKept() {}

  static GapReport.Finding finding(String url, String language) {
    return new GapReport.Finding(KIND, url, word("archive-full", language));
  }

  /** A page that was read in the scan and cannot be read again. */
  static Unopened page(String url, String language) {
    return new Unopened(url, "not-kept", false, word("not-kept", language));
  }

  private static String word(String key, String language) {
    return ResourceBundle.getBundle("oit.scan.messages", Assembly.locale(language)).getString(key);
  }
}
