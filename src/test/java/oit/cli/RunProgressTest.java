package oit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How far a run has come, in each form. */
class RunProgressTest {

  private final StringWriter text = new StringWriter();
  private Instant now = Instant.EPOCH;

  private void run(RunProgress.Form form, int agencies, int listed) {
    RunProgress progress =
        new RunProgress(
            form,
            new PrintWriter(text, true),
            new Sentences("oit.cli.messages", Language.en),
            () -> now,
            listed);
    for (int i = 0; i < agencies; i++) {
      progress.started();
      now = now.plusSeconds(36);
      progress.finished(i == 0, false);
    }
  }

  @Test
  void saysALineEveryTwentyFiveAgenciesOrFiveMinutes() {
    run(RunProgress.Form.LINES, 10, 110);

    assertThat(text.toString().lines())
        .containsExactly(
            "9 of 110 agencies done · 0 running · 101 waiting · 1 failed · 1:00 h left");
  }

  @Test
  void writesAnEventForEachAgency() {
    run(RunProgress.Form.JSON, 2, 4);

    assertThat(text.toString().lines().toList().getLast())
        .isEqualTo(
            "{\"event\":\"run-progress\",\"done\":2,\"running\":0,\"waiting\":2,\"failed\":1,"
                + "\"elapsedSeconds\":72,\"remainingSeconds\":72}");
  }

  @Test
  void rewritesOneLineOnATerminal() {
    run(RunProgress.Form.LINE, 3, 4);

    assertThat(text.toString()).doesNotContain("\n").endsWith("0:00 h left");
  }
}
