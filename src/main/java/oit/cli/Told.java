package oit.cli;

import java.nio.file.Path;
import java.util.List;
import oit.report.summary.ReportDigest;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one agency once its reports are written.
 *
 * @param report null where a bug left none
 * @param file the one that a person opens; null if none was written
 */
record Told(
    List<String> out,
    List<String> err,
    boolean incomplete,
    boolean underThreshold,
    boolean unreachable,
    @Nullable ReportDigest report,
    @Nullable Path file) {}
