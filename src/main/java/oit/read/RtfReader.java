package oit.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oit.fetch.Fetched;
import oit.read.Block.Region;
import oit.read.RtfTokens.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads Rich Text Format 1.9, also where it bears the name of a Word document: paragraphs, tables,
 * links, headings by style; without deleted and hidden text, comments and pictures' data.
 */
final class RtfReader {
  private static final int MOST_GROUPS = 2000;
  private static final Pattern HYPERLINK = Pattern.compile("HYPERLINK\\s+\"([^\"]{1,2000})\"");

  private static final Pattern HEADING = Pattern.compile("heading ([1-9])\\b");

  /** What the text of a group is for. */
  enum Use {
    BODY,
    NOTHING,
    FONTS,
    STYLES,
    TITLE,
    INSTRUCTION
  }

  /** Properties that end with their group. */
  private static final class Group {
    Use use = Use.BODY;
    Region region = Region.MAIN;
    int font;
    int afterUnicode = 1;
    boolean unseen;
    boolean result;
    int style;

    Group inner() {
      Group inner = new Group();
      inner.use = use;
      inner.region = region;
      inner.font = font;
      inner.afterUnicode = afterUnicode;
      inner.unseen = unseen;
      return inner;
    }
  }

  private final RtfTokens tokens;
  private final Draft draft;
  private final DocumentFlow flow;
  private final RtfRows rows;
  private final RtfFonts fonts = new RtfFonts();
  private final Map<Integer, Integer> headings = new HashMap<>();
  private final Deque<Group> groups = new ArrayDeque<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder instruction = new StringBuilder();
  private final StringBuilder aside = new StringBuilder();
  private Group group = new Group();
  private boolean optional;
  private int toSkip;
  private int deepest;

  private RtfReader(byte[] body, Draft draft, DocumentFlow flow) {
    this.tokens = new RtfTokens(body);
    this.draft = draft;
    this.flow = flow;
    this.rows = new RtfRows(flow);
  }

  static void read(Fetched fetched, Draft draft) {
    Addresses addresses = new Addresses(fetched.url(), StandardCharsets.UTF_8);
    DocumentFlow flow = new DocumentFlow(draft, addresses);
    new RtfReader(fetched.body(), draft, flow).read();
    draft.pages(flow.page());
    if (draft.blockCount() == 0 && flow.pictures() > 0) {
      draft.scan(1, 1);
    }
  }

  private void read() {
    int count = 0;
    Token token = tokens.next();
    while (token != Token.END) {
      if ((++count & 0xFFF) == 0) {
        draft.checkOpen();
      }
      switch (token) {
        case OPEN -> open();
        case CLOSE -> close();
        case WORD -> word(tokens.word());
        default -> letter(tokens.value());
      }
      token = tokens.next();
    }
    boolean whole = groups.isEmpty() && deepest > 0;
    flush();
    rows.endParagraph();
    rows.end();
    if (!whole) {
      draft.cut("truncated");
    }
  }

  private void open() {
    flush();
    if (groups.size() >= MOST_GROUPS) {
      throw new LimitReached("nesting");
    }
    groups.push(group);
    group = group.inner();
    optional = false;
    toSkip = 0;
    deepest = Math.max(deepest, groups.size());
  }

  private void close() {
    flush();
    if (group.use == Use.TITLE) {
      draft.title(DisplayText.cut(DisplayText.of(Mojibake.repair(aside.toString())), 500));
    } else if (group.use == Use.STYLES) {
      style();
    }
    if (group.result) {
      flow.endLink();
    }
    Region region = group.region;
    Group outer = groups.poll();
    group = outer == null ? new Group() : outer;
    if (region != group.region) {
      rows.endParagraph();
      flow.region(group.region);
    }
    toSkip = 0;
  }

  /** A style's name, such as {@code heading 1;}, says what its paragraphs are. */
  private void style() {
    String name = aside.toString().strip().toLowerCase(Locale.ROOT);
    Matcher level = HEADING.matcher(name);
    if (level.lookingAt()) {
      headings.put(group.style, Math.min(6, level.group(1).charAt(0) - '0'));
    } else if (name.startsWith("title;")) {
      headings.put(group.style, 1);
    }
    aside.setLength(0);
  }

  private void letter(int value) {
    optional = false;
    if (toSkip > 0) {
      toSkip--;
    } else if (isHeard()) {
      bytes.write(value);
    }
  }

  private boolean isHeard() {
    return group.use != Use.NOTHING && group.use != Use.FONTS && !group.unseen;
  }

  private void text(String text) {
    if (!isHeard()) {
      return;
    }
    flush();
    say(text);
  }

  private void flush() {
    if (bytes.size() > 0) {
      Charset charset = fonts.of(group.font);
      say(Mojibake.repair(bytes.toString(charset)));
      bytes.reset();
    }
  }

  private void say(String text) {
    switch (group.use) {
      case BODY -> rows.text(text);
      case INSTRUCTION -> append(instruction, text);
      case TITLE, STYLES -> append(aside, text);
      default -> {}
    }
  }

  private static void append(StringBuilder to, String text) {
    if (to.length() < 4000) {
      to.append(text);
    }
  }

  private void word(String word) {
    if (toSkip > 0 && !word.equals("*")) {
      toSkip--;
      return;
    }
    switch (word) {
      case "*" -> optional = true;
      case "u" -> unicode(tokens.number(0));
      case "uc" -> group.afterUnicode = Math.clamp(tokens.number(1), 0, 100);
      case "bin" -> tokens.skip(tokens.number(0));
      case "ansicpg" -> fonts.codePage(tokens.number(1252));
      case "f" -> font(tokens.number(0));
      case "fcharset" -> {
        if (group.use == Use.FONTS) {
          fonts.font(group.font, tokens.number(0));
        }
      }
      case "plain" -> {
        flush();
        group.unseen = false;
      }
      case "deleted", "v" -> {
        flush();
        group.unseen = tokens.number(1) != 0;
      }
      default -> {
        if (!destination(word)) {
          layout(word);
        }
      }
    }
    optional = optional && word.equals("*");
  }

  private void unicode(int code) {
    text(Character.toString((char) code));
    toSkip = group.afterUnicode;
  }

  private void font(int number) {
    flush();
    group.font = number;
  }

  private boolean destination(String word) {
    @Nullable Use use =
        switch (word) {
          case "fonttbl" -> Use.FONTS;
          case "stylesheet" -> Use.STYLES;
          case "title" -> group.use == Use.NOTHING ? Use.TITLE : group.use;
          case "fldinst" -> Use.INSTRUCTION;
          case "fldrslt", "shptxt", "ud", "result" -> Use.BODY;
          case "info",
              "colortbl",
              "pict",
              "object",
              "annotation",
              "atnid",
              "atnauthor",
              "listtext",
              "pntext",
              "upr",
              "nonshppict",
              "shprslt",
              "objdata",
              "filetbl",
              "revtbl",
              "listtable",
              "listoverridetable",
              "xe",
              "tc",
              "rxe",
              "private" ->
              Use.NOTHING;
          default -> null;
        };
    if (use == null && optional && !word.equals("shppict") && !word.equals("cs")) {
      use = Use.NOTHING;
    }
    begin(word);
    if (use != null) {
      group.use = use;
    }
    return use != null;
  }

  private void begin(String word) {
    switch (word) {
      case "pict" -> {
        if (group.use != Use.NOTHING) {
          flow.picture("");
        }
      }
      case "listtext", "pntext" -> rows.listItem();
      case "fldinst" -> instruction.setLength(0);
      case "title", "stylesheet" -> aside.setLength(0);
      case "fldrslt" -> {
        Matcher link = HYPERLINK.matcher(instruction);
        if (link.find()) {
          rows.startLink(link.group(1));
          group.result = true;
        }
        instruction.setLength(0);
      }
      case "header", "headerl", "headerr", "headerf" -> margin(Region.HEADER);
      case "footer", "footerl", "footerr", "footerf" -> margin(Region.FOOTER);
      default -> {}
    }
  }

  private void margin(Region region) {
    rows.endParagraph();
    group.region = region;
    flow.region(region);
  }

  private void layout(String word) {
    if (group.use == Use.STYLES && word.equals("s")) {
      group.style = tokens.number(0);
    }
    if (group.use != Use.BODY) {
      return;
    }
    switch (word) {
      case "par", "sect" -> after(rows::endParagraph);
      case "cell" -> after(rows::endCell);
      case "row" -> after(rows::endRow);
      case "trowd" -> rows.startRow();
      case "trhdr" -> rows.headerRow();
      case "cellx" -> rows.declareCell();
      case "clmgf" -> rows.mergesRight();
      case "clmrg" -> rows.merged();
      case "intbl" -> rows.inTable(true);
      case "pard" -> rows.inTable(false);
      case "page" -> after(() -> flow.page(flow.page() + 1));
      case "s" -> rows.heading(headings.getOrDefault(tokens.number(0), 0));
      case "outlinelevel" -> rows.heading(tokens.number(9) < 9 ? tokens.number(9) + 1 : 0);
      case "ls" -> rows.listItem();
      case "tab", "line", "nestcell", "nestrow", "~", "emspace", "enspace" -> text(" ");
      case "_" -> text("-");
      case "endash" -> text("–");
      case "emdash" -> text("—");
      case "lquote" -> text("‘");
      case "rquote" -> text("’");
      case "ldblquote" -> text("“");
      case "rdblquote" -> text("”");
      case "bullet" -> text("•");
      default -> {}
    }
  }

  private void after(Runnable step) {
    flush();
    step.run();
  }
}
