package oit.read;

import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.Block.Role;

/** Reads text files: a block for each line. */
final class PlainTextReader {
  private PlainTextReader() {}

  static void read(Fetched fetched, Draft draft) {
    byte[] body = fetched.body();
    int length = Math.min(body.length, draft.limits().markup());
    if (length < body.length) {
      draft.cut("bytes");
    }
    Charsets.Decision decision = Charsets.decide(body, length, fetched.contentType());
    decision
        .decode(body, length)
        .lines()
        .map(DisplayText::of)
        .filter(line -> !line.isEmpty())
        .forEach(line -> draft.add(Block.of(Role.LINE, 0, line, Region.MAIN, 1)));
  }
}
