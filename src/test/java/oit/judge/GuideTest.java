package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import oit.checklist.Checklist;
import oit.checklist.ChecklistLoader;
import oit.checklist.Loaded;
import oit.checklist.check.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs what the guide {@code own-list.md} says: a guide that is wrong does not build. */
class GuideTest {

  private static final Path FOLDER = Path.of("checklists");
  private static final Pattern SECTION =
      Pattern.compile("^### `([a-z-]+)`\\n(.*?)(?=^### |\\z)", Pattern.MULTILINE | Pattern.DOTALL);
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)\\n```", Pattern.DOTALL);
  private static final Pattern CLICKS = Pattern.compile("`clicks: (\\d+)`");
  private static final String OTHER_ITEM = "structure";

  /** What the guide says of one kind of check; {@code pages} are markup, the last does not hold. */
  private record Section(String name, String check, List<String> pages, List<Integer> clicks) {}

  @TempDir static Path folder;

  static Stream<Section> sections() throws IOException {
    return sections("own-list.md");
  }

  private static Stream<Section> sections(String guide) throws IOException {
    return SECTION
        .matcher(Files.readString(FOLDER.resolve(guide)))
        .results()
        .map(s ->
            new Section(
                s.group(1),
                blocks(s.group(2), "yaml").findFirst().orElse(""),
                blocks(s.group(2), "html").toList(),
                CLICKS
                    .matcher(s.group(2))
                    .results()
                    .map(m -> Integer.valueOf(m.group(1)))
                    .toList()));
  }

  private static Stream<String> blocks(String text, String language) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(b -> b.group(1).equals(language))
        .map((MatchResult b) -> b.group(2));
  }

  @ParameterizedTest
  @MethodSource("sections")
  void everyExampleHoldsWhereTheGuideSaysSo(Section section) throws IOException {
    Check check = check(section.check());
    if (section.pages().isEmpty()) {
      Cluster cluster = Pages.body("<p>" + Pages.PROSE);
      assertThat(section.clicks())
          .extracting(c -> new Checker(cluster, Pages.facts(), c).check(check).verdict())
          .containsExactly(ElementVerdict.MET, ElementVerdict.UNMET);
      return;
    }
    int last = section.pages().size() - 1;
    Optional<String> other = last == 2 ? Optional.of(section.pages().getFirst()) : Optional.empty();
    assertThat(verdict(check, section.pages().get(last - 1), other)).isEqualTo(ElementVerdict.MET);
    assertThat(verdict(check, section.pages().get(last), other)).isEqualTo(ElementVerdict.UNMET);
  }

  private static ElementVerdict verdict(Check check, String page, Optional<String> other) {
    Site site = Pages.site(Pages.html("page.html", "หน้า", page));
    Facts facts = Pages.facts(2566, site);
    other.ifPresent(markup -> facts.accept(OTHER_ITEM, Pages.body(markup)));
    Cluster cluster =
        new Cluster(List.of(Piece.whole(site, site.pages().getFirst(), "")), List.of());
    return new Checker(cluster, facts, 1).check(check).verdict();
  }

  @Test
  void everyKindOfCheckIsInTheGuide() throws IOException {
    List<Section> all = sections().toList();
    assertThat(all.stream().map(Section::name)).doesNotHaveDuplicates();
    assertThat(all).allMatch(s -> s.check().contains(s.name()), "shows the check it is about");
    assertThat(all.stream().<Class<?>>map(s -> kind(s.check())))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.<Class<?>>asList(Check.class.getPermittedSubclasses()));
  }

  @Test
  void theThaiGuideShowsTheSameExamples() throws IOException {
    assertThat(sections("own-list.th.md")).containsExactlyElementsOf(sections().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"own-list.md", "own-list.th.md"})
  void theItemOfTheGuideStandsInTheExample(String guide) throws IOException {
    String text = Files.readString(FOLDER.resolve(guide));
    String example = Files.readString(FOLDER.resolve("examples/ministry-10.yaml"));
    String item = blocks(text, "yaml").findFirst().orElseThrow().replaceAll(" +#.*", "");
    assertThat(item.lines().map(String::strip))
        .hasSizeGreaterThan(10)
        .allSatisfy(line -> assertThat(example).contains(line));
  }

  @Test
  void theWorkedExampleIsAGoodList() {
    Path file = FOLDER.resolve("examples/ministry-10.yaml");
    assertThat(new ChecklistLoader("en").lint(file)).isEmpty();
    assertThat(load(file).items()).hasSize(10);
    assertThat(load(file).framework()).isNotEqualTo("OIT");
  }

  private static Class<?> kind(String yaml) {
    try {
      return check(yaml).getClass();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a check as a list holds it. */
  private static Check check(String yaml) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("list.yaml"),
            """
            id: list
            framework: guide
            fiscalYear: 2566
            status: confirmed
            title: {th: ก}
            indicators:
              - code: "1"
                title: {th: ก}
                subIndicators:
                  - code: "1.1"
                    title: {th: ก}
                    items:
                      - code: O1
                        key: structure
                        title: {th: ก}
                        unit: ก
                        find: {labels: [กกกก]}
                        elements:
                          - id: a
                            text: {th: ก}
                            %s
            """
                .formatted(yaml));
    return load(file).items().getFirst().elements().getFirst().check();
  }

  private static Checklist load(Path file) {
    return switch (new ChecklistLoader("en").load(file)) {
      case Loaded.Good(Checklist list) -> list;
      case Loaded.Bad bad -> throw new AssertionError(bad.problems());
    };
  }
}
