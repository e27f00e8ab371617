/**
 * Official papers (公文): their layout, Word files read and written. Plain Java on bytes: no database, no Spring, no
 * state, so that the command line uses it too. Knows lines, headings and tables, and nothing of reports.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.pingyi.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
