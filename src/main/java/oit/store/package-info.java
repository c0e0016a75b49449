/** What is kept on disk from one run to the next: journals, what was fetched, evidence. */
@NullMarked
package oit.store;

import org.jspecify.annotations.NullMarked;
