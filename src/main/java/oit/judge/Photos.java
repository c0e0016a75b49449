package oit.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import oit.read.Image;

/** Pictures that can be of a person: not the stand-in for one, not the same for all. */
final class Photos {

  private static final Pattern STAND_IN =
      Pattern.compile(
          "(?:no|default|blank|empty)[-_ ]?(?:image|img|photo|pic|avatar|user|profile|person)"
              + "|(?:avatar|profile|user|person|image|photo)[-_ ]?(?:default|blank|none)"
              + "|placeholder|silhouette|dummy"
              + "|/(?:avatar|user|person|profile|man|woman|male|female)[-_]?[0-9]?\\.\\w{3,4}$");

  private Photos() {}

  /** The blocks before which such pictures stand, -1 for those that stand nowhere in the text. */
  static List<Integer> of(Piece piece) {
    List<Image> images = Cluster.portraits(piece).toList();
    Map<String, Integer> uses = new HashMap<>();
    images.forEach(i -> uses.merge(i.url(), 1, Integer::sum));
    return images.stream()
        .filter(i -> !STAND_IN.matcher(i.url().toLowerCase(Locale.ROOT)).find())
        .filter(i -> !isForAll(uses.getOrDefault(i.url(), 1), images.size()) || i.url().isEmpty())
        .map(Image::block)
        .toList();
  }

  /** Most of the pictures are this one: a seal or a stand-in of some other name. */
  private static boolean isForAll(int uses, int pictures) {
    return uses > 1 && uses * 2 > pictures;
  }
}
