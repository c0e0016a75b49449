package oit.read;

import java.time.Duration;

/**
 * How much is recognised at most.
 *
 * @param perDocument pages of one document; of longer ones the first and the last
 * @param pages pages and pictures of one website
 * @param time for one website
 * @param drawing time in which one page must be drawn or one picture decoded
 * @param pixels of one page or picture; larger ones are made smaller
 */
public record RecognitionLimits(
    int perDocument, int pages, Duration time, Duration drawing, int pixels) {

  public static final RecognitionLimits DEFAULT =
      new RecognitionLimits(15, 150, Duration.ofMinutes(5), Duration.ofSeconds(20), 12_000_000);

  public RecognitionLimits withTime(Duration value) {
    return new RecognitionLimits(perDocument, pages, value, drawing, pixels);
  }
}
