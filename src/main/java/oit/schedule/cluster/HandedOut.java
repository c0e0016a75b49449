package oit.schedule.cluster;

/**
 * An agency on its way to a worker.
 *
 * @param lane agencies of one lane are handed out one after another; such as the address of a host
 */
public record HandedOut(String runId, String agencyId, String lane) {}
