package oit.checklist.check;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an element asks of its evidence: a composition of named checks. Data only; the judge
 * evaluates it. In YAML each check is a map with one key, its name: {@code mentions: [สำนัก, กอง]}.
 */
public sealed interface Check {

  /** {@code exists}: the evidence is there and holds something of its own. */
  record Exists() implements Check {}

  /** {@code all}: every part holds. */
  record All(List<Check> of) implements Check {}

  /** {@code any}: at least one part holds. */
  record Any(List<Check> of) implements Check {}

  /** {@code not}: the part does not hold. */
  record Not(Check of) implements Check {}

  /** {@code mentions}: at least {@code atLeast} different phrases of the list occur. */
  record Mentions(List<String> phrases, int atLeast) implements Check {}

  /**
   * {@code parts}: at least {@code atLeast} of the named parts occur, each by one of its phrases.
   */
  record Parts(Map<String, List<String>> parts, int atLeast) implements Check {}

  /** {@code near}: a phrase of every group occurs within {@code within} characters. */
  record Near(List<List<String>> groups, int within) implements Check {}

  /** {@code file}: a file or picture of one of these kinds is part of the evidence. */
  record HasFile(Set<String> kinds) implements Check {}

  /**
   * {@code chart}: a diagram: a picture or document, or a page that names at least {@code units}
   * units.
   */
  record Chart(List<String> units, int atLeast) implements Check {}

  /** {@code people}: at least {@code atLeast} persons or vacant posts, each with these details. */
  record People(List<String> posts, int atLeast, Set<People.Detail> details) implements Check {
    /** What must stand beside each person. */
    public enum Detail {
      NAME,
      POST,
      PHOTO,
      CONTACT
    }
  }

  /** {@code contact}: these details of the agency itself. */
  record Contact(Set<Contact.Detail> details) implements Check {
    public enum Detail {
      ADDRESS,
      PHONE,
      FAX,
      EMAIL,
      MAP
    }
  }

  /** {@code channel}: a way to write to the agency and be answered. */
  record Channel(Set<Way> ways) implements Check {
    public enum Way {
      FORM,
      /** A form on another service, such as Google Forms. */
      EXTERNAL_FORM,
      CHAT,
      BOARD,
      EMAIL,
      PHONE,
      /** A system of the agency reached by link (e-service, login to apply). */
      SYSTEM
    }
  }

  /** {@code social}: a link to a page of the agency on one of these networks. */
  record Social(Set<String> networks, int atLeast) implements Check {}

  /** {@code filled}: no cell is left empty under or beside a table heading of these. */
  record Filled(List<String> headings) implements Check {}

  /** {@code links-to}: a link whose URL or label holds one of these. */
  record LinksTo(List<String> patterns) implements Check {}

  /** {@code months}: different months of the element's period that occur. */
  record Months(int atLeast) implements Check {}

  /** {@code money}: amounts of money beside at least this many entries. */
  record Money(int atLeast) implements Check {}

  /** {@code signed}: signed by a holder of one of these posts. */
  record Signed(List<String> posts) implements Check {}

  /** {@code substance}: at least this many characters of the evidence's own text, or a document. */
  record Substance(int characters) implements Check {}

  /** {@code not-whole-law}: says it in its own words, not by a whole Act. */
  record NotWholeLaw() implements Check {}

  /** {@code same-posts}: as many posts as the evidence of another item shows. */
  record SamePosts(String key, List<String> posts) implements Check {}

  /** {@code separate-from}: not the channel that serves this other subject. */
  record SeparateFrom(List<String> phrases) implements Check {}

  /** {@code follows}: shares its subjects with the evidence of another item. */
  record Follows(String key) implements Check {}

  /** {@code from-home}: at most this many clicks from the home page. */
  record FromHome(int clicks) implements Check {}

  /** {@code own-name}: names the agency itself. */
  record OwnName() implements Check {}

  /** {@code items-dated}: at least this many dated entries within the element's period. */
  record Dated(int atLeast) implements Check {}
}
