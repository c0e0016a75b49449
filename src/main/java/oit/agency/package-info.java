/** Agencies, their types, and the links they declared. */
@NullMarked
package oit.agency;

import org.jspecify.annotations.NullMarked;
