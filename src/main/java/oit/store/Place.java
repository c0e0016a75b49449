package oit.store;

/**
 * Where in an archive a record lies: one gzip member of {@code length} bytes at {@code offset}.
 *
 * @param sha256 of the record's payload, lower-case hex
 */
public record Place(long offset, long length, String sha256) {}
