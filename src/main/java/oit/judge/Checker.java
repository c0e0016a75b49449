package oit.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import oit.checklist.check.Check;
import oit.read.Link;

/** Evaluates one check of the checklist on one cluster of evidence. */
final class Checker {

  private static final int LEAST_OF_ITS_OWN = 60;
  private static final int LEAST_OF_ENTRIES = 30;
  private static final int MOST_LAW_MARKS = 2;

  private final Cluster cluster;
  private final Facts facts;
  private final int clicks;

  /**
   * @param clicks from the home page to the evidence, -1 when not known
   */
  Checker(Cluster cluster, Facts facts, int clicks) {
    this.cluster = cluster;
    this.facts = facts;
    this.clicks = clicks;
  }

  Outcome check(Check check) {
    return switch (check) {
      case Check.Exists e -> substance(LEAST_OF_ITS_OWN);
      case Check.Substance s -> substance(s.characters());
      case Check.All a -> all(a.of());
      case Check.Any a -> Outcome.any(a.of().stream().map(this::check).toList());
      case Check.Not n -> not(check(n.of()));
      case Check.Mentions m -> mentions(m);
      case Check.Parts p -> parts(p);
      case Check.Near n -> near(n);
      case Check.HasFile f -> file(f);
      case Check.Chart c -> chart(c);
      case Check.People p -> People.in(cluster).check(p);
      case Check.Contact c -> facts.contact(c, cluster);
      case Check.Channel c -> Channels.check(c, cluster);
      case Check.Social s -> social(s);
      case Check.LinksTo l -> linksTo(l);
      case Check.Months m -> months(m);
      case Check.Money m -> money(m);
      case Check.Filled f -> Tables.filled(f, cluster);
      case Check.Signed s -> signed(s);
      case Check.NotWholeLaw n -> notWholeLaw();
      case Check.SamePosts s -> facts.samePosts(s, cluster);
      case Check.SeparateFrom s -> separate(s);
      case Check.Follows f -> facts.follows(f, cluster);
      case Check.FromHome f -> fromHome(f);
      case Check.OwnName o -> ownName();
      case Check.Dated d -> dated(d);
    };
  }

  /** Without content of its own, words of the title alone show nothing. */
  private Outcome all(List<Check> parts) {
    List<Outcome> outcomes = new ArrayList<>();
    for (Check part : parts) {
      Outcome outcome = check(part);
      boolean asksContent = part instanceof Check.Exists || part instanceof Check.Substance;
      if (asksContent && outcome.verdict() == ElementVerdict.UNMET) {
        return outcome;
      }
      outcomes.add(outcome);
    }
    return Outcome.all(outcomes);
  }

  /** Words not seen may stand in the part of the evidence that could not be read. */
  private Outcome absent(double share, String words, Reason reason) {
    return cluster.hasUnreadable()
        ? Outcome.unverifiable(cluster.unread("element.unreadable", words))
        : Outcome.unmet(share, reason);
  }

  /** As above for what is no phrase; {@code wanted} is a word of the bundle. */
  private Outcome absentSort(double share, String wanted, Reason reason) {
    return cluster.hasUnreadable()
        ? Outcome.unverifiable(
            cluster.unread(Reason.withTerms("element.unreadable", List.of(wanted))))
        : Outcome.unmet(share, reason);
  }

  private Outcome substance(int characters) {
    int length = cluster.pieces().stream().mapToInt(Hollow::ownWords).sum();
    Optional<Piece> readable =
        cluster.pieces().stream()
            .filter(p -> p.page().isFile() && !p.page().isUnreadable())
            .filter(p -> p.text().length() >= LEAST_OF_ITS_OWN)
            .findFirst();
    if (readable.isPresent()) {
      return Outcome.met(readable.get().page().url(), "", Reason.of("element.document"));
    }
    if (length >= characters || (length >= LEAST_OF_ENTRIES && showsEntries())) {
      return Outcome.met(cluster.pieces().getFirst().page().url(), "", Reason.of("element.text"));
    }
    if (cluster.hasUnreadable() || cluster.images().findAny().isPresent()) {
      return Outcome.unverifiable(cluster.unread("element.picture-only"));
    }
    return cluster.outside().stream()
        .filter(l -> Outside.isKeptElsewhere(l) || Outside.isForm(l.url()))
        .findFirst()
        .map(l -> Outcome.unverifiable(Reason.of("element.outside", l.url())))
        .orElseGet(() -> Outcome.unmet(Reason.of("element.empty")));
  }

  private boolean showsEntries() {
    return cluster.pieces().stream().anyMatch(Entries::areIn);
  }

  private static Outcome not(Outcome outcome) {
    return switch (outcome.verdict()) {
      case MET -> Outcome.unmet(Reason.of("element.unwanted", outcome.snippet()));
      case UNMET -> Outcome.met("", "", Reason.of("element.fine"));
      case UNVERIFIABLE -> outcome;
    };
  }

  private Outcome mentions(Check.Mentions check) {
    List<Cluster.Place> places = new ArrayList<>();
    for (String phrase : check.phrases()) {
      cluster.find(Phrases.fold(phrase)).ifPresent(places::add);
      if (places.size() >= check.atLeast()) {
        return Outcome.met(places.getFirst(), Reason.of("element.mentions", phrase));
      }
    }
    String wanted = Phrases.list(check.phrases());
    return absent(
        (double) places.size() / check.atLeast(),
        wanted,
        Reason.of("element.not-mentioned", wanted));
  }

  private Outcome parts(Check.Parts check) {
    Map<String, Cluster.Place> found = new LinkedHashMap<>();
    List<String> missing = new ArrayList<>();
    Cluster done = Pending.without(cluster);
    check
        .parts()
        .forEach((name, phrases) -> {
          Optional<Cluster.Place> place =
              phrases.stream()
                  .map(Phrases::fold)
                  .map(p -> (done == cluster || Pending.isIn(p) ? cluster : done).find(p))
                  .flatMap(Optional::stream)
                  .findFirst();
          place.ifPresentOrElse(p -> found.put(name, p), () -> missing.add(name));
        });
    if (found.size() >= check.atLeast()) {
      return Outcome.met(
          found.values().iterator().next(),
          Reason.of("element.parts", String.join(", ", found.keySet())));
    }
    String wanted = String.join(", ", missing);
    return absent(
        (double) found.size() / check.atLeast(),
        wanted,
        Reason.of("element.parts-missing", wanted));
  }

  private Outcome near(Check.Near check) {
    for (Piece piece : cluster.pieces()) {
      for (String first : check.groups().getFirst()) {
        for (int at : piece.text().all(Phrases.fold(first))) {
          if (restNear(piece.text().text(), at, check)) {
            int block = piece.text().blockAt(at);
            String words = piece.resource().blocks().get(block).text();
            return Outcome.met(
                piece.page().url(), Phrases.shorten(words), Reason.of("element.mentions", first));
          }
        }
      }
    }
    String wanted = check.groups().stream().map(Phrases::list).collect(Collectors.joining(" + "));
    return absent(0, wanted, Reason.of("element.not-mentioned", wanted));
  }

  private static boolean restNear(String text, int at, Check.Near check) {
    String window =
        text.substring(
            Math.max(0, at - check.within()), Math.min(text.length(), at + check.within()));
    return check.groups().stream()
        .skip(1)
        .allMatch(group -> group.stream().anyMatch(p -> window.contains(Phrases.fold(p))));
  }

  private Outcome file(Check.HasFile check) {
    for (Piece piece : cluster.pieces()) {
      if (check.kinds().contains(piece.resource().kind().code())) {
        return Outcome.met(piece.page().url(), "", Reason.of("element.document"));
      }
    }
    if (check.kinds().contains("image") && cluster.images().findAny().isPresent()) {
      return Outcome.met(
          cluster.pieces().getFirst().page().url(), "", Reason.of("element.picture"));
    }
    String wanted = sorted(check.kinds()).toUpperCase(Locale.ROOT);
    boolean outside = cluster.outside().stream().anyMatch(l -> Outside.isFileStore(l.url()));
    return outside
        ? Outcome.unverifiable(Reason.of("element.outside", cluster.outside().getFirst().url()))
        : Outcome.unmet(Reason.of("element.no-file", wanted));
  }

  /** A set has no order of its own; the same judgement must read the same every time. */
  private static String sorted(Set<String> words) {
    return String.join(", ", new TreeSet<>(words));
  }

  private Outcome chart(Check.Chart check) {
    List<Cluster.Place> units = new ArrayList<>();
    for (String unit : check.units()) {
      cluster.find(Phrases.fold(unit)).ifPresent(units::add);
    }
    if (units.size() >= check.atLeast()) {
      return Outcome.met(units.getFirst(), Reason.of("element.chart-units", "" + units.size()));
    }
    Optional<Piece> picture =
        cluster.pieces().stream()
            .filter(
                p -> p.page().isPicture() && (p.page().isUnreadable() || p.page().isRecognised()))
            .findFirst();
    if (picture.isPresent()) {
      return Outcome.met(picture.get().page().url(), "", Reason.of("element.picture"));
    }
    return cluster
        .images()
        .findFirst()
        .map(i -> Outcome.met(i.url(), i.label(), Reason.of("element.picture")))
        .orElseGet(() ->
            cluster.pieces().stream().anyMatch(p -> p.page().isUnreadable())
                ? Outcome.unverifiable(cluster.unread("element.picture-only"))
                : Outcome.unmet(Reason.of("element.no-chart")));
  }

  private Outcome social(Check.Social check) {
    List<Link> found =
        cluster
            .links()
            .filter(l -> Outside.account(l.url()).filter(check.networks()::contains).isPresent())
            .filter(l -> !facts.names().isOthers(l.label() + " " + l.context()))
            .sorted(Comparator.comparing(Link::url))
            .toList();
    long networks = found.stream().map(l -> Outside.network(l.url())).distinct().count();
    return networks >= check.atLeast()
        ? Outcome.met(found.getFirst().url(), found.getFirst().label(), Reason.of("element.link"))
        : Outcome.unmet(Reason.of("element.no-social", sorted(check.networks())));
  }

  private Outcome linksTo(Check.LinksTo check) {
    Pointers pointers = new Pointers(check.patterns());
    return pointers
        .find(cluster.links(), cluster.images(), facts)
        .or(() -> facts.pointerOnHome(pointers))
        .or(() -> writtenOut(check.patterns()))
        .orElseGet(
            () -> Outcome.unmet(Reason.of("element.no-link", Phrases.list(check.patterns()))));
  }

  /** The address itself in the words of a paper, as beside a code to scan. */
  private Optional<Outcome> writtenOut(List<String> patterns) {
    return patterns.stream()
        .filter(p -> p.contains(".") && p.contains("/"))
        .map(p -> cluster.find(Phrases.fold(p)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(place -> Outcome.met(place, Reason.of("element.link")));
  }

  private Outcome months(Check.Months check) {
    int found = facts.monthsOfHalf(cluster);
    return found >= check.atLeast()
        ? Outcome.met(
            cluster.pieces().getFirst().page().url(),
            "",
            Reason.of("element.months", "" + found, "" + check.atLeast()))
        : absentSort(
            (double) found / check.atLeast(),
            "wanted.months",
            Reason.of("element.months-missing", "" + found, "" + check.atLeast()));
  }

  private Outcome money(Check.Money check) {
    int found = cluster.pieces().stream().mapToInt(facts::amounts).sum();
    if (found < check.atLeast()) {
      found += cluster.pieces().stream().mapToInt(MoneyCells::count).sum();
    }
    return found >= check.atLeast()
        ? Outcome.met(
            cluster.pieces().getFirst().page().url(), "", Reason.of("element.money", "" + found))
        : absentSort(
            (double) found / check.atLeast(),
            "wanted.money",
            Reason.of("element.no-money", "" + found, "" + check.atLeast()));
  }

  private Outcome signed(Check.Signed check) {
    return Signatures.find(cluster, check.posts())
        .map(p -> Outcome.met(p, Reason.of("element.signed")))
        .orElseGet(() -> {
          String posts = Phrases.list(check.posts());
          return absent(0, posts, Reason.of("element.not-signed", posts));
        });
  }

  private Outcome notWholeLaw() {
    for (Piece piece : cluster.pieces()) {
      long marks =
          Lexicon.SHIPPED.lawMarks().stream().filter(piece.text().text()::contains).count();
      if (marks < MOST_LAW_MARKS && piece.text().length() >= LEAST_OF_ITS_OWN) {
        return Outcome.met(piece.page().url(), "", Reason.of("element.fine"));
      }
    }
    return cluster.hasUnreadable()
        ? Outcome.unverifiable(cluster.unread("element.picture-only"))
        : Outcome.unmet(Reason.of("element.whole-law"));
  }

  private Outcome separate(Check.SeparateFrom check) {
    Cluster channel = Channels.own(cluster);
    for (String phrase : check.phrases()) {
      String folded = Phrases.fold(phrase);
      Optional<Cluster.Place> place =
          facts.inTitles(channel, folded).or(() -> Channels.offers(channel, folded));
      if (place.isPresent()) {
        return Outcome.unmet(Reason.of("element.not-separate", place.get().snippet()));
      }
    }
    return Outcome.met("", "", Reason.of("element.fine"));
  }

  private Outcome fromHome(Check.FromHome check) {
    return clicks >= 0 && clicks <= check.clicks()
        ? Outcome.met("", "", Reason.of("element.clicks", "" + clicks))
        : clicks < 0
            ? Outcome.unmet(Reason.of("element.no-way"))
            : Outcome.unmet(Reason.of("element.far", "" + clicks, "" + check.clicks()));
  }

  private Outcome ownName() {
    return cluster.pieces().stream()
        .filter(p -> facts.names().isNamedIn(p.text().text()))
        .findFirst()
        .map(p -> Outcome.met(p.page().url(), "", Reason.of("element.own-name")))
        .orElseGet(() -> absentSort(0, "wanted.own-name", Reason.of("element.no-own-name")));
  }

  private Outcome dated(Check.Dated check) {
    long found = facts.datesInYear(cluster);
    return found >= check.atLeast()
        ? Outcome.met(
            cluster.pieces().getFirst().page().url(), "", Reason.of("element.dated", "" + found))
        : absentSort(
            (double) found / check.atLeast(),
            "wanted.dated",
            Reason.of("element.not-dated", "" + facts.fiscalYear()));
  }
}
