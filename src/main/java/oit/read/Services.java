package oit.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chat and social services that pages load by script; the list is {@code services.csv}. */
final class Services {
  private static final Map<String, String> NAMES = load();
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?:)?//([a-z0-9.-]{4,80})/[\\w./%?=&+-]{0,200}");
  private static final int MAX_SCRIPT = 50_000;

  private Services() {}

  /** A service's name and the address it is loaded from. */
  record Trace(String name, String url) {}

  /** The service behind the {@code src} of a script or frame. */
  static Optional<Trace> at(String url) {
    String lower = url.toLowerCase(java.util.Locale.ROOT);
    for (Map.Entry<String, String> entry : NAMES.entrySet()) {
      if (lower.contains(entry.getKey())) {
        return Optional.of(new Trace(entry.getValue(), url));
      }
    }
    return Optional.empty();
  }

  /** The service that an inline script loads. */
  static Optional<Trace> loadedBy(String script) {
    if (script.length() > MAX_SCRIPT) {
      return Optional.empty();
    }
    Matcher address = ADDRESS.matcher(script);
    while (address.find()) {
      String url = address.group();
      Optional<Trace> trace = at(url.startsWith("//") ? "https:" + url : url);
      if (trace.isPresent()) {
        return trace;
      }
    }
    return Optional.empty();
  }

  private static Map<String, String> load() {
    Map<String, String> names = new LinkedHashMap<>();
    try (InputStream in = Services.class.getResourceAsStream("services.csv")) {
      if (in == null) {
        throw new IllegalStateException("services.csv is missing");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int comma = line.indexOf(',');
        if (comma > 0 && !line.startsWith("#")) {
          names.put(line.substring(0, comma), line.substring(comma + 1).strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
