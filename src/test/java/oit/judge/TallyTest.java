package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void countsEachPageOnce() {
    Tally tally = new Tally();
    tally.add(7, 1);
    tally.add(7, 1);
    tally.add(7, 2);
    tally.add(0, 2);
    assertThat(tally.of(7)).isEqualTo(2);
    assertThat(tally.of(0)).isEqualTo(1);
    assertThat(tally.of(8)).isZero();
  }

  @Test
  void forgetsOnlyWhatIsRareWhenItIsFull() {
    Tally tally = new Tally();
    for (int page = 1; page <= 1_000; page++) {
      tally.add(-1, page);
      for (int i = 0; i < 300; i++) {
        tally.add(page * 1_000L + i, page);
      }
      tally.makeRoom(page / 50);
    }
    assertThat(tally.of(-1)).isEqualTo(1_000);
    assertThat(tally.of(1_001)).isZero();
    assertThat(tally.of(1_000_299)).isEqualTo(1);
  }
}
