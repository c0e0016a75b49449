package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import oit.checklist.Item;
import oit.read.Resource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether {@code O36} and nothing more names the plan against corruption. */
class CodesTest {

  private static final String ALONE = "<p><a href=/plan.pdf>O36</a>";
  private static final String BESIDE = "<table><tr><td>O36<td><a href=/plan.pdf>เปิด</a></table>";
  private static final String BESIDE_OTHER_WORDS =
      "<table><tr><td>O36<td><a href=/plan.pdf>งานของสำนักปลัดเราเอง</a></table>";

  @ParameterizedTest
  @CsvSource({
    // rows whose words agree with their code | rows whose words differ from it | believed
    "0, 0, false",
    "4, 0, false",
    "5, 0, true",
    "5, 1, false",
    "6, 1, true",
    "6, 2, false"
  })
  void aCodeAloneIsBelievedWhereTheOtherRowsAgree(int agree, int differ, boolean believed) {
    assertThat(isBelieved(rows(agree, differ) + ALONE)).isEqualTo(believed);
  }

  @ParameterizedTest
  @CsvSource({"5, 0, true", "5, 1, false"})
  void aCodeInTheCellBesideTheLinkCounts(int agree, int differ, boolean believed) {
    assertThat(isBelieved(rows(agree, differ) + BESIDE)).isEqualTo(believed);
    assertThat(isBelieved(rows(agree, differ) + BESIDE_OTHER_WORDS)).isEqualTo(believed);
  }

  /** Rows of an index: the first ones with their own code, then some with that of another item. */
  private static String rows(int agree, int differ) {
    List<Item> items = Pages.list(2566).items();
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < agree + differ; i++) {
      String code = items.get(i < agree ? i : i + 20).code();
      rows.add("<p><a href=/" + i + ".html>" + code + " " + items.get(i).title().th() + "</a>");
    }
    return rows.stream().collect(Collectors.joining());
  }

  private static boolean isBelieved(String index) {
    Resource home = Pages.html("", "หน้าแรก", "<a href=/ita.html>ITA</a>");
    Resource plan = Pages.pdf("plan.pdf", "เอกสารของสำนักปลัด", Pages.PROSE);
    Site site = Pages.site(home, Pages.html("ita.html", "หน้า", index), plan);
    Labels labels = new Labels(Pages.list(2566));
    Notes notes = new Notes(labels, Resemblance.of(Pages.list(2566)), new Census());
    return new Gathering(site, labels, Pages.names(), notes, Pages.list(2566), true)
        .gather().getOrDefault("ac_plan", List.of()).stream()
            .map(Prospect::candidate)
            .filter(c -> c.targetUrl().endsWith("plan.pdf"))
            .anyMatch(c -> !c.label().weak());
  }
}
