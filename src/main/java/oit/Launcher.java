package oit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Starts the program, or says in one sentence which Java is missing.
 *
 * <p>Compiled for Java 8 and free of references to the rest of the program, so that an old Java can
 * load it and print the sentence instead of an {@code UnsupportedClassVersionError}.
 */
public final class Launcher {

  private static final int OLDEST_JAVA = 21;
  private static final int EXIT_NO_USABLE_JAVA = 78;

  private Launcher() {}

  /** Runs {@code oit.cli.Main}; exits 78 on a Java older than 21. */
  public static void main(String[] args) throws Throwable {
    String version = System.getProperty("java.specification.version");
    if (version.startsWith("1.") || Integer.parseInt(version) < OLDEST_JAVA) {
      System.err.println(
          "oit needs Java "
              + OLDEST_JAVA
              + " or newer; this is Java "
              + version
              + ". Install a newer JDK (for example: apt install openjdk-21-jre) or set OIT_JAVA_HOME.");
      System.exit(EXIT_NO_USABLE_JAVA);
    }
    Method main = Class.forName("oit.cli.Main").getMethod("main", String[].class);
    try {
      main.invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
