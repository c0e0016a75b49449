package oit.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import oit.agency.Agency;
import oit.checklist.Checklist;
import oit.fetch.ProductVersion;
import oit.report.GapReport;
import oit.report.ReportFolder;
import oit.report.summary.LevelScale;
import oit.report.summary.ReportDigest;
import oit.report.summary.Summary;
import oit.report.summary.SummaryDraft;
import oit.report.summary.SummaryFormat;
import oit.scan.RunId;
import oit.score.ItaRules;
import org.jspecify.annotations.Nullable;

/** The summary of a run, or of the reports in a folder; written beside the agencies' folders. */
final class RunSummary {

  private static final ItaRules RULES = ItaRules.shipped();

  private final Path folder;
  private final List<Format> formats;
  private final Sentences words;
  private final Language language;
  private final SummaryDraft draft = new SummaryDraft(RunSummary::scale);

  RunSummary(Path folder, List<Format> formats, Sentences words, Language language) {
    this.folder = folder;
    this.formats = formats;
    this.words = words;
    this.language = language;
  }

  /** What was written, and what it says. */
  record Written(Summary summary, ReportFiles.Written files) {}

  /**
   * Takes in a report.
   *
   * @param file the one that a person opens; null if none was written
   */
  void add(ReportDigest report, @Nullable Path file) {
    draft.add(report, file == null ? null : seenFromHere(file));
  }

  /** Takes in an agency whose turn never came. */
  void addNotStarted(Agency agency, Checklist list) {
    draft.addNotStarted(
        new GapReport.AgencyRef(
            agency.id(), agency.name(), agency.type().code(), agency.province(), agency.url()),
        new GapReport.ChecklistRef(
            list.id(),
            list.fiscalYear(),
            list.status().name().toLowerCase(Locale.ROOT),
            list.sha256()),
        words.of("summary.not-started"));
  }

  /**
   * Writes JSON, and the other formats that were asked for.
   *
   * @param run null for stored reports
   */
  Written write(@Nullable RunId run) throws IOException {
    Summary summary =
        draft.finish(
            new SummaryDraft.Imprint(
                run == null ? null : run.text(),
                RunId.time(Instant.now()),
                new GapReport.Tool("oit", ProductVersion.text()),
                run == null ? null : peakHeapMiB()));
    List<SummaryFormat> asked =
        Arrays.stream(SummaryFormat.values())
            .filter(f -> f == SummaryFormat.json || isAsked(f))
            .toList();
    List<Path> files = new ArrayList<>();
    for (SummaryFormat format : asked) {
      files.add(format.write(summary, new ReportFolder(folder), asked, language.name()));
    }
    return new Written(summary, new ReportFiles.Written(files, List.of()));
  }

  private boolean isAsked(SummaryFormat format) {
    return formats.stream().anyMatch(f -> f.name().equals(format.name()));
  }

  private String seenFromHere(Path file) {
    List<String> parts = new ArrayList<>();
    folder
        .toAbsolutePath()
        .normalize()
        .relativize(file.toAbsolutePath().normalize())
        .forEach(part -> parts.add(part.toString()));
    return String.join("/", parts);
  }

  private static long peakHeapMiB() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }

  private static LevelScale scale(int fiscalYear) {
    return new LevelScale(
        fiscalYear < RULES.firstYear()
            ? List.of()
            : RULES.of(fiscalYear).levels().stream()
                .map(l -> new LevelScale.Level(l.name(), l.english(), l.min().doubleValue()))
                .toList());
  }
}
