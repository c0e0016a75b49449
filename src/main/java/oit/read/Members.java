package oit.read;

import java.util.ArrayList;
import java.util.List;
import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.Block.Role;

/** Takes the documents inside a file into the draft of that file, each under its name. */
final class Members {
  private final Fetched around;
  private final Draft draft;
  private final List<ReadState> states = new ArrayList<>();
  private final int before;
  private int pages;
  private int tables;
  private int scans;

  /**
   * @param pages of the file itself, behind which those of its documents are counted; likewise
   *     {@code tables}
   */
  Members(Fetched around, Draft draft, int pages, int tables) {
    this.around = around;
    this.draft = draft;
    this.pages = pages;
    before = pages;
    this.tables = tables;
  }

  /** Bytes inside a file as if they had been fetched alone. */
  static Fetched file(Fetched around, byte[] bytes) {
    return new Fetched(
        around.requested(),
        around.url(),
        around.redirects(),
        around.status(),
        null,
        around.headers(),
        bytes,
        false,
        around.fetchedAt(),
        around.notes());
  }

  /** Notes a document that cannot be read. */
  void lost(ReadState state) {
    states.add(state);
  }

  /** Reads a document and takes what it says. */
  void read(String name, Kind kind, byte[] bytes) {
    Draft inner = new Draft(draft.limits(), draft);
    Fetched file = file(around, bytes);
    Worker.guarded(inner, () -> Reader.read(kind, file, inner));
    take(inner.finish(Head.of(file), kind), name);
  }

  private void take(Resource inner, String name) {
    int first = draft.blockCount();
    states.add(inner.state());
    scans += inner.state() instanceof ReadState.ScanWithoutText scan ? scan.pages() : 0;
    draft.add(Block.of(Role.HEADING, 1, name, Region.MAIN, pages + 1));
    int tablesInside = 0;
    for (Block b : inner.blocks()) {
      tablesInside = Math.max(tablesInside, b.table() + 1);
      int table = b.table() < 0 ? -1 : tables + b.table();
      draft.add(
          new Block(
              b.role(),
              b.level(),
              b.text(),
              b.region(),
              table,
              b.row(),
              b.column(),
              pages + b.page()));
    }
    for (Link l : inner.links()) {
      int block = first + 1 + l.block();
      draft.add(new Link(l.url(), l.label(), l.context(), l.rel(), l.region(), block));
    }
    inner.images().forEach(draft::add);
    pages += inner.pages();
    tables += tablesInside;
  }

  /**
   * The state of a file that has pages of its own.
   *
   * @param own pages of it that are scans, of {@code read} ones
   */
  void settle(int own, int read) {
    if (own + scans > 0) {
      draft.scan(own + scans, read + pages - before);
    } else if (states.stream().anyMatch(s -> !s.isReadable())) {
      draft.cut("entries-unreadable");
    }
  }

  /** The state of a file that is nothing but its documents. */
  void settle() {
    draft.pages(Math.max(1, pages));
    if (scans > 0) {
      draft.scan(scans, Math.max(1, pages));
    } else if (!states.isEmpty() && states.stream().noneMatch(ReadState::isReadable)) {
      draft.state(states.getFirst());
    } else if (states.stream().anyMatch(s -> !s.isReadable())) {
      draft.cut("entries-unreadable");
    }
  }
}
