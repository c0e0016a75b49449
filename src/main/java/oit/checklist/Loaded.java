package oit.checklist;

import java.util.List;
import oit.checklist.yaml.Problem;

/** What became of a checklist file. */
public sealed interface Loaded {

  record Good(Checklist checklist) implements Loaded {}

  /** Everything wrong with the file, in its order; never empty. */
  record Bad(List<Problem> problems) implements Loaded {}
}
