package oit.judge;

import java.util.List;
import oit.read.Block;
import oit.read.Kind;
import oit.read.ReadState;
import oit.read.Resource;

/**
 * One resource of the site as the judge keeps it.
 *
 * @param number order of arrival
 * @param clicks from the home page
 * @param foundVia labels clicked on the way
 */
record Page(int number, Resource resource, int clicks, List<String> foundVia) {

  private static final int LEAST_TITLE = 40;
  private static final int LONGEST_TITLE = 160;

  boolean isHtml() {
    return resource.kind() == Kind.HTML;
  }

  boolean isFile() {
    return resource.kind().isDocument() || resource.kind() == Kind.IMAGE;
  }

  String url() {
    return resource.url();
  }

  /** Nothing of it could be read: a scan, a picture, a locked or broken file. */
  boolean isUnreadable() {
    return !resource.state().isReadable();
  }

  /** Its text was read off pictures: letters may be wrong. */
  boolean isRecognised() {
    return resource.state() instanceof ReadState.Recognised;
  }

  /** It shows something that was never text: a scan or a picture. */
  boolean isPicture() {
    return isRecognised() || resource.state() instanceof ReadState.ScanWithoutText;
  }

  /** What is not among its text may still stand on it. */
  boolean mayHoldMore() {
    return isUnreadable() || (resource.state() instanceof ReadState.Recognised r && r.isDoubtful());
  }

  /** The lines a document begins with until they make a title. */
  String titleLines() {
    StringBuilder title = new StringBuilder();
    for (oit.read.Block block : resource.blocks()) {
      if (title.length() >= LEAST_TITLE) {
        break;
      }
      title.append(block.text()).append(' ');
    }
    return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title.toString();
  }

  /** The words a document begins with: its title page. */
  String opening(int characters) {
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
