package oit.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import oit.thai.ThaiText;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Words every checklist shares: placeholders, labels that say nothing, common misspellings, types
 * of agencies. Data in {@code oit/judge/lexicon.yaml}; all phrases folded on loading.
 *
 * @param placeholders texts that stand where evidence should be ("อยู่ระหว่างปรับปรุง")
 * @param publishingForms how the sheets begin by which a unit asks for publication
 * @param emptyLabels labels that say nothing about their target ("คลิก", "ดาวน์โหลด")
 * @param indexPages labels of pages that list the items of a framework
 * @param fillers words of a label that do not tell items apart ("ประจำปีงบประมาณ")
 * @param spellings misspelling to correct spelling
 * @param agencyWords words that begin an agency's name
 * @param otherOffices words by which a label names an office above or beside the agency
 * @param postWords words that a post begins with or holds
 * @param foreignStarts how the names of offices above a local agency begin
 * @param agencyTypes words an agency's name begins with, to the type code of agency lists
 * @param nameEnds words at which the name of an agency must have ended
 * @param deeds what stands after the type of an agency where no name does ("เทศบาลเปิดเวที")
 * @param reportWords by which a paper shows that it tells of what was done
 * @param planStarts how papers begin that tell of what is to be done
 * @param toCome how a line ends that names what is not there yet
 * @param pending words by which a line says that what it names is still to be done
 * @param lawMarks phrases of the text of an Act
 * @param compounds words that hold a shorter phrase and mean something else
 * @param criteriaStarts how a line of the criteria themselves begins
 * @param metaStarts how lines about a page begin, its date, author and crumbs
 * @param vacancies words that mark a vacant post
 */
record Lexicon(
    List<String> placeholders,
    List<String> publishingForms,
    List<String> emptyLabels,
    List<String> indexPages,
    List<String> fillers,
    Map<String, String> spellings,
    List<String> agencyWords,
    List<String> foreignStarts,
    Map<String, String> agencyTypes,
    List<String> otherOffices,
    List<String> postWords,
    List<String> nameEnds,
    List<String> deeds,
    List<String> reportWords,
    List<String> planStarts,
    List<String> toCome,
    List<String> pending,
    List<String> lawMarks,
    List<String> compounds,
    List<String> criteriaStarts,
    List<String> metaStarts,
    List<String> vacancies) {

  static final Lexicon SHIPPED = load();

  private static final TermAutomaton MISSPELT =
      new TermAutomaton(List.copyOf(SHIPPED.spellings.keySet()));
  private static final TermAutomaton INDEXING = new TermAutomaton(SHIPPED.indexPages);
  private static final TermAutomaton FILLING = new TermAutomaton(SHIPPED.fillers);
  private static final TermAutomaton PLACEHOLDING = new TermAutomaton(SHIPPED.placeholders);
  private static final Beginnings OF_CRITERIA = new Beginnings(SHIPPED.criteriaStarts);
  private static final Beginnings OF_META = new Beginnings(SHIPPED.metaStarts);

  private static Lexicon load() {
    try (InputStream in = Lexicon.class.getResourceAsStream("/oit/judge/lexicon.yaml")) {
      if (in == null) {
        throw new IllegalStateException("oit/judge/lexicon.yaml is not in the jar");
      }
      return new YAMLMapper().readValue(in, Lexicon.class).folded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Lexicon folded() {
    return new Lexicon(
        fold(placeholders),
        fold(publishingForms),
        fold(emptyLabels),
        fold(indexPages),
        fold(fillers).stream().sorted(Comparator.comparingInt(String::length).reversed()).toList(),
        foldSpellings(spellings),
        fold(agencyWords),
        fold(foreignStarts),
        agencyTypes.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(e -> ThaiText.fold(e.getKey()), Map.Entry::getValue)),
        fold(otherOffices),
        fold(postWords),
        fold(nameEnds),
        fold(deeds),
        fold(reportWords),
        fold(planStarts),
        fold(toCome),
        fold(pending),
        fold(lawMarks),
        fold(compounds),
        fold(criteriaStarts),
        fold(metaStarts),
        fold(vacancies));
  }

  private static List<String> fold(List<String> phrases) {
    return phrases.stream().map(ThaiText::fold).toList();
  }

  /** In the order of the file: one correction may rest on another. */
  private static Map<String, String> foldSpellings(Map<String, String> spellings) {
    Map<String, String> folded = new LinkedHashMap<>();
    spellings.forEach((wrong, right) ->
        folded.put(Spelt.level(ThaiText.fold(wrong)), Spelt.level(ThaiText.fold(right))));
    return Collections.unmodifiableMap(folded);
  }

  /** Text folded, with common misspellings put right. */
  Spelt spell(String original) {
    return Spelt.of(original, spellings, MISSPELT);
  }

  /** As {@link #spell}, where the way back to the original is not needed. */
  String spelt(String original) {
    return spell(original).text();
  }

  /** Whether a folded label is that of a page that lists the items of a framework. */
  boolean isIndex(String folded) {
    return INDEXING.isIn(folded);
  }

  /** Whether a folded text holds what stands where evidence should be. */
  boolean isPlaceholder(String folded) {
    return PLACEHOLDING.isIn(folded);
  }

  /** Whether a folded line begins as those of the criteria do. */
  boolean beginsCriteria(String folded) {
    return OF_CRITERIA.isOf(folded);
  }

  /** Whether a folded line begins as those about a page do. */
  boolean beginsMeta(String folded) {
    return OF_META.isOf(folded);
  }

  /** What is left of a folded label when words that do not tell items apart are taken out. */
  String withoutFillers(String folded) {
    if (!FILLING.isIn(folded)) {
      return folded;
    }
    String text = folded;
    for (String filler : fillers) {
      text = text.replace(filler, "");
    }
    return text;
  }

  /** Letters of a folded label without years, codes, fillers and signs. */
  int tellingLetters(String folded) {
    String text = withoutFillers(folded);
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      length += isLetterOrMark(text.charAt(i)) ? 1 : 0;
    }
    return length;
  }

  private static boolean isLetterOrMark(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return (c >= 'ก' && c <= 'ฺ')
        || Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
