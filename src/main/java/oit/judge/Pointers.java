package oit.judge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import oit.read.Image;
import oit.read.Link;
import oit.thai.ThaiText;

/**
 * Finds what leads to one of some places: a link by its address or words, a picture such as a QR
 * code by what it is said to show. What bears another year leads to another year's place.
 */
final class Pointers {

  private final List<String> addresses;
  private final List<String> words;

  Pointers(List<String> patterns) {
    addresses = patterns.stream().map(p -> p.toLowerCase(Locale.ROOT)).toList();
    words = patterns.stream().map(ThaiText::fold).toList();
  }

  Optional<Outcome> find(Stream<Link> links, Stream<Image> pictures, Facts facts) {
    return links
        .filter(l -> isNamed(l.url(), l.label()) && !l.isDead() && isTimely(l.label(), facts))
        .findFirst()
        .map(l -> Outcome.met(l.url(), l.label(), Reason.of("element.link")))
        .or(() ->
            pictures
                .filter(i -> isNamed(i.url(), i.label()) && isTimely(i.label(), facts))
                .findFirst()
                .map(i -> Outcome.met(i.url(), i.label(), Reason.of("element.picture"))));
  }

  private boolean isNamed(String url, String label) {
    String address = url.toLowerCase(Locale.ROOT);
    String folded = ThaiText.fold(label);
    return addresses.stream().anyMatch(address::contains)
        || words.stream().anyMatch(folded::contains);
  }

  private static boolean isTimely(String label, Facts facts) {
    Times times = facts.times(label);
    return !times.namesYears() || times.speaksOf(facts.fiscalYear());
  }
}
