/**
 * Text of reports and how it changes: lines, sections and headings, decoding of bytes, counting of characters, numbers in
 * words, difference and merge of three. Plain Java; knows no module but the kernel.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.pingyi.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
