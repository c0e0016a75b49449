package oit.read;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Pages that only show another document: PDF viewers with {@code ?file=}, Google's and Microsoft's
 * document viewers, Facebook's page plugin.
 */
final class Viewers {
  private static final Set<String> PARAMETERS =
      Set.of("file", "url", "src", "pdf", "doc", "document", "href", "filename", "source", "path");
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "\\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|rar)(?:[?#].*)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern VIEWER =
      Pattern.compile(
          "viewer|viewerng|gview|pdfjs|flip|embed|preview|plugins/|readfile|showpdf|openpdf",
          Pattern.CASE_INSENSITIVE);

  /** Slashes that were encoded once more than needed. */
  private static final Pattern ENCODED = Pattern.compile("%2f|%3a%2f", Pattern.CASE_INSENSITIVE);

  /** A host without scheme, as people paste it. */
  private static final Pattern HOST =
      Pattern.compile("^(?:www\\.|[\\w-]+(?:\\.[\\w-]+)*\\.(?:go|or|ac|co|in|mi)\\.th/)");

  private Viewers() {}

  /** The address of what a viewer shows, if {@code url} is a viewer's address. */
  static Optional<String> shownBy(String url) {
    if (url.indexOf('?') < 0 && url.indexOf("/#") < 0) {
      return Optional.empty();
    }
    HttpUrl viewer = HttpUrl.parse(url);
    if (viewer == null) {
      return Optional.empty();
    }
    String behindHash = viewer.fragment();
    if (behindHash != null && DOCUMENT.matcher(behindHash).find()) {
      return shown(viewer, behindHash);
    }
    for (int i = 0; i < viewer.querySize(); i++) {
      String value = viewer.queryParameterValue(i);
      if (value != null
          && value.length() > 3
          && PARAMETERS.contains(viewer.queryParameterName(i).toLowerCase(Locale.ROOT))
          && (DOCUMENT.matcher(value).find() || isViewerOfAddress(viewer, value))) {
        Optional<String> shown = shown(viewer, value);
        if (shown.isPresent()) {
          return shown;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> shown(HttpUrl viewer, String value) {
    String address = ENCODED.matcher(value).find() ? decoded(value) : value;
    address = HOST.matcher(address).find() ? "http://" + address : address;
    HttpUrl shown = viewer.resolve(address.replace('\\', '/'));
    return shown == null || shown.equals(viewer) ? Optional.empty() : Optional.of(shown.toString());
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return value;
    }
  }

  private static boolean isViewerOfAddress(HttpUrl viewer, String value) {
    return (value.startsWith("http://") || value.startsWith("https://"))
        && VIEWER.matcher(viewer.host() + viewer.encodedPath()).find();
  }
}
