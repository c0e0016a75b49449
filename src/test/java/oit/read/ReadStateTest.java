package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ReadStateTest {

  @Test
  void everyWordIsThereInThaiAndEnglish() {
    ResourceBundle thai = ResourceBundle.getBundle("oit.read.messages", Locale.of("th"));
    ResourceBundle english = ResourceBundle.getBundle("oit.read.messages", Locale.ENGLISH);

    assertThat(thai.keySet()).isEqualTo(english.keySet());
    assertThat(thai.keySet()).allMatch(key -> !thai.getString(key).isBlank());
  }

  @Test
  void saysEveryStateInASentence() {
    List<ReadState> states =
        List.of(
            new ReadState.Complete(),
            new ReadState.Cut("pages"),
            new ReadState.ScanWithoutText(2, 5),
            new ReadState.Recognised(2, 5, 90, 0),
            new ReadState.Encrypted(),
            new ReadState.Damaged("zip-bomb"),
            new ReadState.Unsupported("x/y"));

    assertThat(states)
        .allSatisfy(state -> assertThat(state.sentence(Locale.ENGLISH)).matches("[ -~]+"))
        .allSatisfy(state -> assertThat(state.sentence(Locale.of("th"))).containsPattern("[ก-๙]"));
    assertThat(new ReadState.ScanWithoutText(2, 5).sentence(Locale.of("th"))).contains("2 จาก 5");
    assertThat(new ReadState.Cut("pages").sentence(Locale.ENGLISH))
        .isEqualTo("Only the beginning was read: there are too many pages.");
  }
}
