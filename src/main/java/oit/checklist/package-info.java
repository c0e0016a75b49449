/**
 * The checklist as immutable records: YAML loader, JSON Schema, lint with line and column, shipped
 * lists.
 */
@NullMarked
package oit.checklist;

import org.jspecify.annotations.NullMarked;
