package oit.scan;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import oit.read.ReadState.Unrecognised;
import oit.read.Recogniser;
import oit.read.RecognitionLimits;
import oit.read.picture.Tesseract;

/** Whether the text of scans and pictures is recognised. */
public enum Ocr {
  /** Where it may decide an item, if a program for it is installed. */
  AUTO,
  NEVER;

  /**
   * For one website.
   *
   * @param most time for it, unless that is more than usual
   */
  Recogniser recogniser(Map<String, String> environment, InstantSource clock, Duration most) {
    Optional<Tesseract> program = this == NEVER ? Optional.empty() : Tesseract.find(environment);
    Unrecognised without = this == NEVER ? Unrecognised.SWITCHED_OFF : Unrecognised.NO_PROGRAM;
    RecognitionLimits limits = RecognitionLimits.DEFAULT;
    Duration time = most.compareTo(limits.time()) < 0 ? most : limits.time();
    return new Recogniser(program, without, limits.withTime(time), clock);
  }
}
