/** The gap report and its writers: JSON, HTML, gap table. */
@NullMarked
package oit.report;

import org.jspecify.annotations.NullMarked;
