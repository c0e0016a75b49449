/** Gap reports to the scoring engine: posted, and kept until they are delivered. */
@NullMarked
package oit.feed;

import org.jspecify.annotations.NullMarked;
