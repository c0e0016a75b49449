package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of limits in the test resources says what is read and what becomes of more. */
class LimitsTableTest {
  private static final String HEAD =
      """
      # How much of a file is read, and what becomes of one that has more

      `LimitsTableTest` keeps this table true: it reads a file with just so much, and one with one
      more. The last column is what the report says.

      | file | at most | with more |
      |---|---|---|
      """;

  /** What is no count of anything in a file: limit, outcome and test. */
  private record Other(String file, String limit, ReadState outcome, String test) {
    String row() {
      return String.format(
          "| %s | %s (`%s`) | %s |", file, limit, test, outcome.sentence(Locale.ENGLISH));
    }
  }

  private static List<Other> others() {
    Limits limits = Limits.DEFAULT;
    RecognitionLimits scans = RecognitionLimits.DEFAULT;
    return List.of(
        new Other(
            "any",
            limits.time().toSeconds() + " s",
            new ReadState.Cut("time"),
            "WorkerTest#whatTakesTooLongIsUsedAsFarAsItCame"),
        new Other(
            "any",
            "the memory there is, alone",
            new ReadState.Damaged("too-large-to-read"),
            "MemoryTest#aDocumentThatFillsTheMemoryCostsItselfAlone"),
        new Other(
            "any",
            "8 MB of stack",
            new ReadState.Damaged("nested-too-deep"),
            "WorkerTest#aStackOverflowCostsOneDocument"),
        new Other(
            "PDF",
            "8 filters around a file packed into it",
            new ReadState.Cut("entries-unreadable"),
            "PdfFiltersTest#refuseFiltersOfPicturesAndEndlessChains"),
        new Other(
            "ZIP",
            "200 times its packed size in one file",
            new ReadState.Cut("unpacked"),
            "ArchiveTest#whatUnpacksToTooMuchEndsTheReading"),
        new Other(
            "PPTX",
            "256 MB in all parts",
            new ReadState.Damaged("zip-bomb"),
            "HostileFilesTest#manyPartsThatAreLargeTogetherAreABomb"),
        new Other(
            "scan",
            scans.perDocument()
                + " pages of a document, "
                + scans.pages()
                + " of a website, "
                + scans.time().toMinutes()
                + " min",
            new ReadState.Recognised(15, 20, 80, 5),
            "RecogniserTest#readsTheFirstAndTheLastPagesOfALongDocument"));
  }

  static List<Excess> excesses() {
    return Excess.all();
  }

  @ParameterizedTest
  @MethodSource("excesses")
  @Timeout(120)
  void justEnoughIsReadAndOneMoreIsNot(Excess excess) {
    assertThat(excess.read(excess.most())).isNotEqualTo(excess.outcome());
    assertThat(excess.read(excess.most() + 1)).isEqualTo(excess.outcome());
  }

  @Test
  void theTableSaysSo() throws IOException {
    String rows =
        Excess.all().stream().map(Excess::row).collect(Collectors.joining("\n", "", "\n"))
            + others().stream().map(Other::row).collect(Collectors.joining("\n", "", "\n"));
    try (InputStream in = LimitsTableTest.class.getResourceAsStream("/oit/read/limits.md")) {
      String table = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);

      assertThat(table).isEqualTo(HEAD + rows);
    }
  }

  @Test
  void everyNamedTestExists() throws ReflectiveOperationException {
    for (Other other : others()) {
      String[] test = other.test().split("#");
      assertThat(Arrays.stream(Class.forName("oit.read." + test[0]).getDeclaredMethods()))
          .extracting(m -> m.getName())
          .contains(test[1]);
    }
  }
}
