/**
 * Thai text: digits, folding, skeletons, Buddhist-era dates, fiscal years and periods. Leans on the
 * JDK alone.
 */
@NullMarked
package oit.thai;

import org.jspecify.annotations.NullMarked;
