package oit.judge;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
  private static final List<String> MAP_PLACES =
      List.of(
          "google.com/maps",
          "maps.google",
          "goo.gl/maps",
          "maps.app.goo.gl",
          "openstreetmap",
          "longdo",
          "here.com",
          "bing.com/maps");
  private static final List<String> MAP_WORDS = List.of("แผนที่", "map", "ที่ตั้ง");

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
    for (Block block : resource.blocks()) {
      String text = label + block.text();
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
      if (isAddress(text)) {
        found.putIfAbsent(Detail.ADDRESS, text);
      }
    }
    if (!found.containsKey(Detail.ADDRESS) && isAddress(text(resource.blocks()))) {
      found.put(Detail.ADDRESS, "");
    }
    if (hasMap(resource)) {
      found.putIfAbsent(Detail.MAP, "");
    }
    return found;
  }

  private static String text(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
  }

  /** House or road, tambon, and amphoe or province; a postal code stands for one of them. */
  private static boolean isAddress(String text) {
    String folded = ThaiText.fold(text);
    int parts = Postcodes.in(text).isEmpty() ? 0 : 1;
    for (List<String> part : ADDRESS_PARTS) {
      if (part.stream().anyMatch(folded::contains)) {
        parts++;
      }
    }
    return parts >= LEAST_PARTS;
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
          String label = ThaiText.fold(i.label());
          String url = i.url().toLowerCase(Locale.ROOT);
          return MAP_WORDS.stream().anyMatch(label::contains)
              || url.matches(".*[/_-]map[^/]*\\.(png|jpe?g|gif|webp)$");
        });
  }
}
