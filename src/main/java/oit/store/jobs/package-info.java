/**
 * Scans that are handed to workers on other machines through a PostgreSQL database: what is to be
 * done, who has which host for itself, and what came of it.
 */
@NullMarked
package oit.store.jobs;

import org.jspecify.annotations.NullMarked;
