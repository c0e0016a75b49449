package oit.judge;

import java.util.List;
import oit.judge.Appraisal.Grade;

/** How sure a verdict is, 0–1: how plainly the label speaks, and how close the runner-up comes. */
final class Confidence {

  /** Letters read off pictures are wrong here and there. */
  private static final double RECOGNISED = 0.85;

  private Confidence() {}

  static double of(Appraisal chosen, List<Appraisal> all) {
    double label =
        chosen.candidate().label().weak() ? 0.5 : 0.6 + 0.3 * chosen.candidate().label().coverage();
    double sure =
        switch (chosen.grade()) {
          case FOUND -> label + 0.08;
          case PARTIAL -> 0.75 * label + (rival(all, Grade.PARTIAL) ? 0 : 0.1);
          case OUTDATED -> 0.85 * label;
          case UNVERIFIABLE, REJECTED -> 0.9 * label;
        };
    boolean recognised = chosen.evidence().filter(Cluster::hasRecognised).isPresent();
    return round(recognised ? sure * RECOGNISED : sure);
  }

  static double ofAbsence(boolean seenEnough, List<Appraisal> all) {
    return round(!seenEnough ? 0.95 : all.isEmpty() ? 0.9 : 0.75);
  }

  private static boolean rival(List<Appraisal> all, Grade grade) {
    return all.stream().filter(a -> a.grade() == grade).count() > 1;
  }

  private static double round(double value) {
    return Math.round(Math.max(0.05, Math.min(0.99, value)) * 100) / 100.0;
  }
}
