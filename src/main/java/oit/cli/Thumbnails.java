package oit.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import oit.read.picture.Thumbnail;
import oit.report.GapReport;
import oit.report.Guidance;
import oit.store.CitedPictures;

/** Small pictures of the pictures that a report cites, for its page. */
final class Thumbnails {

  /** Bytes of the pictures of one report that are looked at: 64 MiB. */
  private static final long LIMIT = 64L << 20;

  private Thumbnails() {}

  /**
   * Address of a picture to a data URI; without those that are not kept or cannot be shown.
   *
   * @param into folder of the report, with the evidence in it
   */
  static Map<String, String> of(GapReport report, Path into) {
    Map<String, String> pictures = new HashMap<>();
    try {
      CitedPictures.each(
          report,
          into,
          Guidance.MOST_PICTURES,
          LIMIT,
          (url, bytes) ->
              Thumbnail.of(bytes)
                  .ifPresent(jpeg ->
                      pictures.put(
                          url, Guidance.PICTURE + Base64.getEncoder().encodeToString(jpeg))));
    } catch (IOException e) {
      // a report without thumbnails is whole
      return pictures;
    }
    return pictures;
  }
}
