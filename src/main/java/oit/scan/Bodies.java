package oit.scan;

import java.util.Optional;
import oit.fetch.Fetched;

/** Gets the bytes of what is to be read more closely. */
@FunctionalInterface
interface Bodies {

  /**
   * Empty if they are not to be had, or have changed.
   *
   * @param sha256 what they must be; empty if they were never fetched
   */
  Optional<Fetched> of(String url, String sha256);
}
