/**
 * Quartz over several machines: its tables in PostgreSQL hand out one firing for each agency, and
 * hand those of a machine that died to another.
 */
@NullMarked
package oit.schedule.cluster;

import org.jspecify.annotations.NullMarked;
