/** What tests of several rooms share. */
@NullMarked
package oit.testing;

import org.jspecify.annotations.NullMarked;
