package oit.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One answer in a journal.
 *
 * @param asked what was asked for: the kind of question and an address
 * @param outcome the fetch outcome without its body; null where the answer is a list
 * @param body where the outcome's resource lies in the archive; null without one
 * @param hops where the answers on the way lie, the last included
 * @param cookies that came on the way; null without any
 * @param addresses the answer where it is a list
 * @param end where the archive's last record ended when this was written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record JournalLine(
    String asked,
    @Nullable JsonNode outcome,
    @Nullable Place body,
    @Nullable List<Place> hops,
    @Nullable List<Cookies> cookies,
    @Nullable List<String> addresses,
    long end) {

  /** The headers {@code Set-Cookie} of one answer. */
  record Cookies(String url, List<String> set) {}

  void eachCookie(Diary.Cookies each) {
    if (cookies != null) {
      for (Cookies of : cookies) {
        HttpUrl url = HttpUrl.parse(of.url());
        if (url != null) {
          each.came(url, of.set());
        }
      }
    }
  }

  /** The address the resource came from; empty without one. */
  String url() {
    return outcome == null ? "" : outcome.path("resource").path("url").asString("");
  }

  /** Whether it brought a body that no limit and no fault cut short. */
  boolean isWhole() {
    return outcome != null && body != null && outcome.path("outcome").asString("").equals("Ok");
  }
}
