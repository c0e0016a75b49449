package oit.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import oit.checklist.Checklist.Confidence;
import oit.checklist.Checklist.Indicator;
import oit.checklist.Checklist.Status;
import oit.checklist.Checklist.SubIndicator;
import oit.checklist.Element.PeriodRule;
import oit.checklist.check.Check;
import org.junit.jupiter.api.Test;

class ChecklistLoaderTest {

  private static final Path GOOD = Path.of("src/test/resources/checklist/good.yaml");

  @Test
  void readsEveryKey() {
    Loaded loaded = new ChecklistLoader("en").load(GOOD);
    assertThat(loaded).isInstanceOf(Loaded.Good.class);
    Checklist list = ((Loaded.Good) loaded).checklist();
    assertThat(list)
        .isEqualTo(
            new Checklist(
                "oit-2566",
                "OIT",
                2566,
                new Words("รายการตรวจ", "A list"),
                Status.RECONSTRUCTED,
                List.of("หมายเหตุ"),
                List.of("ที่อย่างน้อยประกอบด้วย"),
                List.of(
                    new Indicator(
                        "9",
                        new Words("การเปิดเผยข้อมูล", "Disclosure"),
                        List.of(
                            new SubIndicator(
                                "9.1",
                                new Words("ข้อมูลพื้นฐาน", "Basics"),
                                List.of(structure())))),
                    new Indicator(
                        "10",
                        new Words("การป้องกันการทุจริต", "Prevention"),
                        List.of(
                            new SubIndicator(
                                "10.1",
                                new Words("การดำเนินการ", "Measures"),
                                List.of(budgetPlan()))))),
                List.of(
                    new Checklist.Grouping(
                        new Words("อีกแบบหนึ่ง", "Another way"),
                        Map.of("9.1", List.of("O12"), "10.1", List.of("O1")))),
                list.sha256()));
  }

  private static Item structure() {
    return new Item(
        "O1",
        "structure",
        List.of(),
        new Words("โครงสร้าง", ""),
        "สำนักปลัด",
        Confidence.CONFIRMED,
        new Item.Find(
            List.of("โครงสร้างหน่วยงาน", "แผนผัง…โครงสร้าง"),
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        List.of(
            new Element(
                "chart",
                new Words("แผนผัง", ""),
                true,
                new Check.Exists(),
                PeriodRule.NONE,
                Confidence.CONFIRMED,
                List.of())),
        new Words("", ""),
        List.of());
  }

  private static Item budgetPlan() {
    return new Item(
        "O12",
        "budget_plan",
        List.of("spending_plan"),
        new Words("แผนการใช้จ่าย", "Spending plan"),
        "กองคลัง",
        Confidence.LIKELY,
        new Item.Find(
            List.of("แผนการใช้จ่าย"),
            List.of("แผนเงิน"),
            List.of("แผนการใช้จ่ายส่วนตัว"),
            List.of("รายงานผล"),
            List.of("budget")),
        List.of(
            new Element(
                "amount",
                new Words("จำนวนเงิน", "Amount"),
                false,
                new Check.Mentions(List.of("บาท", "งบประมาณ", "วงเงิน", "เบิกจ่าย"), 1),
                PeriodRule.FIRST_HALF,
                Confidence.LIKELY,
                List.of("local-government", "school"))),
        new Words("เผยแพร่แผน", "Publish the plan"),
        List.of(
            new Item.Example("แผนการใช้จ่ายงบประมาณ", true),
            new Item.Example("รายงานผลแผนการใช้จ่าย", false)));
  }
}
