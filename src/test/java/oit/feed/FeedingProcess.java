package oit.feed;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A program that hands reports over to a feed and says so, and then waits to be killed. */
final class FeedingProcess {

  private FeedingProcess() {}

  public static void main(String[] args) throws InterruptedException {
    Engine engine = Engine.of(args[1], "TOKEN", Map.of("TOKEN", "s3cret"));
    Feed feed = Feed.open(Path.of(args[0]), (Engine.Usable) engine);
    for (int n = 0; n < Integer.parseInt(args[2]); n++) {
      feed.send(Samples.report("killed", "agency-" + n));
      System.out.println("handed over");
      System.out.flush();
    }
    new CountDownLatch(1).await();
  }
}
