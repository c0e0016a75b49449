/** Scans at set times: schedules as files, and the clockwork that keeps them. */
@NullMarked
package oit.schedule;

import org.jspecify.annotations.NullMarked;
