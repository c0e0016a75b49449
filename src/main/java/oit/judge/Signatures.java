package oit.judge;

import java.util.List;
import java.util.Optional;
import oit.thai.ThaiNames;

/** Finds who signed: a name near the end of a document, over the post of a head of agency. */
final class Signatures {

  private static final int NEAR = 160;

  private Signatures() {}

  /** A place where a name and one of the posts stand together the way signatures do. */
  static Optional<Cluster.Place> find(Cluster cluster, List<String> posts) {
    for (Piece piece : cluster.pieces()) {
      String text = piece.text().text();
      for (String post : posts) {
        for (int at : piece.text().all(Phrases.fold(post))) {
          String before = text.substring(Math.max(0, at - NEAR), at);
          if (isSigned(before)) {
            return Optional.of(
                new Cluster.Place(
                    piece,
                    Phrases.shorten(
                        piece.page().resource().blocks().get(piece.text().blockAt(at)).text())));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSigned(String before) {
    return before.contains("ลงชื่อ")
        || before.contains("ลงนาม")
        || !ThaiNames.in(before.replace("(", " ").replace(")", " ")).isEmpty();
  }
}
