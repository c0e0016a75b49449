package oit.report.summary;

import java.nio.charset.StandardCharsets;
import oit.report.StableJson;

/** A summary as JSON (RFC 8259), UTF-8; see {@link StableJson}. Thread-safe. */
public final class SummaryJson {

  /** Name of the file, beside the folders of the agencies. */
  public static final String FILE_NAME = "summary.json";

  private SummaryJson() {}

  /** The file. */
  public static byte[] write(Summary summary) {
    return StableJson.write(summary).getBytes(StandardCharsets.UTF_8);
  }
}
