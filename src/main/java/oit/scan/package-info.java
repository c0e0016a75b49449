/** Wires one scan together: crawl, read, judge, score, report, with progress events. */
@NullMarked
package oit.scan;

import org.jspecify.annotations.NullMarked;
