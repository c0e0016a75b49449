package oit.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oit.checklist.Item;
import oit.thai.ThaiText;

/**
 * Compares what two pieces of evidence are about, by the runs of letters they share. The agency's
 * name, its letterhead and the words of the items themselves stand in both whatever they say.
 */
final class Subjects {

  private static final int RUN = 11;
  private static final int MOST_TEXT = 30_000;
  private static final int LEAST_WORD = 4;

  /** What names the agency in more letters is no letterhead. */
  private static final int LONGEST_HEAD = 100;

  private static final String GAP = String.valueOf(Phrases.GAP);
  private static final Pattern MARKS = Pattern.compile("[^ก-๙a-z]+");

  private final Site site;
  private final OwnNames names;
  private final List<String> common;

  /**
   * @param items whose names say nothing of what either paper is about
   */
  Subjects(Site site, OwnNames names, List<Item> items) {
    this.site = site;
    this.names = names;
    common =
        items.stream()
            .flatMap(i -> Stream.concat(Stream.of(i.title().th()), i.find().labels().stream()))
            .flatMap(label -> Stream.of(label.split(GAP)))
            .map(Phrases::fold)
            .filter(words -> words.length() >= LEAST_WORD)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /**
   * How many blocks of either share a long run of letters with the other: a list may be answered in
   * one paragraph.
   */
  int shared(Cluster first, Cluster second) {
    List<String> one = telling(first);
    List<String> other = telling(second);
    return (int) Math.max(sharing(other, runs(one)), sharing(one, runs(other)));
  }

  private static Set<String> runs(List<String> texts) {
    Set<String> runs = new HashSet<>();
    for (String text : texts) {
      for (int i = 0; i + RUN <= text.length(); i++) {
        runs.add(text.substring(i, i + RUN));
      }
    }
    return runs;
  }

  private static long sharing(List<String> texts, Set<String> runs) {
    return texts.stream().filter(text -> sharesRun(text, runs)).count();
  }

  /** What the blocks say of their own, as bones. */
  private List<String> telling(Cluster cluster) {
    List<String> texts = new ArrayList<>();
    int length = 0;
    for (Piece piece : cluster.pieces()) {
      for (int b = piece.blocks().nextSetBit(0); b >= 0; b = piece.blocks().nextSetBit(b + 1)) {
        String folded = Spelt.level(piece.text().folded(b));
        length += folded.length();
        if (length <= MOST_TEXT
            && (folded.length() > LONGEST_HEAD || !names.isNamedIn(folded))
            && !site.isLetterhead(piece.resource().blocks().get(b))) {
          texts.add(ThaiText.skeleton(withoutCommon(folded)));
        }
      }
    }
    return texts;
  }

  private String withoutCommon(String folded) {
    String text = names.without(folded);
    for (String words : common) {
      text = text.replace(words, GAP);
    }
    return MARKS.matcher(text).replaceAll(GAP);
  }

  private static boolean sharesRun(String text, Set<String> runs) {
    for (int i = 0; i + RUN <= text.length(); i++) {
      String run = text.substring(i, i + RUN);
      if (run.indexOf(Phrases.GAP) < 0 && runs.contains(run)) {
        return true;
      }
    }
    return false;
  }
}
