package dev.pingyi.findings;

import dev.pingyi.checker.CheckContext;
import dev.pingyi.checker.Checker;
import dev.pingyi.checker.Finding;
import dev.pingyi.checker.Level;
import dev.pingyi.checker.Text;
import dev.pingyi.indicator.Quotes;
import dev.pingyi.indicator.Value;
import dev.pingyi.language.Texts;
import dev.pingyi.text.Section;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks one report as it is typed: holds what is known besides the text, asks no database. Handed out by {@link
 * CheckService}; belongs to one page.
 */
public final class Checking {

    /** What these rules find by looking for something that is not there stands nowhere in the text. */
    private static final Set<String> OF_THE_WHOLE = Set.of("section", "share", "length", "person", "last-year");

    private final CheckContext context;
    private final Map<String, Value> figures;
    private final Map<String, Explanation> explanations = new HashMap<>();

    /** @param figures that the text may quote by name */
    Checking(CheckContext context, Map<String, Value> figures, List<Explanation> explanations) {
        this.context = context;
        this.figures = figures;
        explanations.forEach(
                explanation -> this.explanations.put(key(explanation.rule(), explanation.passage()), explanation));
    }

    /** Takes some milliseconds for a whole report. */
    public CheckResult check(List<Section> sections, Locale locale) {
        var manuscript = Manuscript.of(sections, figures);
        if (manuscript.text().isBlank()) {
            return new CheckResult(List.of());
        }
        int title = titleEnd(manuscript.text());
        var found = Checker.check(new Text(manuscript.text()), context, locale).stream()
                .map(finding -> placed(finding, manuscript, title));
        return new CheckResult(Stream.concat(unquotable(manuscript), found)
                .sorted(Comparator.comparing(finding -> !finding.whole()))
                .toList());
    }

    /** Figures that the text quotes and the table does not hold. */
    private static Stream<CheckedFinding> unquotable(Manuscript manuscript) {
        return manuscript.open().entrySet().stream()
                .flatMap(section -> section.getValue().stream().map(open -> {
                    String key = open.known() ? "report.finding.quote-empty" : "report.finding.quote-unknown";
                    return new CheckedFinding(
                            Level.ERROR,
                            "quote",
                            section.getKey(),
                            false,
                            open.start(),
                            open.end(),
                            Quotes.quote(open.name()),
                            Texts.t(key, open.name()),
                            Texts.t(key + ".do"),
                            null);
                }));
    }

    private CheckedFinding placed(Finding finding, Manuscript manuscript, int title) {
        boolean whole = OF_THE_WHOLE.contains(finding.rule()) && finding.end() <= title;
        var place = manuscript.place(finding.start(), finding.end());
        return new CheckedFinding(
                finding.level(),
                finding.rule(),
                whole ? CheckedFinding.WHOLE : place.section(),
                place.inHeading(),
                place.start(),
                place.end(),
                finding.passage(),
                finding.message(),
                finding.suggestion(),
                explanations.get(key(finding.rule(), finding.passage())));
    }

    /** The checker shows what a text lacks at its first line. */
    private static int titleEnd(String text) {
        int begin = text.length() - text.stripLeading().length();
        int end = text.indexOf('\n', begin);
        return end < 0 ? text.length() : end;
    }

    /** What is explained is a passage under a rule: who rewrites the passage has to explain it anew. */
    static String key(String rule, String passage) {
        return rule + '\n' + passage.replaceAll("\\s+", "");
    }
}
