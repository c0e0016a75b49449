package oit.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import oit.read.Block;
import oit.read.Form;
import oit.read.Image;
import oit.read.Link;
import oit.read.Resource;

/** Unpacks what {@link Packing} packed. */
final class Unpacking {

  private static final Block.Role[] ROLES = Block.Role.values();
  private static final Block.Region[] REGIONS = Block.Region.values();
  private static final Link.Rel[] RELS = Link.Rel.values();
  private static final int HALF = 0x80;

  private final byte[] bytes;
  private final List<String> words;
  private int at;

  /**
   * @param words by number, as the packing has them
   */
  Unpacking(byte[] bytes, List<String> words) {
    this.bytes = bytes;
    this.words = words;
  }

  /**
   * The page as it was.
   *
   * @param head the page without what was packed
   */
  Resource page(Resource head) {
    return new Resource(
        head.url(),
        head.aliases(),
        head.kind(),
        head.title(),
        list(this::block),
        list(this::link),
        list(this::image),
        list(this::form),
        head.pages(),
        head.state(),
        head.findings(),
        head.fetchedAt(),
        head.sha256(),
        head.bytes(),
        head.machineDate());
  }

  private <T> List<T> list(Supplier<T> entry) {
    int size = number();
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(entry.get());
    }
    return list;
  }

  private Block block() {
    Block.Role role = ROLES[number()];
    int level = number();
    Block.Region region = REGIONS[number()];
    int table = number() - 1;
    int row = table < 0 ? -1 : number() - 1;
    int column = table < 0 ? -1 : number() - 1;
    int page = number();
    return new Block(role, level, text(), region, table, row, column, page);
  }

  private Link link() {
    Link.Rel rel = RELS[number()];
    Block.Region region = REGIONS[number()];
    int block = number() - 1;
    return new Link(text(), text(), text(), rel, region, block);
  }

  private Image image() {
    int width = number();
    int height = number();
    Block.Region region = REGIONS[number()];
    int block = number() - 1;
    return new Image(text(), text(), width, height, region, block);
  }

  private Form form() {
    Block.Region region = REGIONS[number()];
    int block = number() - 1;
    String action = text();
    String method = text();
    return new Form(
        action, method, list(() -> new Form.Field(text(), text(), text())), region, block);
  }

  private String text() {
    int how = number();
    if (how == Packing.WORD) {
      return words.get(number());
    }
    char[] chars = new char[number()];
    for (int i = 0; i < chars.length; i++) {
      int b = bytes[at++] & 0xFF;
      if (how == Packing.WIDE) {
        chars[i] = (char) (b << 8 | bytes[at++] & 0xFF);
      } else {
        chars[i] = (char) (b < HALF ? b : b - HALF + Packing.THAI);
      }
    }
    return new String(chars);
  }

  private int number() {
    int value = 0;
    int shift = 0;
    byte b;
    do {
      b = bytes[at++];
      value |= (b & HALF - 1) << shift;
      shift += 7;
    } while (b < 0);
    return value;
  }
}
