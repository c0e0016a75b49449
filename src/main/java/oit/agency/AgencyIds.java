package oit.agency;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Ids of the agencies of one run. Ids are names of folders, and some systems take "A" and "a" for
 * the same. Not thread-safe.
 */
public final class AgencyIds {

  private static final int LONGEST = 80;
  private static final Pattern GOOD = Pattern.compile("[\\p{L}\\p{Nd}_][\\p{L}\\p{M}\\p{Nd}._-]*");

  private final Set<String> taken = new HashSet<>();

  /** Whether people may choose it: letters, digits, dots, dashes, underscores; not too long. */
  public static boolean isGood(String id) {
    return id.length() <= LONGEST && !id.endsWith(".") && GOOD.matcher(id).matches();
  }

  /** Takes an id that was chosen; false if another agency has it. */
  public boolean take(String id) {
    return taken.add(folded(id));
  }

  /** What two ids that meet in one folder have in common. */
  static String folded(String id) {
    return Normalizer.normalize(id, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Makes an id from the address of the main site, and takes it. */
  public String of(HttpUrl url) {
    String port = url.port() == HttpUrl.defaultPort(url.scheme()) ? "" : "-" + url.port();
    String path = url.encodedPath().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    String name = url.host().replace(':', '-') + port + (path.isEmpty() ? "" : "-" + path);
    String id = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    String free = id;
    for (int n = 2; !take(free); n++) {
      free = id + "-" + n;
    }
    return free;
  }
}
