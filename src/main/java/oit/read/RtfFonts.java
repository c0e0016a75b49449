package oit.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How the bytes of a Rich Text file are read as text: by its code page and its fonts. */
final class RtfFonts {
  private static final int MOST = 5000;

  private final Map<Integer, Charset> byFont = new HashMap<>();
  private Charset page = Charset.forName("windows-1252");

  /** The code page that the whole file declares. */
  void codePage(int number) {
    page = number == 65001 ? StandardCharsets.UTF_8 : named("windows-" + number, page);
  }

  /** The character set that a font of the font table declares. */
  void font(int font, int set) {
    if (byFont.size() < MOST) {
      byFont.put(font, ofSet(set));
    }
  }

  /** How text in that font is stored. */
  Charset of(int font) {
    return byFont.getOrDefault(font, page);
  }

  private Charset ofSet(int set) {
    return switch (set) {
      case 222 -> Charsets.THAI;
      case 128 -> named("windows-31j", page);
      case 129 -> named("x-windows-949", page);
      case 134 -> named("GBK", page);
      case 136 -> named("Big5", page);
      case 161 -> named("windows-1253", page);
      case 162 -> named("windows-1254", page);
      case 163 -> named("windows-1258", page);
      case 177 -> named("windows-1255", page);
      case 178 -> named("windows-1256", page);
      case 186 -> named("windows-1257", page);
      case 204 -> named("windows-1251", page);
      case 238 -> named("windows-1250", page);
      default -> page;
    };
  }

  private static Charset named(String name, Charset otherwise) {
    return Charsets.forName(name).orElse(otherwise);
  }
}
