package oit.judge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import oit.checklist.check.Check;
import oit.checklist.check.Check.Channel.Way;
import oit.read.Form;
import oit.read.Form.Purpose;
import oit.read.Link;
import oit.thai.Emails;
import oit.thai.Phones;
import oit.thai.ThaiText;

/** Ways to reach the agency that a visitor can really use. */
final class Channels {

  private static final List<String> BOARD_WORDS =
      List.of(
          "ตั้งกระทู้",
          "ตั้งคำถาม",
          "กระทู้",
          "กระดานถาม",
          "กระดานสนทนา",
          "กระดานข่าวถาม",
          "webboard",
          "เว็บบอร์ด",
          "ตอบกระทู้",
          "ถามตอบ",
          "ถาม-ตอบ");
  private static final List<String> SYSTEM_WORDS =
      List.of(
          "e-service",
          "eservice",
          "ระบบยื่น",
          "ยื่นคำร้องออนไลน์",
          "ยื่นคำขอออนไลน์",
          "บริการออนไลน์",
          "จองคิว",
          "ลงทะเบียนออนไลน์",
          "แจ้งซ่อมออนไลน์",
          "onestopservice",
          "oss");

  private static final int MOST_CHOICES = 30;
  private static final int LONGEST_CHOICE = 40;

  private Channels() {}

  static Outcome check(Check.Channel check, Cluster cluster) {
    for (Way way : Way.values()) {
      if (check.ways().contains(way)) {
        Optional<Outcome> found = find(way, cluster);
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    return cluster.hasUnreadable() && cluster.textLength() < 200
        ? Outcome.unverifiable(cluster.unread("element.picture-only"))
        : Outcome.unmet(
            Reason.withTerms(
                "element.no-channel",
                check.ways().stream()
                    .sorted()
                    .map(w -> "channel." + w.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .toList()));
  }

  private static Optional<Outcome> find(Way way, Cluster cluster) {
    return switch (way) {
      case FORM ->
          cluster
              .forms()
              .filter(Form::takesMessage)
              .findFirst()
              .map(f -> met(cluster, "channel.form", ""));
      case EXTERNAL_FORM -> link(cluster, Outside::isForm, "channel.external-form");
      case CHAT -> chat(cluster);
      case BOARD ->
          words(cluster, BOARD_WORDS, "channel.board")
              .filter(o -> cluster.forms().anyMatch(Channels::takesWords) || repliesExist(cluster));
      case EMAIL -> text(cluster, t -> !Emails.in(t).isEmpty(), "channel.email");
      case PHONE -> text(cluster, t -> !Phones.in(t).isEmpty(), "channel.phone");
      case SYSTEM -> system(cluster);
    };
  }

  /** A page with a form of its own is the channel; others that it points to are not. */
  static Cluster own(Cluster cluster) {
    return cluster.pieces().size() > 1
            && cluster.pieces().getFirst().resource().forms().stream().anyMatch(Form::takesMessage)
        ? new Cluster(List.of(cluster.pieces().getFirst()), cluster.outside())
        : cluster;
  }

  /**
   * A phrase among what a form lets a visitor choose from, or in the name of the form that is used
   * in place of an own one.
   *
   * @param phrase folded
   */
  static Optional<Cluster.Place> offers(Cluster cluster, String phrase) {
    for (Piece piece : cluster.pieces()) {
      for (Form form : piece.resource().forms()) {
        int from = form.takesMessage() ? form.block() : -1;
        int at = from < 0 ? -1 : piece.blocks().nextSetBit(from);
        for (int seen = 0; at >= 0 && seen < MOST_CHOICES; seen++) {
          String choice = piece.text().folded(at);
          if (choice.length() <= LONGEST_CHOICE && choice.contains(phrase)) {
            return Optional.of(new Cluster.Place(piece, piece.resource().blocks().get(at).text()));
          }
          at = piece.blocks().nextSetBit(at + 1);
        }
      }
    }
    return cluster.pieces().isEmpty() || cluster.forms().anyMatch(Form::takesMessage)
        ? Optional.empty()
        : cluster.outside().stream()
            .filter(l -> Outside.isForm(l.url()) && ThaiText.fold(l.label()).contains(phrase))
            .findFirst()
            .map(l -> new Cluster.Place(cluster.pieces().getFirst(), l.label()));
  }

  private static boolean repliesExist(Cluster cluster) {
    return cluster.find("ตอบกระทู้").isPresent()
        || cluster.find("ตั้งกระทู้").isPresent()
        || cluster.find("ตั้งคำถาม").isPresent()
        || cluster.find("ผู้ตอบ").isPresent();
  }

  /** Chats hang on the frame of a page, so the whole page is looked at. */
  private static Optional<Outcome> chat(Cluster cluster) {
    Optional<Outcome> own = link(cluster, Outside::isChat, "channel.chat");
    if (own.isPresent()) {
      return own;
    }
    return cluster.pieces().stream()
        .flatMap(p -> p.resource().links().stream())
        .filter(l -> Outside.isChat(l.url()))
        .findFirst()
        .map(l -> outcome(l, "channel.chat"));
  }

  private static Optional<Outcome> system(Cluster cluster) {
    Optional<Link> outside =
        cluster.outside().stream()
            .filter(l -> Outside.network(l.url()).isEmpty() && !Outside.isFileStore(l.url()))
            .filter(l -> !Outside.isOversight(l.url()))
            .findFirst();
    if (outside.isPresent() && cluster.pieces().isEmpty()) {
      return outside.map(l -> outcome(l, "channel.system"));
    }
    if (cluster.forms().anyMatch(Channels::takesWords)) {
      return Optional.of(met(cluster, "channel.system", ""));
    }
    if (cluster.forms().anyMatch(f -> f.purpose() == Purpose.LOGIN)) {
      return words(cluster, SYSTEM_WORDS, "channel.system");
    }
    return outside.isPresent() ? words(cluster, SYSTEM_WORDS, "channel.system") : Optional.empty();
  }

  /** Whether a form takes what a visitor has to say or apply for. */
  private static boolean takesWords(Form form) {
    Purpose purpose = form.purpose();
    return !form.fields().isEmpty() && (purpose == Purpose.MESSAGE || purpose == Purpose.OTHER);
  }

  private static Optional<Outcome> link(Cluster cluster, Predicate<String> place, String key) {
    return cluster.links().filter(l -> place.test(l.url())).findFirst().map(l -> outcome(l, key));
  }

  private static Outcome outcome(Link link, String key) {
    return Outcome.met(link.url(), link.label(), Reason.withTerms("element.channel", List.of(key)));
  }

  private static Optional<Outcome> words(Cluster cluster, List<String> words, String key) {
    return words.stream()
        .map(Phrases::fold)
        .map(cluster::find)
        .flatMap(Optional::stream)
        .findFirst()
        .map(p -> Outcome.met(p, Reason.withTerms("element.channel", List.of(key))));
  }

  private static Optional<Outcome> text(Cluster cluster, Predicate<String> test, String key) {
    for (Piece piece : cluster.pieces()) {
      for (int i = piece.blocks().nextSetBit(0); i >= 0; i = piece.blocks().nextSetBit(i + 1)) {
        String words = piece.resource().blocks().get(i).text();
        if (test.test(words)) {
          return Optional.of(met(cluster, key, Phrases.shorten(words)));
        }
      }
    }
    return Optional.empty();
  }

  private static Outcome met(Cluster cluster, String key, String snippet) {
    return Outcome.met(
        cluster.pieces().getFirst().page().url(),
        snippet,
        Reason.withTerms("element.channel", List.of(key)));
  }
}
