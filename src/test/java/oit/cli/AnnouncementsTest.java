package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import oit.agency.Agency;
import oit.agency.AgencyType;
import org.junit.jupiter.api.Test;

/** Agencies of a run as they are told of. */
class AnnouncementsTest {

  private static final Agency ONE = agency("one");
  private static final Agency TWO = agency("two");
  private static final Agency THREE = agency("three");

  private final List<String> said = new ArrayList<>();

  private static Agency agency(String id) {
    return new Agency(id, id, AgencyType.TAO, "", "http://" + id + ".example/");
  }

  private static Told told(String line) {
    return new Told(List.of(line), List.of(), false, false, false, null, null);
  }

  private Announcements of(boolean asTheyCome) {
    return new Announcements(
        List.of(ONE, TWO, THREE),
        asTheyCome,
        told -> {
          said.addAll(told.out());
          said.addAll(told.err());
        });
  }

  @Test
  void fewAreToldInTheOrderInWhichTheyWereAskedFor() {
    Announcements few = of(false);

    few.tell(TWO, told("two"));
    few.tell(ONE, told("one"));
    assertThat(said).containsExactly("one", "two");
    few.tell(THREE, told("three"));

    assertThat(said).endsWith("three");
    assertThat(few.incomplete()).isFalse();
  }

  @Test
  void manyAreToldAsTheyAreDone() {
    Announcements many = of(true);

    many.tell(TWO, told("two"));
    many.tell(ONE, told("one"));

    assertThat(said).containsExactly("two", "one");
    assertThat(many.incomplete()).as("one is still to come").isTrue();
  }

  @Test
  void bugInOneScanLeavesTheOthersAloneAndIsNotForgotten() {
    Announcements many = of(true);
    RuntimeException first = new IllegalStateException("first");

    many.tell(ONE, told("one"));
    many.failed(TWO, first, "two: a bug");
    many.failed(THREE, new IllegalStateException("second"), "three: a bug");

    assertThat(said).containsExactly("one", "two: a bug", "three: a bug");
    assertThat(many.incomplete()).isTrue();
    assertThat(many.bug()).isSameAs(first);
    assertThat(first.getSuppressed()).hasSize(1);
  }

  @Test
  void whatWaitedForOneWhoseTurnNeverCameIsToldAtTheEnd() {
    Announcements few = of(false);

    few.tell(THREE, told("three"));
    few.end();

    assertThat(said).containsExactly("three");
    assertThat(few.incomplete()).isTrue();
  }
}
