package oit.judge;

import java.util.List;
import oit.checklist.Item;
import oit.read.Resource;
import oit.thai.ThaiText;

/** Tells papers that report what was done from those that say what is to be done. */
final class Genre {

  private static final String ANNOUNCES = ThaiText.fold("ประกาศ");
  private static final String SUBJECT = ThaiText.fold("เรื่อง");
  private static final String DONE = ThaiText.fold("การดำเนินการตาม");

  /** Letters within which a report has said that it is one. */
  private static final int OPENING = 600;

  private Genre() {}

  /** A plan or policy that stands where a report is asked for. */
  static boolean isPlanForReport(Item item, String titleLines, Resource document) {
    return isReport(Phrases.fold(item.title().th())) && isPlan(titleLines) && !tells(document);
  }

  private static boolean isReport(String title) {
    List<String> words = Lexicon.SHIPPED.reportWords();
    return title.startsWith(DONE) || words.stream().anyMatch(title::startsWith);
  }

  private static boolean isPlan(String titleLines) {
    String title = ThaiText.fold(titleLines);
    int subject = title.startsWith(ANNOUNCES) ? title.indexOf(SUBJECT) : -1;
    String matter = subject < 0 ? title : title.substring(subject + SUBJECT.length());
    return Lexicon.SHIPPED.planStarts().stream().anyMatch(matter::startsWith);
  }

  private static boolean tells(Resource document) {
    String opening = ThaiText.fold(Page.opening(document, OPENING));
    return Lexicon.SHIPPED.reportWords().stream().anyMatch(opening::contains);
  }
}
