package oit.scan;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oit.fetch.fault.RawServer.Exchange;

/** Pages that arrive in full and are wrong in themselves; each must be read, in time. */
enum HostilePage {
  HUGE_TITLE,
  HUGE_ATTRIBUTE,
  A_HUNDRED_THOUSAND_LINKS,
  INVALID_ADDRESSES,
  NUL_BYTES,
  DEEP_NESTING,
  LYING_CHARSET,
  PICTURE_THAT_IS_A_PAGE,
  NO_TYPE,
  REFRESH_TO_ITSELF,
  BROKEN_PDF;

  String path() {
    return "/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  void answer(Exchange e) throws java.io.IOException {
    switch (this) {
      case HUGE_TITLE -> page(e, "<title>" + "ยาว".repeat(1_000_000) + "</title><p>x");
      case HUGE_ATTRIBUTE -> page(e, "<p title=\"" + "x".repeat(10 << 20) + "\">text");
      case A_HUNDRED_THOUSAND_LINKS -> page(e, links());
      case INVALID_ADDRESSES ->
          page(
              e,
              "<a href='http://[::1'>a</a><a href='http://%zz/'>b</a><a"
                  + " href='http://x:99999/'>c</a><a href='"
                  + "x".repeat(100_000)
                  + "'>d</a><a href='ht!tp:///'>e</a>");
      case NUL_BYTES -> page(e, "<p>a\0b\0</p><a href='/\0'>nul</a>" + "\0".repeat(5000));
      case DEEP_NESTING -> page(e, "<div>".repeat(100_000) + "deep");
      case LYING_CHARSET -> typed(e, "text/html; charset=utf-16", "<p>ไม่ใช่ utf-16");
      case PICTURE_THAT_IS_A_PAGE -> typed(e, "image/png", "<html><p>a page");
      case NO_TYPE -> e.page("200 OK", "", "<html><p>no type");
      case REFRESH_TO_ITSELF ->
          page(e, "<meta http-equiv=refresh content='0;url=" + path() + "'><p>again");
      case BROKEN_PDF -> typed(e, "application/pdf", "%PDF-1.7\n1 0 obj <</Type/Catalog");
    }
  }

  private static String links() {
    return IntStream.range(0, 100_000)
        .mapToObj(i -> "<a href=/l" + i + ">l</a>")
        .collect(Collectors.joining());
  }

  private static void page(Exchange e, String html) throws java.io.IOException {
    typed(e, "text/html; charset=utf-8", html);
  }

  private static void typed(Exchange e, String type, String body) throws java.io.IOException {
    e.page("200 OK", "Content-Type: " + type + "\r\n", body);
  }
}
