/**
 * What came of every agency in every run, in a database: SQLite in a file, or PostgreSQL. It is an
 * index of the reports; what is lost is made again from them.
 */
@NullMarked
package oit.store.history;

import org.jspecify.annotations.NullMarked;
