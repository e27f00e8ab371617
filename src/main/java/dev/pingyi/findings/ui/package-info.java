/** The cards of findings, which the writing page shows beside the text. */
@NullMarked
@NamedInterface("ui")
package dev.pingyi.findings.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
