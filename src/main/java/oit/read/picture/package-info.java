/** Pictures: decoded within limits, their letters and codes read. Knows nothing of resources. */
@NullMarked
package oit.read.picture;

import org.jspecify.annotations.NullMarked;
