/** Screens. The one public class is {@link dev.pingyi.indicator.ui.FigurePanel}, which the page of a report embeds. */
@NullMarked
@NamedInterface("ui")
package dev.pingyi.indicator.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
