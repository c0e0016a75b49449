package oit.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GapReportMarkdownTest {

  @Test
  void looksAsKept() {
    Golden.check("report-en.md", GapReportMarkdown.write(SampleReport.small(), "en"));
  }

  @Test
  void makesHostileTextHarmless() {
    GapReport hostile =
        Reports.withTitle(
            SampleReport.full(),
            "www.a.example http://a.example "
                + HostileText.SCRIPT
                + "[a](javascript:b)|c|`d`"
                + HostileText.ALL);
    String markdown = GapReportMarkdown.write(hostile, "th");
    assertThat(markdown)
        .doesNotContain("[a](", "|c|", "`d`", "\u202e", "\u001b")
        .doesNotContainPattern("(?<!\\\\)<(?!https?://)")
        .contains("\\<script\\>", "www\\.a.example", "http\\://a");
    assertThat(markdown.lines().filter(line -> line.startsWith("| O")))
        .hasSize(43 + hostile.declared().size());
  }
}
