/** The command line: the only place that prints and exits. */
@NullMarked
package oit.cli;

import org.jspecify.annotations.NullMarked;
