package oit.report;

/** What a scan came by on its way. */
@FunctionalInterface
public interface Traces {

  /** Whether an address was read. */
  enum Trace {
    READ,
    NOT_READ,
    UNKNOWN
  }

  /** Of a scan of which nothing but its report is left. */
  Traces NONE = url -> Trace.UNKNOWN;

  Trace of(String url);
}
