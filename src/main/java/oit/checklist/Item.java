package oit.checklist;

import java.util.List;

/**
 * One thing to disclose.
 *
 * @param code as printed in the list, such as {@code O12}; another item in another year
 * @param key stable across years, such as {@code executives}
 * @param succeeds keys of the items of other years whose subject it takes over
 * @param unit the unit usually responsible
 * @param find how evidence is recognised
 * @param fix what the owner should do
 */
public record Item(
    String code,
    String key,
    List<String> succeeds,
    Words title,
    String unit,
    Checklist.Confidence confidence,
    Find find,
    List<Element> elements,
    Words fix,
    List<Example> examples) {

  /**
   * How evidence is recognised by its label: link text, title, heading, index row, file name.
   *
   * @param labels phrases that name this item; {@code …} inside a phrase stands for any words
   *     between. Where phrases of several items overlap in one label, the longest wins
   * @param weak phrases that may name it; believed only when the content agrees
   * @param unlike phrases that look like a label but are something else ({@code โครงสร้างพื้นฐาน});
   *     they win over shorter labels inside them
   * @param unless words that, anywhere in the same label, make it another thing ({@code รายงานผล}
   *     beside the name of a plan)
   * @param paths parts of file names and URLs that hint at it
   */
  public record Find(
      List<String> labels,
      List<String> weak,
      List<String> unlike,
      List<String> unless,
      List<String> paths) {}

  /**
   * A sample for {@code oit checklist test}.
   *
   * @param match whether the sample is this item's evidence label
   */
  public record Example(String text, boolean match) {}
}
