package oit.judge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts posts named in evidence; a longer title wins over the shorter one inside it. */
final class Posts {

  private static final List<String> BEFORE_A_HEAD =
      List.of(
          "รอง",
          "ผู้ช่วย",
          "เลขานุการ",
          "ที่ปรึกษา",
          "อดีต",
          "deputy",
          "vice",
          "vice-",
          "assistant",
          "former",
          "secretarytothe",
          "advisertothe",
          "advisortothe");

  /** Behind the post and the short name of the agency; not "คนที่ 2". */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[ก-๎.]{0,16}?(?:\\((?:จำนวน)?([2-9])(?:คน|อัตรา|ตำแหน่ง)?\\)|(?:จำนวน)?([2-9])(?:คน|อัตรา|ตำแหน่ง))");

  private final List<String> names;
  private final TermAutomaton automaton;

  Posts(List<String> names) {
    this.names = List.copyOf(names);
    automaton = new TermAutomaton(names.stream().map(Phrases::fold).toList());
  }

  /** Whether the post at a place of folded text is only that of a deputy, adviser or secretary. */
  static boolean isDeputy(String text, int at) {
    return BEFORE_A_HEAD.stream().anyMatch(word -> text.startsWith(word, at - word.length()));
  }

  /** Whether the text names the post itself. */
  static boolean names(String text, String post) {
    for (int at = text.indexOf(post); at >= 0; at = text.indexOf(post, at + 1)) {
      if (!isDeputy(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** The most holders of each post that any one piece shows. */
  Map<String, Integer> count(Cluster cluster) {
    return count(cluster, false);
  }

  /** As above of a chart, which may put a number for the boxes: "รองนายก อบจ. (3)". */
  Map<String, Integer> inChart(Cluster cluster) {
    return count(cluster, true);
  }

  private Map<String, Integer> count(Cluster cluster, boolean chart) {
    Map<String, Integer> most = new LinkedHashMap<>();
    for (Piece piece : cluster.pieces()) {
      count(piece.text().text(), chart).forEach((post, n) -> most.merge(post, n, Math::max));
    }
    return most;
  }

  private Map<String, Integer> count(String text, boolean chart) {
    List<int[]> hits = new ArrayList<>();
    automaton.scan(text, (post, start, end) -> hits.add(new int[] {post, start, end}));
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int[] hit : hits) {
      boolean inside =
          hits.stream()
              .anyMatch(o -> o[1] <= hit[1] && hit[2] <= o[2] && o[2] - o[1] > hit[2] - hit[1]);
      if (!inside) {
        counts.merge(names.get(hit[0]), chart ? number(text, hit[2]) : 1, Integer::sum);
      }
    }
    return counts;
  }

  /** How many holders of a post its box in a chart stands for. */
  private static int number(String text, int end) {
    Matcher said = NUMBER.matcher(text).region(end, text.length());
    if (!said.lookingAt()) {
      return 1;
    }
    String digit = said.group(1) == null ? said.group(2) : said.group(1);
    return Integer.parseInt(digit);
  }
}
