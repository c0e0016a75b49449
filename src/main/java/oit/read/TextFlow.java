package oit.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import oit.read.Block.Region;
import oit.read.Block.Role;
import org.jspecify.annotations.Nullable;

/**
 * Gathers running text into blocks and tells the links and images in it which block they ended up
 * in. A link without text of its own belongs to the block before it.
 */
final class TextFlow {
  private static final int MAX_BLOCK = 100_000;
  private static final int MAX_BOLD_HEADING = 120;
  private static final int BOLD_HEADING = 6;

  private final Draft draft;
  private final StringBuilder text = new StringBuilder();
  private final Deque<PageLink> open = new ArrayDeque<>();
  private final List<PageLink> waiting = new ArrayList<>();
  private String heading = "";
  private int breaks;
  private int bold;
  private boolean allBold = true;

  TextFlow(Draft draft) {
    this.draft = draft;
  }

  /** The last heading that went by. */
  String heading() {
    return heading;
  }

  void text(String raw) {
    if (text.length() < MAX_BLOCK) {
      text.append(raw, 0, Math.min(raw.length(), MAX_BLOCK));
    }
    if (!raw.isBlank()) {
      breaks = 0;
      allBold &= bold > 0 && open.isEmpty();
    }
    for (PageLink link : open) {
      link.text(raw);
    }
  }

  /** Text of a button, as a block of its own. */
  void control(String words, Scope scope) {
    if (!words.isBlank()) {
      flush(scope);
      text(words);
      flush(scope.as(Role.CONTROL, 0));
    }
  }

  void space() {
    text.append(' ');
    for (PageLink link : open) {
      link.text(" ");
    }
  }

  /** A line break; two in a row end a paragraph outside of tables. */
  void lineBreak(Scope scope) {
    space();
    if (++breaks >= 2 && scope.grid() == null) {
      flush(scope);
    }
  }

  /** Bold text begins, or ends with -1. */
  void bold(int step) {
    bold += step;
  }

  void start(PageLink link) {
    open.push(link);
    waiting.add(link);
  }

  void end(PageLink link) {
    open.remove(link);
  }

  /** The innermost link around what comes next. */
  @Nullable PageLink around() {
    return open.peek();
  }

  /** Makes a block of what was gathered, if it says anything. */
  void flush(Scope around) {
    breaks = 0;
    boolean title = allBold && text.length() <= MAX_BOLD_HEADING;
    Scope scope = title ? titled(around) : around;
    allBold = true;
    if (isBlank(text)) {
      text.setLength(0);
      settle(-1);
      return;
    }
    String shown = DisplayText.of(text);
    text.setLength(0);
    if (shown.isEmpty()) {
      settle(-1);
      return;
    }
    int index = draft.add(scope.block(shown));
    settle(index);
    if (scope.role() == Role.HEADING) {
      heading = DisplayText.cut(shown, 300);
    }
    if (scope.grid() != null && scope.column() >= 0) {
      scope.grid().cellText(scope.column(), shown);
    }
    if (scope.entry() != null) {
      scope.entry().add(shown);
    }
  }

  /** Short text all in bold is a heading to whoever looks at the page. */
  private static Scope titled(Scope scope) {
    boolean topRow = scope.grid() != null && scope.grid().row() == 0;
    if (scope.role() == Role.CELL && topRow) {
      return scope.as(Role.HEADER_CELL, 0);
    }
    boolean running = scope.role() == Role.PARAGRAPH && scope.region() == Region.MAIN;
    return running && !scope.isCell() ? scope.as(Role.HEADING, BOLD_HEADING) : scope;
  }

  static boolean isBlank(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void settle(int index) {
    if (waiting.isEmpty()) {
      return;
    }
    for (PageLink link : waiting) {
      boolean closed = !open.contains(link);
      if (index >= 0 && (closed || link.hasText())) {
        link.block(index);
      } else if (closed) {
        link.block(draft.blockCount() - 1);
      }
    }
    waiting.removeIf(link -> link.block() >= 0 || !open.contains(link));
  }
}
