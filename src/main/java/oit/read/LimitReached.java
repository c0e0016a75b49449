package oit.read;

/** Ends a reading early: there is room for no more. What was read until then counts. */
final class LimitReached extends RuntimeException {
  private static final long serialVersionUID = 1L;

  LimitReached(String limit) {
    super(limit, null, false, false);
  }
}
