package oit.scan;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import oit.crawl.CrawlListener;
import oit.fetch.Fetched;
import oit.judge.Extent;
import oit.judge.Judge;
import oit.judge.Judgement;
import oit.judge.Unread;
import oit.read.Kind;
import oit.read.Reader;
import oit.read.Recogniser;
import oit.read.Recognition;
import oit.read.Resource;

/**
 * Judges, reads the scans and pictures on which verdicts depend, and judges again, until that
 * changes nothing more. What need not be read is not.
 *
 * @param arrivals hears of pictures that were fetched
 */
record CloserLook(
    Judge judge,
    Reader reader,
    Recogniser recogniser,
    Transcribed transcribed,
    Bodies bodies,
    CrawlListener arrivals) {

  private static final int ROUNDS = 3;
  private static final int MOST_PICTURES = 40;

  Judgement conclude(Extent extent) {
    Judgement judgement = judge.conclude(extent);
    Set<String> tried = new HashSet<>();
    int pictures = 0;
    for (int round = 0; round < ROUNDS; round++) {
      boolean changed = false;
      for (Unread part : judgement.unread()) {
        if (part instanceof Unread.Picture && ++pictures > MOST_PICTURES) {
          continue;
        }
        changed |= tried.add(part.url()) && look(part);
      }
      if (!changed) {
        break;
      }
      judgement = judge.conclude(extent);
    }
    return judgement;
  }

  /** Whether the judge was told something that may change a verdict. */
  private boolean look(Unread part) {
    return switch (part) {
      case Unread.Document(Resource resource) -> {
        Resource closer = closer(resource);
        judge.observeAgain(closer);
        yield closer != resource;
      }
      case Unread.Picture picture -> look(picture);
    };
  }

  private Resource closer(Resource resource) {
    Optional<Recognition> known = transcribed.of(resource.sha256());
    if (known.isPresent()) {
      return known.get().in(resource);
    }
    if (!recogniser.readsText() || recogniser.isSpent()) {
      return recogniser.refusal(resource).in(resource);
    }
    return bodies
        .of(resource.url(), resource.sha256())
        .map(fetched -> recognised(fetched, resource))
        .orElse(resource);
  }

  private Resource recognised(Fetched fetched, Resource resource) {
    Recognition recognition = recogniser.recognise(fetched, resource);
    transcribed.keep(resource.sha256(), recognition);
    return recognition.in(resource);
  }

  private boolean look(Unread.Picture picture) {
    if (recogniser.isSpent() || !(picture.forCode() || recogniser.readsText())) {
      return false;
    }
    Optional<Fetched> fetched = bodies.of(picture.url(), "");
    if (fetched.isEmpty()) {
      return false;
    }
    Resource plain = reader.read(fetched.get());
    if (plain.kind() != Kind.IMAGE) {
      return false;
    }
    Resource closer =
        transcribed
            .of(plain.sha256())
            .map(r -> r.in(plain))
            .orElseGet(() -> recognised(fetched.get(), plain));
    arrivals.visited(closer, picture.clicks(), picture.foundVia());
    return picture.linked() || saysSomething(closer);
  }

  /** By what is on it or by its name. */
  private boolean saysSomething(Resource picture) {
    return picture.state().isReadable()
        || !picture.blocks().isEmpty()
        || !picture.links().isEmpty()
        || judge.labels().promise(picture.title(), picture.url()) > 0;
  }
}
