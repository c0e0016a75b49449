package oit.judge;

/**
 * How much of the site was seen: what the judge needs to know before it calls something missing.
 *
 * @param reached whether the home page could be opened at all
 * @param complete whether every page within scope was visited
 * @param pages pages and documents seen
 */
public record Extent(boolean reached, boolean complete, int pages) {}
