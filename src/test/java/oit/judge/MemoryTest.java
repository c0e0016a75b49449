package oit.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {

  private final List<String> worked = new ArrayList<>();
  private final Memory<Integer> memory = new Memory<>(1_000);

  private int ask(int number) {
    return memory.get(
        "label " + number,
        text -> {
          worked.add(text);
          return number;
        });
  }

  @Test
  void worksOutEachTextOnceAndTellsThemApart() {
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < 500; i++) {
        assertThat(ask(i)).isEqualTo(i);
      }
    }
    assertThat(worked).hasSize(500);
  }

  @Test
  void keepsWhatIsAskedForAgainAndAgainAndForgetsTheRest() {
    for (int i = 0; i < 20_000; i++) {
      assertThat(ask(i)).isEqualTo(i);
      assertThat(ask(-1)).isEqualTo(-1);
    }
    assertThat(worked).hasSize(20_001);
    ask(0);
    assertThat(worked).hasSize(20_002);
  }
}
