package oit.testing;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A site without end that is no trap: every page has words of its own and leads to further ones.
 * For many threads.
 */
public final class Endless {
  private static final int WORDS = 80;
  private static final int LINKS = 3;

  private final AtomicInteger next = new AtomicInteger();

  /** The page at a path. */
  public Reply page(String path) {
    Random random = new Random(path.hashCode());
    StringBuilder body = new StringBuilder("<p>");
    for (int i = 0; i < WORDS; i++) {
      body.append(Long.toString(random.nextLong() >>> 20, 36)).append(' ');
    }
    for (int i = 0; i < LINKS; i++) {
      body.append("<a href=\"/").append(next.incrementAndGet()).append(".html\">next</a> ");
    }
    return Reply.page("อบต.ตัวอย่าง " + path, body.toString());
  }
}
