package oit.cli;

import java.util.List;
import java.util.Locale;
import oit.agency.Agency;
import oit.agency.DeclaredLink;
import oit.checklist.Checklist;
import oit.crawl.CrawlPlan;
import oit.fetch.FetchOptions;
import oit.scan.Ocr;
import oit.scan.ScanPlan;

/** What the flags of {@code scan} come to for one agency. */
record ScanOrder(ScanOptions options, Language language, Sentences words) {

  ScanPlan plan(Agency agency, Checklist list, List<DeclaredLink> declared) {
    return new ScanPlan(
            agency,
            list,
            options.maxPages,
            options.maxTime,
            options.maxDepth,
            language.name(),
            CrawlPlan.Render.valueOf(options.render.name().toUpperCase(Locale.ROOT)),
            Ocr.valueOf(options.ocr.name().toUpperCase(Locale.ROOT)))
        .with(declared);
  }

  FetchOptions fetching() {
    return Contact.sign(FetchOptions.defaults(), System.getenv(), words)
        .withDelay(options.delay)
        .withAllowPrivate(options.allowPrivate)
        .withStrictTls(options.strictTls);
  }
}
