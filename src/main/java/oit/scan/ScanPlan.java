package oit.scan;

import java.time.Duration;
import java.util.List;
import oit.agency.Agency;
import oit.agency.DeclaredLink;
import oit.checklist.Checklist;
import oit.crawl.CrawlPlan;

/**
 * One agency to scan, by what and how far.
 *
 * @param maxPages pages and documents fetched at most; default 500
 * @param maxTime wall time of the crawl at most; default 20 minutes
 * @param maxDepth clicks from the home page at most; default 12
 * @param render which pages are shown in a browser; default those that need it
 * @param ocr whether scans and pictures are read; default where it matters
 * @param declared links that the agency named as its evidence; visited first
 * @param language of the sentences in the report: {@code th} or {@code en}
 */
public record ScanPlan(
    Agency agency,
    Checklist checklist,
    int maxPages,
    Duration maxTime,
    int maxDepth,
    String language,
    CrawlPlan.Render render,
    Ocr ocr,
    List<DeclaredLink> declared) {

  public ScanPlan {
    declared = List.copyOf(declared);
  }

  /** Without declared links. */
  public ScanPlan(
      Agency agency,
      Checklist checklist,
      int maxPages,
      Duration maxTime,
      int maxDepth,
      String language,
      CrawlPlan.Render render,
      Ocr ocr) {
    this(agency, checklist, maxPages, maxTime, maxDepth, language, render, ocr, List.of());
  }

  /** Shows in a browser what needs it, and reads the scans and pictures that matter. */
  public ScanPlan(
      Agency agency,
      Checklist checklist,
      int maxPages,
      Duration maxTime,
      int maxDepth,
      String language) {
    this(agency, checklist, maxPages, maxTime, maxDepth, language, CrawlPlan.Render.AUTO, Ocr.AUTO);
  }

  /** The same, with links that the agency declared. */
  public ScanPlan with(List<DeclaredLink> links) {
    return new ScanPlan(
        agency, checklist, maxPages, maxTime, maxDepth, language, render, ocr, links);
  }

  public static final int DEFAULT_MAX_PAGES = 500;
  public static final Duration DEFAULT_MAX_TIME = Duration.ofMinutes(20);
  public static final int DEFAULT_MAX_DEPTH = 12;

  /** Bytes of one body read at most. */
  public static final long MAX_BODY_BYTES = 40L * 1024 * 1024;
}
