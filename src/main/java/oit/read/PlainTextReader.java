package oit.read;

import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.Block.Role;

/** Reads text files: a block for each line. */
final class PlainTextReader {
  private PlainTextReader() {}

  static void read(Fetched fetched, Draft draft) {
    text(fetched, draft)
        .lines()
        .map(DisplayText::of)
        .filter(line -> !line.isEmpty())
        .forEach(line -> draft.add(Block.of(Role.LINE, 0, line, Region.MAIN, 1)));
  }

  /** The text as far as the limit goes, decoded by what its bytes look like. */
  static String text(Fetched fetched, Draft draft) {
    byte[] body = fetched.body();
    int length = Math.min(body.length, draft.limits().markup());
    if (length < body.length) {
      draft.cut("bytes");
    }
    return Charsets.decide(body, length, fetched.contentType()).decode(body, length);
  }
}
