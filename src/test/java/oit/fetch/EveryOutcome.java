package oit.fetch;

import java.util.List;

/** One outcome of each kind, for tests of other rooms. */
public final class EveryOutcome {

  private EveryOutcome() {}

  public static List<FetchOutcome> list() {
    return OutcomeTextTest.outcomes();
  }
}
