package oit.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.read.Image;

/** Pictures that can be of a person: not the stand-in for one, not the same for all. */
final class Photos {

  private static final Pattern STAND_IN =
      Pattern.compile(
          "(?:no|default|blank|empty)[-_ ]?(?:image|img|photo|pic|avatar|user|profile|person)"
              + "|(?:avatar|profile|user|person|image|photo)[-_ ]?(?:default|blank|none)"
              + "|placeholder|silhouette|dummy"
              + "|/(?:avatar|user|person|profile|man|woman|male|female)\\.\\w{3,4}$");

  /** A stand-in by its name, unless others are counted on from it: those are persons. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(/(?:avatar|user|person|profile|man|woman|male|female)[-_]?)[0-9]{1,3}\\.\\w{3,4}$");

  /** A man's and a woman's stand-in may bear a number each; a third does not. */
  private static final int LEAST_COUNTED = 3;

  private Photos() {}

  /** The blocks before which such pictures stand, -1 for those that stand nowhere in the text. */
  static List<Integer> of(Piece piece) {
    List<Image> images = Cluster.portraits(piece).toList();
    Map<String, Integer> uses = new HashMap<>();
    images.forEach(i -> uses.merge(i.url(), 1, Integer::sum));
    Map<String, Integer> counted = new HashMap<>();
    uses.keySet().forEach(url -> counted.merge(stem(url), 1, Integer::sum));
    return images.stream()
        .filter(i -> !STAND_IN.matcher(i.url().toLowerCase(Locale.ROOT)).find())
        .filter(
            i -> stem(i.url()).isEmpty() || counted.getOrDefault(stem(i.url()), 0) >= LEAST_COUNTED)
        .filter(i -> !isForAll(uses.getOrDefault(i.url(), 1), images.size()) || i.url().isEmpty())
        .map(Image::block)
        .toList();
  }

  /** What stands before the number of a picture that may be a stand-in; empty for all others. */
  private static String stem(String url) {
    Matcher matcher = COUNTED.matcher(url.toLowerCase(Locale.ROOT));
    return matcher.find() ? url.substring(0, matcher.end(1)) : "";
  }

  /** Most of the pictures are this one: a seal or a stand-in of some other name. */
  private static boolean isForAll(int uses, int pictures) {
    return uses > 1 && uses * 2 > pictures;
  }
}
