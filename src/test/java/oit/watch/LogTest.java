package oit.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogTest {

  private final ByteArrayOutputStream written = new ByteArrayOutputStream();

  @AfterEach
  void end() throws JoranException {
    PlainLog.restore();
  }

  private List<String> lines() {
    return written.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private JsonNode json() {
    assertThat(lines()).hasSize(1);
    return new JsonMapper().readTree(lines().getFirst());
  }

  @Test
  void anEventIsOneObjectOnOneLine() {
    Log.begin(Log.Form.json, Log.Level.info, written);

    Log.info("agency-ended", "เทศบาล\n\"ก\"", Map.of("run", "r-1", "agency", "a", "pages", 12));

    JsonNode line = json();
    assertThat(OffsetDateTime.parse(line.get("time").asString())).isNotNull();
    assertThat(line.get("level").asString()).isEqualTo("info");
    assertThat(line.get("event").asString()).isEqualTo("agency-ended");
    assertThat(line.get("run").asString()).isEqualTo("r-1");
    assertThat(line.get("agency").asString()).isEqualTo("a");
    assertThat(line.get("pages").asInt()).isEqualTo(12);
    assertThat(line.get("message").asString()).isEqualTo("เทศบาล\n\"ก\"");
    assertThat(line.has("error")).isFalse();
  }

  @Test
  void aPersonReadsTheSameOnOneLineWithoutSignsThatSteerATerminal() {
    Log.begin(Log.Form.human, Log.Level.info, written);

    Log.warn("agency-ended", "two\nlines \u001b[31m \u202Eback", Map.of("agency", "a"));

    assertThat(lines()).hasSize(1);
    assertThat(lines().getFirst())
        .matches("\\S+T\\S+[+-]\\d\\d:\\d\\d WARN  agency-ended agency=a: two lines  ?\\[31m back");
  }

  @Test
  void anErrorBringsItsKindAndWhereItArose() {
    Log.begin(Log.Form.json, Log.Level.info, written);

    Log.error("bug", "stopped", Map.of(), new IllegalStateException("no more"));

    assertThat(json().get("error").asString())
        .isEqualTo("java.lang.IllegalStateException: no more");
    assertThat(json().get("stack").asString()).contains("LogTest.java");
  }

  @Test
  void noSecretIsInAnyPartOfALine() {
    Log.begin(Log.Form.json, Log.Level.info, written);
    Secrets.add("tok-en-value");

    Log.error(
        "bug",
        "cannot open postgresql://oit:s3cret@db/x with tok-en-value",
        Map.of("url", "https://oit:s3cret@x.example/", "header", "Bearer s3cretX"),
        new IllegalStateException(
            "token=s3cret", new IllegalArgumentException("smtp://a:s3cret@mail.example")));

    assertThat(lines().getFirst())
        .doesNotContain("s3cret", "tok-en-value")
        .contains("@mail.example");
  }

  @Test
  void librariesWriteIntoTheSameLogHoweverTheyLog() {
    Log.begin(Log.Form.json, Log.Level.info, written);

    LoggerFactory.getLogger("com.zaxxer.hikari").warn("pool {} is empty", 3);
    Logger.getLogger("org.postgresql").warning("postgresql://oit:s3cret@db lost");
    LoggerFactory.getLogger("org.apache.pdfbox").error("bad file of somebody");
    LoggerFactory.getLogger("org.quartz").info("of no interest");

    assertThat(lines()).hasSize(2);
    assertThat(lines().getFirst())
        .contains("\"event\":\"library\"", "\"logger\":\"com.zaxxer.hikari\"", "pool 3 is empty");
    assertThat(lines().getLast()).contains("org.postgresql").doesNotContain("s3cret");
  }

  @ParameterizedTest
  @CsvSource({"debug, 3", "info, 3", "warn, 2", "error, 1"})
  void onlyWhatIsWorthALineIsWritten(Log.Level level, int lines) {
    Log.begin(Log.Form.human, level, written);

    Log.info("a", "m", Map.of());
    Log.warn("b", "m", Map.of());
    Log.error("c", "m", Map.of(), new IllegalStateException("x"));

    assertThat(lines()).hasSize(lines);
  }

  @Test
  void standardOutputStaysClean() {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      Log.begin(Log.Form.json, Log.Level.debug, written);
      LoggerFactory.getLogger("some.library").warn("w");
      Logger.getLogger("another").severe("s");
    } finally {
      System.setOut(before);
    }

    assertThat(out.size()).isZero();
    assertThat(lines()).hasSize(2);
  }

  @Test
  void withoutALogNothingOfOurOwnIsWritten() {
    assertThat(Log.isOn()).isFalse();

    Log.begin(Log.Form.human, Log.Level.error, written);

    assertThat(Log.isOn()).isTrue();
  }
}
