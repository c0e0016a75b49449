/** Tells people and programs what came of scheduled runs, by e-mail and webhook. */
@NullMarked
package oit.notify;

import org.jspecify.annotations.NullMarked;
