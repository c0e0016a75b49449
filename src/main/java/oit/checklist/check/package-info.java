/** The kinds of checks a checklist can compose. */
@NullMarked
package oit.checklist.check;

import org.jspecify.annotations.NullMarked;
