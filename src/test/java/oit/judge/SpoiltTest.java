package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import oit.checklist.check.Check;
import oit.checklist.check.Check.Contact.Detail;
import oit.read.Kind;
import oit.read.ReadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that cannot be read is nobody's proof, and each kind asks for its own remedy. */
class SpoiltTest {

  static Stream<Arguments> states() {
    return Stream.of(
        Arguments.of(new ReadState.Encrypted(), "รหัสผ่าน"),
        Arguments.of(new ReadState.Damaged("broken"), "เสียหาย"),
        Arguments.of(new ReadState.Damaged("empty"), "เสียหาย"),
        Arguments.of(new ReadState.Damaged("truncated"), "ไม่ครบ"),
        Arguments.of(new ReadState.Unsupported("application/x-cad"), "ชนิดนี้"),
        Arguments.of(new ReadState.Unsupported("RAR"), "แปลงเป็น PDF"));
  }

  @ParameterizedTest
  @MethodSource("states")
  void saysWhatToDoAboutIt(ReadState state, String word) {
    Cluster cluster = Pages.cluster(Pages.document("a.pdf", Kind.PDF, state));

    for (Check check :
        List.of(
            new Check.Substance(200),
            new Check.Chart(List.of("กองช่าง"), 1),
            new Check.Contact(EnumSet.of(Detail.PHONE)))) {
      Outcome outcome = check(check, cluster);
      assertThat(outcome.verdict()).as(check.toString()).isEqualTo(ElementVerdict.UNVERIFIABLE);
      assertThat(outcome.reason().in("th")).contains(word).doesNotContain("สแกน");
    }
  }

  @Test
  void scanMayStillShowTheChart() {
    Outcome outcome =
        check(new Check.Chart(List.of("กองช่าง"), 1), Pages.cluster(Pages.scan("a.pdf")));

    assertThat(outcome.verdict()).isEqualTo(ElementVerdict.MET);
  }

  private static Outcome check(Check check, Cluster cluster) {
    Site site = Pages.site(cluster.pieces().getFirst().page().resource());
    return new Checker(cluster, Pages.facts(2566, site), 1).check(check);
  }
}
