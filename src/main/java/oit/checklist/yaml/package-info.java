/**
 * YAML read into a small tree that knows line and column of every node, and the list of problems
 * found in it.
 */
@NullMarked
package oit.checklist.yaml;

import org.jspecify.annotations.NullMarked;
