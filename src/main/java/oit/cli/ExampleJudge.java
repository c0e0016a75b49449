package oit.cli;

import oit.checklist.Checklist;
import oit.checklist.Item;

/** Decides whether a label names an item, as the judge does. */
@FunctionalInterface
public interface ExampleJudge {

  boolean names(Checklist list, Item item, String text);
}
