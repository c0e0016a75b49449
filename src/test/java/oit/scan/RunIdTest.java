package oit.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunIdTest {

  private static final Instant NOON = Instant.parse("2026-11-21T05:00:00.007Z");

  @Test
  void runsOfOneSecondSortInTheOrderTheyBegan() {
    Random random = new Random(7);
    List<String> ids =
        IntStream.range(0, 990)
            .mapToObj(milli -> RunId.at(NOON.plusMillis(milli), random).text())
            .toList();

    assertThat(ids).isSorted();
  }

  @Test
  void theNameIsTheBangkokTimeAndFourSigns() {
    assertThat(RunId.at(NOON, new Random(7)).text())
        .matches("20261121-120000-[2-9a-hj-km-np-z]{4}");
  }

  @Test
  void runsOfOneMillisecondDiffer() {
    Random random = new Random(7);

    assertThat(RunId.at(NOON, random)).isNotEqualTo(RunId.at(NOON, random));
  }
}
