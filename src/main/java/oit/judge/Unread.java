package oit.judge;

import java.util.List;
import oit.read.Resource;

/** A part of the evidence that nobody has read yet, and that could decide an item. */
public sealed interface Unread {

  /** Absolute address. */
  String url();

  /** A document of pictures that was observed. */
  record Document(Resource resource) implements Unread {
    @Override
    public String url() {
      return resource.url();
    }
  }

  /**
   * A picture on a page, which was not fetched.
   *
   * @param forCode whether a QR code on it would tell, its words apart
   * @param linked whether a link leads to it too, so that it counts even if nothing is on it
   * @param clicks from the home page
   * @param foundVia labels clicked on the way
   */
  record Picture(String url, boolean forCode, boolean linked, int clicks, List<String> foundVia)
      implements Unread {
    public Picture {
      foundVia = List.copyOf(foundVia);
    }
  }
}
