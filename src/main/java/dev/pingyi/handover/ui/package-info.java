/** Says whose turn the draft is; the writing page shows it above the text. */
@NullMarked
@NamedInterface("ui")
package dev.pingyi.handover.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
