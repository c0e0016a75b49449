/** What the program tells of its own running: a log, numbers, and whether all is well. */
@NullMarked
package oit.watch;

import org.jspecify.annotations.NullMarked;
