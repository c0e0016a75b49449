/**
 * Bytes in, {@code Resource} out: titles, blocks, links with their labels, tables, people, text.
 */
@NullMarked
package oit.read;

import org.jspecify.annotations.NullMarked;
