/** One GET, polite and safe: a URL in, a sealed {@code FetchOutcome} out. */
@NullMarked
package oit.fetch;

import org.jspecify.annotations.NullMarked;
