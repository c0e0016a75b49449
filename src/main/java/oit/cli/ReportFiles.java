package oit.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oit.agency.Agency;
import oit.checklist.Checklist;
import oit.report.GapReport;
import oit.report.GapReportCsv;
import oit.report.GapReportDocx;
import oit.report.GapReportHtml;
import oit.report.GapReportJson;
import oit.report.GapReportMarkdown;
import oit.report.GapReportXlsx;
import oit.report.ReportChange;
import oit.report.ReportChangeJson;
import oit.report.ReportFolder;
import oit.store.AppealPack;
import org.jspecify.annotations.Nullable;

/** Writes a gap report in the formats asked for. */
record ReportFiles(
    Path folder,
    List<Format> formats,
    Checklist list,
    Language language,
    @Nullable LocalDate closing) {

  /** The same folder for reports by another list. */
  ReportFiles by(Checklist other) {
    return new ReportFiles(folder, formats, other, language, closing);
  }

  /**
   * What was written: {@code main} is the file a person opens first.
   *
   * @param failed keys of the sentences that say what could not be written
   * @param pack the appeal pack among them; null if there is none
   */
  record Written(List<Path> files, List<String> failed, AppealPack.@Nullable Packed pack) {
    Written(List<Path> files, List<String> failed) {
      this(files, failed, null);
    }

    Written and(Path file) {
      List<Path> more = new ArrayList<>(files);
      more.add(file);
      return new Written(more, failed, pack);
    }

    /** What a person should know of what was written, one sentence each. */
    List<String> notes(Sentences words) {
      return pack == null || pack.leftOut() == 0
          ? List.of()
          : List.of(
              words.of("report.left-out", pack.file(), "" + pack.leftOut(), "" + pack.cited()));
    }

    /** What could not be written and what to do, one sentence each. */
    List<String> lacking(Sentences words) {
      return failed.stream().map(words::of).toList();
    }

    Optional<Path> main() {
      return files.stream()
          .filter(f -> f.toString().endsWith(".html"))
          .findFirst()
          .or(() -> files.stream().findFirst());
    }
  }

  /**
   * Makes the folder, so that a scan of many minutes does not end without a report.
   *
   * @throws Refusal when nothing can be written there
   */
  void prepare(Sentences words) {
    try {
      Files.createDirectories(folder);
      Files.delete(Files.createTempFile(folder, ".oit-", null));
    } catch (IOException e) {
      throw Refusal.wrongUsage(words.of("scan.bad-out", folder));
    }
  }

  /** Removes what a process that was killed left half-written. */
  void sweep(List<Agency> agencies) throws IOException {
    for (Agency agency : agencies) {
      ReportFolder.of(folder, agency.id()).sweep();
    }
  }

  /** The folder of the agency of that report. */
  Path of(GapReport report) {
    return ReportFolder.of(folder, report.agency().id()).path();
  }

  Written write(GapReport report) throws IOException {
    return write(report, Optional.empty());
  }

  /** The same with what changed since the run before, which has a file of its own, too. */
  Written write(GapReport report, Optional<ReportChange> since) throws IOException {
    ReportFolder into = ReportFolder.of(folder, report.agency().id());
    List<Path> files = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    for (Format format : new LinkedHashSet<>(formats)) {
      switch (format) {
        case json -> files.add(into.write(GapReportJson.FILE_NAME, GapReportJson.write(report)));
        case html -> files.add(into.write(GapReportHtml.FILE_NAME, html(report, since)));
        case xlsx -> files.add(into.write(GapReportXlsx.FILE_NAME, xlsx(report)));
        case appeal -> {
          // made of the evidence, in its turn
        }
        case md ->
            files.add(
                into.write(
                    GapReportMarkdown.FILE_NAME,
                    GapReportMarkdown.write(report, since, language.name())));
        case csv ->
            files.add(
                into.write(GapReportCsv.FILE_NAME, GapReportCsv.write(report, language.name())));
        case docx ->
            files.add(
                into.write(GapReportDocx.FILE_NAME, GapReportDocx.write(report, language.name())));
        case pdf -> {
          switch (Paper.print(html(report, since), System.getenv())) {
            case Paper.Result.Printed(byte[] pdf) -> files.add(into.write(Paper.FILE_NAME, pdf));
            case Paper.Result.NotPrinted(String why) -> failed.add(why);
          }
        }
      }
    }
    if (since.isPresent() && formats.contains(Format.json)) {
      String line = ReportChangeJson.write(since.get(), language.name());
      files.add(into.write(ReportChange.FILE_NAME, line + "\n"));
    }
    return new Written(files, failed);
  }

  /**
   * The same with the appeal pack, if it is asked for; needs the evidence beside the report.
   *
   * @param item code of the only item it is about; null for all
   */
  Written withAppeal(Written written, GapReport report, @Nullable String item) throws IOException {
    if (!formats.contains(Format.appeal)) {
      return written;
    }
    AppealPack.Packed pack =
        AppealPack.write(report, html(report, since(report)), item, of(report), AppealPack.LIMIT);
    Written more = written.and(pack.file());
    return new Written(more.files(), more.failed(), pack);
  }

  /** What an earlier command wrote of the changes that led to that report. */
  Optional<ReportChange> since(GapReport report) {
    Path file = of(report).resolve(ReportChange.FILE_NAME);
    try {
      return Files.isRegularFile(file)
          ? Optional.of(ReportChangeJson.read(Files.readString(file)))
              .filter(c -> c.leadsTo(report))
          : Optional.empty();
    } catch (IOException e) {
      // whatever lies there under that name
      return Optional.empty();
    }
  }

  private String html(GapReport report, Optional<ReportChange> since) {
    return GapReportHtml.write(
        report,
        new Advice(list, language)
            .on(report, closing, since.orElse(null))
            .with(Thumbnails.of(report, of(report))),
        list.title().in(language.name()),
        titles(),
        language.name());
  }

  private byte[] xlsx(GapReport report) {
    return GapReportXlsx.write(
        report,
        new Advice(list, language).on(report, closing, null),
        list.title().in(language.name()),
        titles(),
        language.name());
  }

  private Map<String, String> titles() {
    Map<String, String> titles = new HashMap<>();
    list.indicators()
        .forEach(i -> {
          titles.put(i.code(), i.title().in(language.name()));
          i.subIndicators().forEach(s -> titles.put(s.code(), s.title().in(language.name())));
        });
    return titles;
  }
}
