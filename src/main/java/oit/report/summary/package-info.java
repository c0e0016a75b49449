/** What a run found out about all its agencies, for those who look after many. */
@NullMarked
package oit.report.summary;

import org.jspecify.annotations.NullMarked;
