package oit.scan;

import oit.crawl.CrawlPlan;
import oit.judge.Labels;

/** Rates links by how plainly they name an item of the checklist. */
record ChecklistPromise(Labels labels) implements CrawlPlan.Promise {

  @Override
  public int of(String label, String url) {
    return labels.promise(label, url);
  }
}
