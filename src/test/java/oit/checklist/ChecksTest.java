package oit.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import oit.checklist.check.Check;
import oit.checklist.check.Check.Channel.Way;
import oit.checklist.check.Check.Contact;
import oit.checklist.check.Check.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {

  private static final List<String> AB = List.of("ก", "ข");

  private static final List<String> KINDS =
      Arrays.stream(Check.class.getPermittedSubclasses()).map(Class::getName).toList();

  static Stream<Arguments> checks() {
    Check exists = new Check.Exists();
    return Stream.of(
        arguments("exists", exists),
        arguments("not-whole-law", new Check.NotWholeLaw()),
        arguments("own-name", new Check.OwnName()),
        arguments("{all: [exists, own-name]}", new Check.All(List.of(exists, new Check.OwnName()))),
        arguments("{any: [exists]}", new Check.Any(List.of(exists))),
        arguments("{not: {any: [exists]}}", new Check.Not(new Check.Any(List.of(exists)))),
        arguments("{mentions: [ก, ข]}", new Check.Mentions(AB, 1)),
        arguments("{mentions: {phrases: [ก, ข]}}", new Check.Mentions(AB, 1)),
        arguments("{mentions: {phrases: [ก, ข], at-least: 2}}", new Check.Mentions(AB, 2)),
        arguments("{parts: {x: [ก], y: [ข]}}", parts(2)),
        arguments("{parts: {of: {x: [ก], y: [ข]}}}", parts(2)),
        arguments("{parts: {at-least: 1, of: {x: [ก], y: [ข]}}}", parts(1)),
        arguments("{parts: {of: [ก]}}", new Check.Parts(Map.of("of", List.of("ก")), 1)),
        arguments("{near: {groups: [[ก, ข], [ข]]}}", near(200)),
        arguments("{near: {groups: [[ก, ข], [ข]], within: 50}}", near(50)),
        arguments("{file: [pdf, image]}", new Check.HasFile(Set.of("pdf", "image"))),
        arguments("{chart: {units: [ก, ข]}}", new Check.Chart(AB, 2)),
        arguments("{chart: {units: [ก, ข, ค, ง]}}", chart(3)),
        arguments("{chart: {units: [ก, ข, ค, ง], at-least: 4}}", chart(4)),
        arguments("{people: {}}", people(List.of(), 1, People.Detail.NAME, People.Detail.POST)),
        arguments(
            "{people: {posts: [ก], at-least: 2, each: [photo, contact]}}",
            people(List.of("ก"), 2, People.Detail.PHOTO, People.Detail.CONTACT)),
        arguments(
            "{contact: [address, phone, fax, email, map]}",
            new Contact(Set.of(Contact.Detail.values()))),
        arguments(
            "{channel: [form, external-form, chat, board, email, phone, system]}",
            new Check.Channel(Set.of(Way.values()))),
        arguments("{social: [facebook]}", new Check.Social(Set.of("facebook"), 1)),
        arguments(
            "{social: {networks: [x, line], at-least: 2}}",
            new Check.Social(Set.of("x", "line"), 2)),
        arguments("{links-to: [itas.nacc.go.th]}", new Check.LinksTo(List.of("itas.nacc.go.th"))),
        arguments("{months: 6}", new Check.Months(6)),
        arguments("{money: 3}", new Check.Money(3)),
        arguments("{filled: [ก, ข]}", new Check.Filled(AB)),
        arguments("{signed: [ก, ข]}", new Check.Signed(AB)),
        arguments("{substance: 200}", new Check.Substance(200)),
        arguments(
            "{same-posts: {as: structure, posts: [ก, ข]}}", new Check.SamePosts("structure", AB)),
        arguments("{separate-from: [ก, ข]}", new Check.SeparateFrom(AB)),
        arguments("{follows: structure}", new Check.Follows("structure")),
        arguments("{from-home: 3}", new Check.FromHome(3)),
        arguments("{items-dated: 1}", new Check.Dated(1)));
  }

  @ParameterizedTest
  @MethodSource("checks")
  void readsACheck(String yaml, Check expected) {
    assertThat(read(yaml)).isEqualTo(expected);
  }

  @Test
  void readsEveryKindOfCheck() {
    assertThat(checks().map(a -> a.get()[1].getClass().getName())).containsAll(KINDS);
    assertThat(CheckReader.WORDS.size() + CheckReader.MAPS.size()).isEqualTo(KINDS.size());
  }

  @Test
  void everyCheckOfTheReadmeCanBeRead() throws Exception {
    List<String> examples = ReadmeExamples.checks();
    assertThat(examples).hasSizeGreaterThan(25);
    assertThat(examples.stream().map(e -> read(e).getClass().getName())).containsAll(KINDS);
  }

  private static Check read(String check) {
    String yaml =
        """
        id: oit-2566
        framework: OIT
        fiscalYear: 2566
        status: confirmed
        title: {th: ก}
        terms: {money: [บาท]}
        indicators:
          - code: "9"
            title: {th: ก}
            subIndicators:
              - code: "9.1"
                title: {th: ก}
                items:
                  - code: O1
                    key: structure
                    title: {th: ก}
                    unit: ก
                    find: {labels: [ก]}
                    elements:
                      - {id: a, text: {th: ก}, check: %s}
        """
            .formatted(check);
    Source source = new Source("test.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    Loaded loaded = new ChecklistLoader("en").load(source);
    assertThat(loaded).as(check).isInstanceOf(Loaded.Good.class);
    return ((Loaded.Good) loaded).checklist().items().getFirst().elements().getFirst().check();
  }

  private static Check parts(int atLeast) {
    return new Check.Parts(Map.of("x", List.of("ก"), "y", List.of("ข")), atLeast);
  }

  private static Check near(int within) {
    return new Check.Near(List.of(AB, List.of("ข")), within);
  }

  private static Check chart(int atLeast) {
    return new Check.Chart(List.of("ก", "ข", "ค", "ง"), atLeast);
  }

  private static Check people(List<String> posts, int atLeast, People.Detail... details) {
    return new People(posts, atLeast, Set.of(details));
  }
}
