package oit.judge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import oit.checklist.check.Check;
import oit.checklist.check.Check.Contact.Detail;
import oit.read.Block;
import oit.read.Link;
import oit.read.Resource;
import oit.thai.Emails;
import oit.thai.Phones;
import oit.thai.Postcodes;
import oit.thai.ThaiText;

/** The agency's own address, telephone, fax, e-mail and map, as a contact page or footer shows. */
final class Contacts {

  private static final List<List<String>> ADDRESS_PARTS =
      List.of(
          List.of("เลขที่", "หมู่ที่", "หมู่", "ม.", "ถนน", "ถ."),
          List.of("ตำบล", "ต.", "แขวง"),
          List.of("อำเภอ", "อ.", "เขต", "จังหวัด", "จ.", "กรุงเทพ"));
  private static final int LEAST_PARTS = 3;
  private static final int MOST_LINES = 5;
  private static final int LONGEST_LINE = 200;
  private static final List<String> MAP_PLACES =
      List.of(
          "google.com/maps",
          "google.co.th/maps",
          "maps.google",
          "g.page/",
          "goo.gl/maps",
          "maps.app.goo.gl",
          "openstreetmap",
          "longdo",
          "here.com",
          "bing.com/maps");
  private static final Pattern MAP_WORDS =
      Pattern.compile("แผนที่|ที่ตั้ง|(?<![a-z])(?:google ?)?maps?(?![a-z])");
  private static final Pattern OTHER_MAPS =
      Pattern.compile(
          "ภาษี|ยุทธศาสตร์|ท่องเที่ยว|ความเสี่ยง|ความคิด|กลยุทธ์|ชุมชน|site ?map|road ?map");
  private static final Pattern MAP_FILE =
      Pattern.compile("(?<![a-z])(?:google ?)?map(?!ping)|แผนที่");

  /** A cell such as โทรสาร, whose number stands in the next. */
  private static final int LONGEST_LABEL = 30;

  /** What each page shows; the same pages are looked at for several elements and items. */
  private final Map<Page, Map<Detail, String>> shown = new IdentityHashMap<>();

  Outcome check(Check.Contact check, Cluster cluster) {
    Map<Detail, String> found = new EnumMap<>(Detail.class);
    String url = "";
    for (Piece piece : cluster.pieces()) {
      int before = found.size();
      shown
          .computeIfAbsent(piece.page(), page -> read(piece.resource()))
          .forEach(found::putIfAbsent);
      if (url.isEmpty() && found.size() > before) {
        url = piece.page().url();
      }
    }
    List<String> missing =
        check.details().stream()
            .filter(d -> !found.containsKey(d))
            .sorted()
            .map(d -> "contact." + d.name().toLowerCase(Locale.ROOT))
            .toList();
    if (missing.isEmpty()) {
      return Outcome.met(url, found.getOrDefault(Detail.PHONE, ""), Reason.of("element.contact"));
    }
    double share = 1 - (double) missing.size() / check.details().size();
    return cluster.hasUnreadable() && found.isEmpty()
        ? Outcome.unverifiable(cluster.unread("element.picture-only"))
        : Outcome.unmet(share, Reason.withTerms("element.contact-missing", missing));
  }

  /** Of the whole page, menus and footer too: that is where contacts stand. */
  private static Map<Detail, String> read(Resource resource) {
    Map<Detail, String> found = new EnumMap<>(Detail.class);
    String label = "";
    Deque<String> lines = new ArrayDeque<>();
    for (Block block : resource.blocks()) {
      String text = saysWhatItIs(block.text()) ? block.text() : label + block.text();
      for (Phones.Phone phone : Phones.in(text)) {
        if (phone.kind() != Phones.Kind.PHONE) {
          found.putIfAbsent(Detail.FAX, phone.number());
        }
        if (phone.kind() != Phones.Kind.FAX) {
          found.putIfAbsent(Detail.PHONE, phone.number());
        }
      }
      Emails.in(text).stream()
          .findFirst()
          .ifPresent(e -> found.putIfAbsent(Detail.EMAIL, e.address()));
      label = block.text().length() <= LONGEST_LABEL ? block.text() + " " : "";
      if (!found.containsKey(Detail.ADDRESS)) {
        findAddress(block.text(), lines, found);
      }
    }
    if (hasMap(resource)) {
      found.putIfAbsent(Detail.MAP, "");
    }
    return found;
  }

  /**
   * Whether a text has words of its own before its numbers, so that the cell before says nothing.
   */
  private static boolean saysWhatItIs(String text) {
    return !text.isEmpty() && Character.isLetter(text.charAt(0));
  }

  /** An address may run over some short lines; far apart its words are of different things. */
  private static void findAddress(String text, Deque<String> lines, Map<Detail, String> found) {
    lines.addLast(text.length() > LONGEST_LINE ? "" : text);
    if (lines.size() > MOST_LINES) {
      lines.removeFirst();
    }
    int parts = addressParts(text);
    boolean whole = parts >= LEAST_PARTS;
    if (whole || (parts > 0 && addressParts(String.join(" ", lines)) >= LEAST_PARTS)) {
      found.put(Detail.ADDRESS, text);
    }
  }

  /** House or road, tambon, and amphoe or province; a postal code stands for one of them. */
  private static int addressParts(String text) {
    String folded = ThaiText.fold(text);
    int parts = Postcodes.in(text).isEmpty() ? 0 : 1;
    for (List<String> part : ADDRESS_PARTS) {
      if (part.stream().anyMatch(folded::contains)) {
        parts++;
      }
    }
    return parts;
  }

  private static boolean hasMap(Resource resource) {
    for (Link link : resource.links()) {
      String url = link.url().toLowerCase(Locale.ROOT);
      if (MAP_PLACES.stream().anyMatch(url::contains)) {
        return true;
      }
    }
    return resource.images().stream()
        .anyMatch(i -> {
          String label = ThaiText.foldKeepingBlanks(i.label()).text();
          boolean said = MAP_WORDS.matcher(label).find() || isMapFile(i.url());
          return said && !OTHER_MAPS.matcher(label).find();
        });
  }

  private static boolean isMapFile(String url) {
    String name = url.substring(url.lastIndexOf('/') + 1);
    if (!name.contains("%") && !name.toLowerCase(Locale.ROOT).contains("map")) {
      return false;
    }
    String plain = Sections.fileName(url).toLowerCase(Locale.ROOT);
    return MAP_FILE.matcher(plain).find() && !OTHER_MAPS.matcher(plain).find();
  }
}
