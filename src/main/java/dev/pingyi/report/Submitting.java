package dev.pingyi.report;

import dev.pingyi.indicator.Value;
import dev.pingyi.round.Template;
import java.util.Locale;
import java.util.Map;

/**
 * A draft on its way to being submitted.
 *
 * @param report with the sections as they are written, quotes of figures unresolved
 * @param template the version by which it is written
 * @param figures all that text may quote, by name
 * @param annexes what the parts would add
 * @param locale of the person who looks; what is refused is refused in every language
 */
public record Submitting(
        ReportDetails report, Template template, Map<String, Value> figures, Annexes annexes, Locale locale) {}
