package oit.store.jobs;

/**
 * An agency that is to be scanned.
 *
 * @param declared the links that it declared, as text; empty where there are none
 * @param round how often somebody asked for it anew
 * @param handedAt tells one handing over of its run from a later one
 */
public record OpenJob(String declared, int round, String handedAt) {}
