package oit.store.jobs;

import org.jspecify.annotations.Nullable;

/**
 * What came of an agency; final.
 *
 * @param report as JSON; null where there is none
 * @param trouble why there is no report; null where there is one
 * @param worker who has the evidence
 */
public record Ended(@Nullable String report, @Nullable String trouble, String worker) {}
