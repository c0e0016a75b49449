package oit.judge;

import java.util.List;
import java.util.function.Supplier;
import oit.read.Block;
import oit.read.Kind;
import oit.read.ReadState;
import oit.read.Resource;

/** One resource of the site as the judge keeps it: what it is, and where its content lies. */
final class Page {

  private static final int LEAST_TITLE = 40;
  private static final int LONGEST_TITLE = 160;
  private static final int LEAST_LINKS_OF_A_HOME = 8;

  private final int number;
  private final Resource head;
  private final int clicks;
  private final List<String> foundVia;
  private final Supplier<Resource> content;
  private final String titleLines;
  private final boolean takesWords;
  private final boolean leadsOn;

  /** A page whose content stays in the heap. */
  Page(int number, Resource resource, int clicks, List<String> foundVia) {
    this(number, resource, resource, clicks, foundVia, () -> resource);
  }

  /**
   * @param number order of arrival
   * @param head what is kept of the resource
   * @param clicks from the home page
   * @param foundVia labels clicked on the way
   * @param content the whole resource, whenever it is asked for
   */
  Page(
      int number,
      Resource resource,
      Resource head,
      int clicks,
      List<String> foundVia,
      Supplier<Resource> content) {
    this.number = number;
    this.head = head;
    this.clicks = clicks;
    this.foundVia = foundVia;
    this.content = content;
    titleLines = resource.kind() == Kind.HTML ? "" : titleLines(resource);
    takesWords = resource.forms().stream().anyMatch(f -> f.fields().size() > 1);
    leadsOn = resource.links().size() >= LEAST_LINKS_OF_A_HOME;
  }

  private Page(Page same, int clicks, List<String> foundVia) {
    number = same.number;
    head = same.head;
    this.clicks = clicks;
    this.foundVia = foundVia;
    content = same.content;
    titleLines = same.titleLines;
    takesWords = same.takesWords;
    leadsOn = same.leadsOn;
  }

  /** The same page, with another way there. */
  Page by(int clicks, List<String> foundVia) {
    return new Page(this, clicks, List.copyOf(foundVia));
  }

  /** The resource without its content. */
  static Resource head(Resource r) {
    return new Resource(
        r.url(),
        r.aliases(),
        r.kind(),
        r.title(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        r.pages(),
        r.state(),
        r.findings(),
        r.fetchedAt(),
        r.sha256(),
        r.bytes(),
        r.machineDate());
  }

  int number() {
    return number;
  }

  int clicks() {
    return clicks;
  }

  List<String> foundVia() {
    return foundVia;
  }

  /** The resource without its content: quick, unlike {@link #resource()}. */
  Resource head() {
    return head;
  }

  /** The resource with all its content, brought back from where it lies: costly. */
  Resource resource() {
    return content.get();
  }

  boolean isHtml() {
    return head.kind() == Kind.HTML;
  }

  boolean isFile() {
    return head.kind().isDocument() || head.kind() == Kind.IMAGE;
  }

  String url() {
    return head.url();
  }

  /** Nothing of it could be read: a scan, a picture, a locked or broken file. */
  boolean isUnreadable() {
    return !head.state().isReadable();
  }

  /** Its text was read off pictures: letters may be wrong. */
  boolean isRecognised() {
    return head.state() instanceof ReadState.Recognised;
  }

  /** It shows something that was never text: a scan or a picture. */
  boolean isPicture() {
    return isRecognised() || head.state() instanceof ReadState.ScanWithoutText;
  }

  /** What is not among its text may still stand on it. */
  boolean mayHoldMore() {
    return isUnreadable() || (head.state() instanceof ReadState.Recognised r && r.isDoubtful());
  }

  /** Has a form of more than one field. */
  boolean takesWords() {
    return takesWords;
  }

  /** Has links enough to be a home page; a splash page before it has few. */
  boolean leadsOn() {
    return leadsOn;
  }

  /** The lines a document begins with until they make a title; empty for a web page. */
  String titleLines() {
    return titleLines;
  }

  private static String titleLines(Resource resource) {
    StringBuilder title = new StringBuilder();
    for (Block block : resource.blocks()) {
      if (title.length() >= LEAST_TITLE) {
        break;
      }
      title.append(block.text()).append(' ');
    }
    return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title.toString();
  }

  /** The words a document begins with: its title page. */
  static String opening(Resource resource, int characters) {
    StringBuilder text = new StringBuilder();
    for (Block block : resource.blocks()) {
      if (text.length() >= characters) {
        break;
      }
      text.append(block.text()).append(' ');
    }
    return text.length() > characters ? text.substring(0, characters) : text.toString();
  }
}
