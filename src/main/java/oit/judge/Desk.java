package oit.judge;

import java.util.List;
import oit.read.Resource;

/** Lays the content of pages on a shelf and brings it back. */
final class Desk {

  private final Shelf shelf;
  private final Packing packing = new Packing();

  Desk(Shelf shelf) {
    this.shelf = shelf;
  }

  /** The page, with its content on the shelf. */
  Page lay(int number, Resource resource, int clicks, List<String> foundVia) {
    byte[] packed = packing.pack(resource);
    long place = shelf.put(packed, packing.length());
    Resource head = Page.head(resource);
    return new Page(
        number,
        resource,
        head,
        clicks,
        foundVia,
        () -> new Unpacking(shelf.take(place), packing.words()).page(head));
  }
}
