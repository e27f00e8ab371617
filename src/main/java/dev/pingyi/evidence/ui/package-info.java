/** The screens of evidence; other parts show the files of one place by {@link dev.pingyi.evidence.ui.EvidenceFold}. */
@NullMarked
@NamedInterface("ui")
package dev.pingyi.evidence.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
