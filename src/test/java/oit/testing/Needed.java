package oit.testing;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.opentest4j.TestAbortedException;

/**
 * Things that some tests need and not every machine has. Without them a test is skipped and says
 * why; {@code -Doit.require=browser,ocr} makes it fail instead.
 */
public final class Needed {

  private Needed() {}

  /**
   * What is there, or the end of the test.
   *
   * @param name as in {@code oit.require}
   */
  public static <T> T of(String name, Optional<T> found) {
    if (found.isPresent()) {
      return found.get();
    }
    String why = "no " + name + " on this machine";
    if (Arrays.asList(System.getProperty("oit.require", "").split(",")).contains(name)) {
      return Assertions.fail(why + ", and -Doit.require asks for it");
    }
    throw new TestAbortedException(why);
  }
}
