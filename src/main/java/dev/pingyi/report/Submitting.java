package dev.pingyi.report;

import dev.pingyi.indicator.UnitFigures;
import dev.pingyi.round.Template;
import java.util.Locale;

/**
 * A draft on its way to being submitted.
 *
 * @param report with the sections as they are written, quotes of figures unresolved
 * @param template the version by which it is written
 * @param figures of its unit
 * @param annexes what the parts would add
 * @param locale of the person who looks; what is refused is refused in every language
 */
public record Submitting(
        ReportDetails report, Template template, UnitFigures figures, Annexes annexes, Locale locale) {}
