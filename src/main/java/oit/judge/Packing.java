package oit.judge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oit.read.Block;
import oit.read.Form;
import oit.read.Image;
import oit.read.Link;
import oit.read.Resource;

/**
 * Packs what the pages of one site hold into few bytes: Thai letters in one byte each, and the
 * words of the menus, which every page repeats, as numbers. For one thread.
 */
final class Packing {

  /** How a text is written. */
  static final int WORD = 0;

  static final int NARROW = 1;
  static final int WIDE = 2;

  /** The block of Thai letters, written as the upper half of a byte. */
  static final int THAI = 0x0E00;

  private static final int HALF = 0x80;
  private static final int MOST_WORDS = 4_000;
  private static final int LONGEST_WORD = 400;

  /** Pages that teach the words of the site; what they do not share costs little. */
  private static final int TEACHERS = 6;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int packed;
  private byte[] bytes = new byte[1 << 14];
  private int length;

  /** Text by number, for {@link Unpacking}. */
  List<String> words() {
    return words;
  }

  /** The blocks, links, images and forms; good until the next call. */
  byte[] pack(Resource page) {
    length = 0;
    number(page.blocks().size());
    page.blocks().forEach(this::block);
    number(page.links().size());
    page.links().forEach(this::link);
    number(page.images().size());
    page.images().forEach(this::image);
    number(page.forms().size());
    page.forms().forEach(this::form);
    packed++;
    return bytes;
  }

  /** How many of the bytes count. */
  int length() {
    return length;
  }

  private void block(Block b) {
    number(b.role().ordinal());
    number(b.level());
    number(b.region().ordinal());
    number(b.table() + 1);
    if (b.table() >= 0) {
      number(b.row() + 1);
      number(b.column() + 1);
    }
    number(b.page());
    text(b.text());
  }

  private void link(Link l) {
    number(l.rel().ordinal());
    number(l.region().ordinal());
    number(l.block() + 1);
    text(l.url());
    text(l.label());
    text(l.context());
  }

  private void image(Image i) {
    number(i.width());
    number(i.height());
    number(i.region().ordinal());
    number(i.block() + 1);
    text(i.url());
    text(i.label());
  }

  private void form(Form f) {
    number(f.region().ordinal());
    number(f.block() + 1);
    text(f.action());
    text(f.method());
    number(f.fields().size());
    for (Form.Field field : f.fields()) {
      text(field.name());
      text(field.type());
      text(field.label());
    }
  }

  private void text(String text) {
    Integer known = numbers.get(text);
    if (known != null) {
      number(WORD);
      number(known);
      return;
    }
    if (packed < TEACHERS && words.size() < MOST_WORDS && text.length() <= LONGEST_WORD) {
      numbers.put(text, words.size());
      words.add(text);
      number(WORD);
      number(words.size() - 1);
      return;
    }
    room(2 * text.length() + 12);
    int start = length;
    number(NARROW);
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < HALF) {
        bytes[length++] = (byte) c;
      } else if (c >= THAI && c < THAI + HALF) {
        bytes[length++] = (byte) (c - THAI + HALF);
      } else {
        length = start;
        wide(text);
        return;
      }
    }
  }

  private void wide(String text) {
    number(WIDE);
    number(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes[length++] = (byte) (c >> 8);
      bytes[length++] = (byte) c;
    }
  }

  /** Seven bits a byte, lowest first; numbers below 0 take five bytes. */
  private void number(int value) {
    room(5);
    int left = value;
    while ((left & -HALF) != 0) {
      bytes[length++] = (byte) (left | HALF);
      left >>>= 7;
    }
    bytes[length++] = (byte) left;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }
}
