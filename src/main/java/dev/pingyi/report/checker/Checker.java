package dev.pingyi.report.checker;

import java.util.List;
import java.util.Locale;

/** Checks a report: the list of all rules. A new rule is a class beside these and a line here. */
public final class Checker {

    private static final List<Rule> RULES = List.of(
            new SumRule(),
            new PercentRule(),
            new MeanRule(),
            new BaseRule(),
            new CountListRule(),
            new NumberingRule(),
            new StructureRule(),
            new VagueRule(),
            new WordingRule(),
            new PlaceRule(),
            new DateRule(),
            new ChangeRule(),
            new ContradictionRule(),
            new CoverageRule());

    private Checker() {}

    /** What is found in a text, in its order; takes some milliseconds for a whole report. */
    public static List<Finding> check(Text text, Locale locale) {
        var findings = new Findings(text, locale);
        RULES.forEach(rule -> rule.check(text, findings));
        return findings.inOrder();
    }
}
