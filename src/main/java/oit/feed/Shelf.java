package oit.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What lies in an outbox, as this process knows it: to list a folder for each report takes longer
 * the more lie there. Other processes may put and take as well, so that the folder is listed again
 * now and then. Thread-safe.
 */
final class Shelf {

  /** How many files are put before the folder is looked at again. */
  static final int LOOK_AGAIN = 1_000;

  /** Lists the folder. */
  interface Look {
    List<Path> files() throws IOException;
  }

  private final Look look;

  /** Key → names of its files. */
  private final Map<String, Set<String>> names = new HashMap<>();

  private int size;
  private int untilLook;

  Shelf(Look look) {
    this.look = look;
  }

  /** How many lie there; exact where that many are too many. */
  synchronized int size(int tooMany) throws IOException {
    if (untilLook-- <= 0 || size >= tooMany) {
      names.clear();
      size = 0;
      look.files().forEach(file -> add(file.getFileName().toString()));
      untilLook = LOOK_AGAIN;
    }
    return size;
  }

  /**
   * A file was put.
   *
   * @return names of those of the same key that it takes the place of
   */
  synchronized List<String> put(String name) {
    return add(name).stream().filter(other -> !other.equals(name)).toList();
  }

  /** The names of its key. */
  private Set<String> add(String name) {
    Set<String> same = names.computeIfAbsent(key(name), k -> new HashSet<>(2));
    size += same.add(name) ? 1 : 0;
    return same;
  }

  /** A file lies there no more. */
  synchronized void taken(String name) {
    Set<String> same = names.get(key(name));
    if (same != null && same.remove(name)) {
      size--;
      if (same.isEmpty()) {
        names.remove(key(name));
      }
    }
  }

  /** A name is {@code <key>.<hash of the content>.json}. */
  private static String key(String name) {
    int ending = name.lastIndexOf('.');
    return name.substring(0, Math.max(0, name.lastIndexOf('.', ending - 1)));
  }
}
