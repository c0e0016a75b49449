package oit.fetch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Recognises pages that stand before the page asked for: "prove that you are a person" and "log
 * in". Works on status, headers and the first bytes; a page with content of its own is never taken
 * for a wall because it holds a captcha or a member's login somewhere.
 */
final class PageWalls {
  private static final int HEAD = 64 << 10;
  private static final int FEW_LETTERS = 1200;
  private static final int LOGIN_LETTERS = 800;
  private static final int LOGIN_LINKS = 8;

  /** Words that only a challenge page holds. */
  private static final Map<String, String> CERTAIN =
      Map.of(
          "window._cf_chl_opt", "Cloudflare",
          "<title>attention required! | cloudflare", "Cloudflare",
          "sucuri_cloudproxy_js", "Sucuri",
          "gokuprops", "AWS WAF",
          "please complete the recaptcha challenge", "LiteSpeed");

  private static final List<String> CERTAIN_WORDS = List.copyOf(CERTAIN.keySet());
  private static final ByteMarks CERTAIN_MARKS = new ByteMarks(CERTAIN_WORDS);

  /** Words that make a page with hardly any text a challenge. */
  private static final Map<String, String> LIKELY =
      Map.ofEntries(
          Map.entry("<title>just a moment...", "Cloudflare"),
          Map.entry("cf-chl-", "Cloudflare"),
          Map.entry("checking your browser", "Cloudflare"),
          Map.entry("_incapsula_resource", "Imperva"),
          Map.entry("ddos-guard", "DDoS-Guard"),
          Map.entry("<title>one moment, please", "Imunify360"),
          Map.entry("imunify360", "Imunify360"),
          Map.entry("slowaes.decrypt", "cookie script"),
          Map.entry("our systems have detected unusual traffic", "Google"),
          Map.entry("verify you are human", "captcha"),
          Map.entry("verifying you are human", "captcha"),
          Map.entry("are you a robot", "captcha"),
          Map.entry("i'm not a robot", "captcha"),
          Map.entry("ยืนยันว่าคุณเป็นมนุษย์", "captcha"),
          Map.entry("class=\"g-recaptcha", "reCAPTCHA"),
          Map.entry("class=\"h-captcha", "hCaptcha"),
          Map.entry("class=\"cf-turnstile", "Cloudflare"));

  private static final Set<String> LOGIN_NAMES =
      Set.of("login", "signin", "sign-in", "sign_in", "log-in", "wp-login", "userlogin", "logon");
  private static final List<String> LOGIN_HOSTS =
      List.of("accounts.google.com", "login.microsoftonline.com", "login.live.com");

  private PageWalls() {}

  /** The name of whoever asks for proof, or null if this is no challenge. */
  static @Nullable String challenge(Answer answer) {
    return challenge(answer, isWordy(answer));
  }

  /**
   * The same.
   *
   * @param wordy as {@link #isWordy} says
   */
  static @Nullable String challenge(Answer answer, boolean wordy) {
    if ("challenge".equalsIgnoreCase(answer.headers().get("cf-mitigated"))) {
      return "Cloudflare";
    }
    String action = answer.headers().get("x-amzn-waf-action");
    if ("challenge".equalsIgnoreCase(action) || "captcha".equalsIgnoreCase(action)) {
      return "AWS WAF";
    }
    if (!isHtml(answer)) {
      return null;
    }
    String sure = certain(answer.body());
    if (sure != null || wordy) {
      return sure;
    }
    String page = head(answer);
    String likely = firstOf(LIKELY, page);
    if (likely == null) {
      return null;
    }
    Markup markup = Markup.of(page);
    return markup.letters() < FEW_LETTERS && markup.fields() == 0 && markup.passwords() == 0
        ? likely
        : null;
  }

  /** Whether the page is a login form and little else. */
  static boolean isLoginPage(Answer answer) {
    return isLoginPage(answer, isWordy(answer));
  }

  /**
   * The same.
   *
   * @param wordy as {@link #isWordy} says
   */
  static boolean isLoginPage(Answer answer, boolean wordy) {
    if (wordy || !isHtml(answer)) {
      return false;
    }
    Markup markup = Markup.of(head(answer));
    return markup.passwords() > 0
        && markup.letters() < LOGIN_LETTERS
        && markup.links() <= LOGIN_LINKS;
  }

  /** Whether the address is that of a login page. */
  static boolean isLoginAddress(HttpUrl url) {
    if (LOGIN_HOSTS.contains(url.host())) {
      return true;
    }
    for (String segment : url.pathSegments()) {
      String name = segment.toLowerCase(Locale.ROOT);
      if (LOGIN_NAMES.contains(name) || LOGIN_NAMES.contains(withoutEnding(name))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutEnding(String name) {
    int dot = name.lastIndexOf('.');
    int letters = name.length() - dot - 1;
    if (dot < 0 || letters < 2 || letters > 5) {
      return name;
    }
    boolean ending = name.chars().skip(dot + 1L).allMatch(c -> c >= 'a' && c <= 'z');
    return ending ? name.substring(0, dot) : name;
  }

  private static boolean isHtml(Answer answer) {
    String type = answer.headers().get("Content-Type");
    return type == null
        ? head(answer).stripLeading().startsWith("<")
        : type.toLowerCase(Locale.ROOT).contains("html");
  }

  private static String head(Answer answer) {
    int length = Math.min(answer.body().length, HEAD);
    return new String(answer.body(), 0, length, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
  }

  /** Whether it is a page with so much text that it cannot be a wall, as most are. */
  static boolean isWordy(Answer answer) {
    if (!isHtml(answer)) {
      return false;
    }
    int length = Math.min(answer.body().length, HEAD);
    // Thai marks are counted here and are no letters: twice as many leave no doubt
    return Markup.hasText(answer.body(), length, 2 * FEW_LETTERS);
  }

  /** Looks for the certain marks, which are plain ASCII, without decoding the page. */
  private static @Nullable String certain(byte[] body) {
    int mark = CERTAIN_MARKS.first(body, Math.min(body.length, HEAD));
    return mark < 0 ? null : CERTAIN.get(CERTAIN_WORDS.get(mark));
  }

  private static @Nullable String firstOf(Map<String, String> marks, String page) {
    for (Map.Entry<String, String> mark : marks.entrySet()) {
      if (page.contains(mark.getKey())) {
        return mark.getValue();
      }
    }
    return null;
  }
}
