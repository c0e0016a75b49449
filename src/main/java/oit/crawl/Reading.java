package oit.crawl;

import oit.fetch.Fetched;
import oit.read.Resource;

/** How a crawl reads what it fetched; called from the crawling thread alone. */
@FunctionalInterface
public interface Reading {

  /** Never fails: what cannot be read has a state that says so. */
  Resource read(Fetched fetched);
}
