package oit.judge;

/**
 * A URL of the site that was asked for and did not yield a resource.
 *
 * @param outcome code of the fetch outcome, such as {@code gone} or {@code robots-disallowed}
 * @param absent whether the answer proves that nothing is there (404, no such host), as against
 *     "could not look"
 * @param note one sentence for the report
 */
public record Unopened(String url, String outcome, boolean absent, String note) {}
