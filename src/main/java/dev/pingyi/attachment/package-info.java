/**
 * Files that people hand in: looked at, scanned, and kept once by what they hold. Knows types and limits, and nothing of
 * what a file proves; whoever uses it gives each use an id and answers for who may read it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shell")
package dev.pingyi.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
