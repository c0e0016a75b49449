package oit.checklist;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import oit.checklist.check.Check;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InheritanceTest {

  private static final String HEAD =
      """
      id: oit-2567
      extends: oit-2566
      fiscalYear: 2567
      status: provisional
      title: {th: ปี 2567, en: FY2567}
      """;
  private static final String ORDER =
      """
      indicators:
        - code: "9"
          title: {th: การเปิดเผย, en: Disclosure}
          subIndicators:
            - code: "9.1"
              title: {th: พื้นฐาน, en: Basics}
              items:
      """;

  @TempDir Path folder;

  @BeforeEach
  void putTheOlderListBeside() throws IOException {
    Files.copy(Path.of("src/test/resources/checklist/good.yaml"), folder.resolve("oit-2566.yaml"));
  }

  @Test
  void aListThatChangesNothingIsTheOlderOneInAnotherYear() throws IOException {
    Checklist older = good(folder.resolve("oit-2566.yaml"));
    Checklist list = load(HEAD);
    assertThat(list.fiscalYear()).isEqualTo(2567);
    assertThat(list.framework()).isEqualTo("OIT");
    assertThat(list.criteriaPhrases()).isEqualTo(older.criteriaPhrases());
    assertThat(list.indicators()).isEqualTo(older.indicators());
    assertThat(list.notes()).isEmpty();
  }

  @Test
  void aChangedItemKeepsWhatIsNotSaidAndAddsWhatItIsFoundBy() throws IOException {
    Item item =
        load(HEAD
                + """
                items:
                  - key: budget_plan
                    unit: กองช่าง
                    find: {labels: [แผนเงินประจำปี], unless: [ร่าง]}
                """)
            .itemByKey("budget_plan")
            .orElseThrow();
    assertThat(item.code()).isEqualTo("O12");
    assertThat(item.unit()).isEqualTo("กองช่าง");
    assertThat(item.find().labels()).containsExactly("แผนเงินประจำปี", "แผนการใช้จ่าย");
    assertThat(item.find().unless()).containsExactly("ร่าง", "รายงานผล");
    assertThat(item.find().weak()).containsExactly("แผนเงิน");
    assertThat(item.elements()).hasSize(1);
  }

  @Test
  void anItemOfTheNewOrderTakesTheRestFromTheOlderOne() throws IOException {
    Checklist list =
        load(
            HEAD
                + ORDER
                + """
                            - {code: O1, from: budget_plan}
                            - code: O2
                              from: structure
                              key: structure_2
                              elements:
                                - {id: chart, required: false}
                                - {id: more, text: {th: อื่น}, check: exists}
                """);
    assertThat(list.items()).extracting(Item::code).containsExactly("O1", "O2");
    assertThat(list.items()).extracting(Item::key).containsExactly("budget_plan", "structure_2");
    assertThat(list.items().get(1).elements())
        .extracting(Element::id, Element::required)
        .containsExactly(tuple("chart", false), tuple("more", true));
  }

  @Test
  void anItemMadeOfTwoHasTheLabelsAndElementsOfBoth() throws IOException {
    Item item =
        load(HEAD
                + ORDER
                + """
                            - {code: O1, from: [structure, budget_plan], key: both}
                """)
            .items()
            .getFirst();
    assertThat(item.title().th()).isEqualTo("โครงสร้าง");
    assertThat(item.find().labels()).contains("โครงสร้างหน่วยงาน", "แผนการใช้จ่าย");
    assertThat(item.elements()).extracting(Element::id).containsExactly("chart", "amount");
  }

  @Test
  void aDroppedPhraseIsNotTaken() throws IOException {
    Item item =
        load(HEAD
                + """
                items:
                  - key: budget_plan
                    find: {drop: [แผนเงิน, รายงานผล], labels: [แผนเงินประจำปี]}
                """)
            .itemByKey("budget_plan")
            .orElseThrow();
    assertThat(item.find().labels()).containsExactly("แผนเงินประจำปี", "แผนการใช้จ่าย");
    assertThat(item.find().weak()).isEmpty();
    assertThat(item.find().unless()).isEmpty();
  }

  @Test
  void aPhraseThatIsNotThereCannotBeDropped() throws IOException {
    assertThat(problems(HEAD + "items:\n  - {key: budget_plan, find: {drop: [แผนทอง]}}\n"))
        .contains(":7:38: \"แผนทอง\" is no phrase of the older item");
  }

  @Test
  void anExampleSaidAnewReplacesTheOlderOne() throws IOException {
    Item item =
        load(HEAD
                + """
                items:
                  - key: budget_plan
                    examples:
                      - no-match: แผนการใช้จ่ายงบประมาณ
                """)
            .itemByKey("budget_plan")
            .orElseThrow();
    assertThat(item.examples())
        .containsExactly(
            new Item.Example("แผนการใช้จ่ายงบประมาณ", false),
            new Item.Example("รายงานผลแผนการใช้จ่าย", false));
  }

  @Test
  void whatNamesOneOfTwoItemsNamesTheOneMadeOfThem() throws IOException {
    Path older = folder.resolve("oit-2566.yaml");
    String examples =
        "check: exists\n            examples: [{no-match: แผนการใช้จ่ายงบประมาณ}, {match: ผัง}]\n";
    Files.writeString(older, Files.readString(older).replace("check: exists\n", examples));
    Item item =
        load(HEAD + ORDER + "            - {code: O1, from: [structure, budget_plan], key: both}\n")
            .items()
            .getFirst();
    assertThat(item.examples())
        .containsExactly(
            new Item.Example("แผนการใช้จ่ายงบประมาณ", true),
            new Item.Example("ผัง", true),
            new Item.Example("รายงานผลแผนการใช้จ่าย", false));
  }

  @Test
  void anItemIsTakenFromTheListNamedBeforeTheSlash() throws IOException {
    String two = HEAD.replace("extends: oit-2566", "extends: [oit-2566, oit-2568]") + ORDER;
    assertThat(
            load(two + "            - {code: O1, from: oit-2568/contact}\n")
                .items()
                .getFirst()
                .elements())
        .extracting(Element::id)
        .contains("three_details");
    assertThat(problems(two + "            - {code: O1, from: oit-2566/contact}\n"))
        .contains("there is no item with the key \"oit-2566/contact\"");
  }

  @Test
  void aTermSaidAnewReachesTheItemsTaken() throws IOException {
    Item item =
        load(HEAD + "terms: {money: [\"@money\", เงินบำรุง]}\n")
            .itemByKey("budget_plan")
            .orElseThrow();
    assertThat(item.elements().getFirst().check())
        .isInstanceOfSatisfying(
            Check.Mentions.class,
            m -> assertThat(m.phrases()).contains("งบประมาณ", "เงินบำรุง", "เบิกจ่าย"));
  }

  @Test
  void aTypeOfAgencyExtendsAYearThatExtendsAnother() throws IOException {
    Files.writeString(folder.resolve("oit-2567.yaml"), HEAD);
    Checklist list =
        load(HEAD.replace("oit-2566", "oit-2567").replace("id: oit-2567", "id: oit-2567-school"));
    assertThat(list.items()).hasSize(2);
  }

  @Test
  void theHashChangesWithTheOlderList() throws IOException {
    String before = load(HEAD).sha256();
    Path older = folder.resolve("oit-2566.yaml");
    Files.writeString(older, Files.readString(older) + "# changed\n");
    assertThat(load(HEAD).sha256()).isNotEqualTo(before);
  }

  @Test
  void aShippedListCanBeExtendedFromAnywhere() throws IOException {
    assertThat(load(HEAD.replace("extends: oit-2566", "extends: oit-2568")).items()).hasSize(28);
  }

  @Test
  void anItemNobodyHasIsToldWithTheNearestOne() throws IOException {
    assertThat(problems(HEAD + "items:\n  - {key: budget_plam, unit: x}\n"))
        .contains(":7:5: there is no item with the key \"budget_plam\"; did you mean");
  }

  @Test
  void aListThatIsNotThereIsTold() throws IOException {
    assertThat(problems(HEAD.replace("extends: oit-2566", "extends: oit-1999")))
        .contains(":2:10: there is no list \"oit-1999\"");
  }

  @Test
  void listsThatExtendEachOtherAreTold() throws IOException {
    Files.writeString(
        folder.resolve("oit-2566.yaml"),
        HEAD.replace("oit-2566", "x")
            .replace("2567", "2566")
            .replace("extends: x", "extends: oit-2567"));
    Files.writeString(folder.resolve("oit-2567.yaml"), HEAD);
    assertThat(problems(HEAD)).contains("the list \"oit-2566\" has errors of its own");
  }

  @Test
  void aBrokenOlderListIsToldAtTheLineThatNamesIt() throws IOException {
    Files.writeString(folder.resolve("oit-2566.yaml"), "id: [");
    assertThat(problems(HEAD)).contains(":2:10: the list \"oit-2566\" has errors of its own");
  }

  @Test
  void takingFromNothingIsTold() throws IOException {
    String alone = HEAD.replace("extends: oit-2566", "framework: OIT") + ORDER;
    assertThat(problems(alone + "            - {code: O1, from: structure}\n"))
        .contains("\"from\" builds on another list");
  }

  private Checklist load(String yaml) throws IOException {
    return good(write(yaml));
  }

  private String problems(String yaml) throws IOException {
    Loaded loaded = new ChecklistLoader("en").load(write(yaml));
    assertThat(loaded).isInstanceOf(Loaded.Bad.class);
    return String.join(
        "\n", ((Loaded.Bad) loaded).problems().stream().map(Object::toString).toList());
  }

  private Path write(String yaml) throws IOException {
    return Files.write(folder.resolve("list.yaml"), yaml.getBytes(UTF_8));
  }

  private static Checklist good(Path file) {
    Loaded loaded = new ChecklistLoader("en").load(file);
    assertThat(loaded).isInstanceOf(Loaded.Good.class);
    return ((Loaded.Good) loaded).checklist();
  }
}
