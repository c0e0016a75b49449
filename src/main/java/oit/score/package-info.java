/** Items to sub-indicators to indicators to OIT to the ITA total and its level. */
@NullMarked
package oit.score;

import org.jspecify.annotations.NullMarked;
