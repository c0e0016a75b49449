package oit.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A resource in the making. Holds to the limits: text beyond them ends the reading by {@link
 * LimitReached}, links and images beyond them are dropped, and the state says so. Thread-safe, so
 * that a reading that takes too long can be closed from outside and used as far as it came.
 */
final class Draft {
  private static final int MAX_FORMS = 100;
  private static final int MAX_FINDINGS = 50;

  private final Limits limits;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<Form> forms = new ArrayList<>();
  private final List<Resource.Finding> findings = new ArrayList<>();
  private String title = "";
  private @Nullable LocalDate machineDate;
  private int pages = 1;
  private long characters;
  private ReadState state = new ReadState.Complete();
  private ReadState first = state;
  private List<Resource.Finding> known = List.of();
  private @Nullable String closed;

  private final @Nullable Draft around;

  Draft(Limits limits) {
    this(limits, null);
  }

  /** A draft of something inside another resource: closed as soon as that one is. */
  Draft(Limits limits, @Nullable Draft around) {
    this.limits = limits;
    this.around = around;
  }

  /** Whether it is of something inside another resource. */
  boolean isInside() {
    return around != null;
  }

  Limits limits() {
    return limits;
  }

  /** Adds a block and returns its index. */
  synchronized int add(Block block) {
    checkOpen();
    if (blocks.size() >= limits.blocks()) {
      throw new LimitReached("blocks");
    }
    if (characters + block.text().length() > limits.text()) {
      throw new LimitReached("text");
    }
    characters += block.text().length();
    blocks.add(block);
    return blocks.size() - 1;
  }

  synchronized void add(Link link) {
    checkOpen();
    if (links.size() >= limits.links()) {
      cut("links");
      return;
    }
    links.add(link);
  }

  synchronized void add(Image image) {
    checkOpen();
    if (images.size() >= limits.images()) {
      cut("images");
      return;
    }
    images.add(image);
  }

  synchronized void add(Form form) {
    checkOpen();
    if (forms.size() < MAX_FORMS) {
      forms.add(form);
    }
  }

  synchronized void find(String kind, String note) {
    if (findings.size() < MAX_FINDINGS) {
      findings.add(new Resource.Finding(kind, note));
    }
  }

  synchronized int blockCount() {
    return blocks.size();
  }

  synchronized void title(String text) {
    title = Objects.requireNonNull(text);
  }

  synchronized void machineDate(@Nullable LocalDate day) {
    machineDate = day;
  }

  synchronized void titleIfNone(String text) {
    if (title.isBlank()) {
      title = text;
    }
  }

  synchronized void pages(int count) {
    pages = count;
  }

  synchronized void state(ReadState value) {
    state = value;
  }

  /** Notes that a limit was reached, unless something worse is known. */
  synchronized void cut(String limit) {
    if (state instanceof ReadState.Complete) {
      state = new ReadState.Cut(limit);
    }
  }

  /** Notes that a parser gave up: what it had read by then is cut, or there is nothing. */
  synchronized void fail(String reason) {
    if (!(state instanceof ReadState.Complete || state instanceof ReadState.Cut)) {
      return;
    }
    boolean truncated = state instanceof ReadState.Cut;
    if (blocks.isEmpty()) {
      state = new ReadState.Damaged(truncated ? "truncated" : reason);
    } else if (!truncated) {
      state = new ReadState.Cut(reason);
    }
  }

  /** Notes pages without text. When no page has any, that outweighs a limit. */
  synchronized void scan(int without, int of) {
    if (state instanceof ReadState.Complete || (without == of && state instanceof ReadState.Cut)) {
      state = new ReadState.ScanWithoutText(without, of);
    }
  }

  /** Takes nothing more; whoever still writes is stopped by {@link LimitReached}. */
  synchronized void close(String limit) {
    closed = limit;
  }

  /** Stops a reading that nobody waits for any longer. */
  synchronized void checkOpen() {
    if (around != null) {
      around.checkOpen();
    }
    if (closed != null) {
      throw new LimitReached(closed);
    }
  }

  /** Forgets what was read; the reading begins anew. What was known before it is kept. */
  synchronized void reset() {
    blocks.clear();
    links.clear();
    images.clear();
    forms.clear();
    findings.clear();
    findings.addAll(known);
    title = "";
    machineDate = null;
    pages = 1;
    characters = 0;
    state = first;
  }

  /** Keeps findings and state as what is known before the reading begins. */
  synchronized void begin() {
    known = List.copyOf(findings);
    first = state;
  }

  synchronized Resource finish(Head head, Kind kind) {
    return new Resource(
        head.url(),
        head.aliases(),
        kind,
        title,
        blocks,
        links,
        images,
        forms,
        pages,
        state,
        findings,
        head.fetchedAt(),
        head.sha256(),
        head.bytes(),
        machineDate);
  }
}
