package oit.store.jobs;

import oit.store.RunNote;

/**
 * What the agencies of a run that was handed to workers have in common.
 *
 * @param note as the run's own machine keeps it
 * @param baggage what workers need beside it, as text for whoever reads it
 */
public record HandedRun(RunNote note, String baggage) {}
