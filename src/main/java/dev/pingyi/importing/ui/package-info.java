/** The screens of import; the writing page shows them, other parts use its words. */
@NullMarked
@NamedInterface("ui")
package dev.pingyi.importing.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
