package oit.read;

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

  private Viewers() {}

  /** The address of what a viewer shows, if {@code url} is a viewer's address. */
  static Optional<String> shownBy(String url) {
    if (url.indexOf('?') < 0) {
      return Optional.empty();
    }
    HttpUrl viewer = HttpUrl.parse(url);
    if (viewer == null) {
      return Optional.empty();
    }
    for (int i = 0; i < viewer.querySize(); i++) {
      String value = viewer.queryParameterValue(i);
      if (value != null
          && value.length() > 3
          && PARAMETERS.contains(viewer.queryParameterName(i).toLowerCase(Locale.ROOT))
          && (DOCUMENT.matcher(value).find() || isViewerOfAddress(viewer, value))) {
        HttpUrl shown = viewer.resolve(value.replace('\\', '/'));
        if (shown != null && !shown.equals(viewer)) {
          return Optional.of(shown.toString());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isViewerOfAddress(HttpUrl viewer, String value) {
    return (value.startsWith("http://") || value.startsWith("https://"))
        && VIEWER.matcher(viewer.host() + viewer.encodedPath()).find();
  }
}
