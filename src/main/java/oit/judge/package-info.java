/** Resources and a checklist in, verdicts with evidence out. Pure: no I/O, no clock. */
@NullMarked
package oit.judge;

import org.jspecify.annotations.NullMarked;
