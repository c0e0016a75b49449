package oit.schedule;

import java.util.Optional;
import java.util.Set;

/** What the command {@code scan} says of flags that a schedule gives it. */
public interface Flags {

  /** Flags that tell how to crawl, without their dashes. */
  Set<String> ofCrawl();

  /**
   * Why a value does not do, in a sentence; empty if it does.
   *
   * @param flag without its dashes
   * @param value empty for a flag without one
   */
  Optional<String> problem(String flag, String value);
}
