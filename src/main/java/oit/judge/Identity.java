package oit.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.read.Block;
import oit.read.Resource;
import oit.thai.ThaiText;

/**
 * Learns from a home page whose site it is, for a site that was given by its address alone: the
 * name in its title or banner, and the type of agency that the name begins with.
 */
final class Identity {

  private static final int LONGEST_NAME = 80;
  private static final int BANNER_BLOCKS = 12;
  private static final String BETWEEN_PARTS = "\\s+[|–—:»•-]+\\s+|\\|";

  private Identity() {}

  /** The subject as given; what it leaves open is filled in from the home page. */
  static Subject of(Subject given, Optional<Page> home) {
    boolean unnamed = given.name().isBlank() || !hasThai(given.name());
    boolean untyped = given.type().isBlank() || given.type().equals("other");
    if (home.isEmpty() || (!unnamed && !untyped)) {
      return given;
    }
    String name = unnamed ? nameOn(home.get()).orElse(given.name()) : given.name();
    String type = untyped ? typeOf(name).orElse(given.type()) : given.type();
    return new Subject(name, type, given.url());
  }

  private static Optional<String> nameOn(Page home) {
    Resource page = home.resource();
    List<String> texts = new ArrayList<>(List.of(page.title().split(BETWEEN_PARTS)));
    page.blocks().stream().limit(BANNER_BLOCKS).map(Block::text).forEach(texts::add);
    return texts.stream()
        .map(String::strip)
        .filter(t -> t.length() <= LONGEST_NAME && typeOf(t).isPresent())
        .findFirst();
  }

  /** Type code by the words an agency's name begins with. */
  static Optional<String> typeOf(String name) {
    String folded = ThaiText.fold(name);
    return Lexicon.SHIPPED.agencyTypes().entrySet().stream()
        .filter(e -> folded.startsWith(e.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static boolean hasThai(String text) {
    return text.chars().anyMatch(c -> c >= 'ก' && c <= '๛');
  }
}
