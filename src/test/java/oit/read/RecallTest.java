package oit.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prints, and holds, how much of what was written into a file is found in it. */
class RecallTest {
  private static final List<String> FONTS =
      List.of(
          "garuda",
          "kinnari",
          "laksaman",
          "loma",
          "norasi",
          "waree",
          "noto-sans",
          "noto-serif",
          "sarabun");

  private static List<Recall> recalls(Stream<String> files) {
    return shown(files.map(Recall::of).toList());
  }

  private static List<Recall> shown(List<Recall> recalls) {
    System.out.println(
        recalls.stream()
            .map(Recall::line)
            .collect(
                Collectors.joining(
                    "\n",
                    String.format(
                        "%-24s %8s %10s %10s %10s%n",
                        "phrases found in", "raw", "shown", "folded", "skeleton"),
                    "")));
    return recalls;
  }

  @Test
  void findsThePhrasesOfOfficeFiles() {
    List<Recall> recalls =
        recalls(
            Stream.of(
                "text.docx",
                "text.doc",
                "text.odt",
                "text.rtf",
                "sheet.xlsx",
                "sheet.xls",
                "sheet.ods",
                "slides.pptx",
                "slides.odp"));

    for (Recall recall : recalls) {
      assertThat(recall.percent(recall.shown())).as(recall.line()).isGreaterThanOrEqualTo(99);
    }
  }

  @Test
  void findsThePhrasesOfFilesThatOtherProgramsWrite() {
    List<Recall> recalls =
        shown(
            RecallFiles.made(Recall.phrases()).entrySet().stream()
                .map(file -> Recall.of(file.getKey(), file.getValue()))
                .toList());

    for (Recall recall : recalls) {
      assertThat(recall.percent(recall.shown())).as(recall.line()).isGreaterThanOrEqualTo(99);
    }
  }

  @Test
  void findsThePhrasesOfPdfsWithText() {
    List<Recall> recalls =
        recalls(
            Stream.concat(
                    FONTS.stream().flatMap(f -> Stream.of("chromium-" + f, "writer-" + f)),
                    Stream.of("calc-laksaman", "impress-norasi"))
                .map(name -> name + ".pdf"));

    for (Recall recall : recalls) {
      assertThat(recall.percent(recall.exact())).as(recall.line()).isGreaterThanOrEqualTo(99);
    }
  }
}
