package oit.cli;

import java.util.HashMap;
import java.util.Map;
import oit.checklist.Checklist;
import oit.checklist.Item;
import oit.judge.Labels;

/** Tries the examples of a checklist on the judge's own reading of labels. */
final class LabelExamples implements ExampleJudge {

  private final Map<String, Labels> byList = new HashMap<>();

  @Override
  public boolean names(Checklist list, Item item, String text) {
    return byList
        .computeIfAbsent(list.sha256(), k -> new Labels(list))
        .itemsNamed(text)
        .contains(item.code());
  }
}
