package dev.pingyi.checker;

import java.util.List;
import java.util.Locale;

/** Checks a report: the list of all rules. A new rule is a class beside these and a line here. */
public final class Checker {

    private static final List<Rule> RULES = List.of(
            new SumRule(),
            new TotalRule(),
            new ListedRule(),
            new UnionRule(),
            new SubsetRule(),
            new TableRule(),
            new PercentRule(),
            new RateRule(),
            new DueRule(),
            new PercentLimitRule(),
            new GrainRule(),
            new MeanRule(),
            new SubgroupMeanRule(),
            new BaseRule(),
            new CountListRule(),
            new MottoRule(),
            new NamedListRule(),
            new ColonListRule(),
            new NumberingRule(),
            new VagueRule(),
            new WordingRule(),
            new PersonRule(),
            new PlaceRule(),
            new DateRule(),
            new OrderRule(),
            new ChangeRule(),
            new ContradictionRule(),
            new RepeatedRule(),
            new CoverageRule(),
            new SpreadRule());

    private Checker() {}

    /** What is found in a text by itself, in its order; takes some milliseconds for a whole report. */
    public static List<Finding> check(Text text, Locale locale) {
        return check(text, CheckContext.NONE, locale);
    }

    /** The same with what is known besides: the template, last year's problems, the indicator table. */
    public static List<Finding> check(Text text, CheckContext context, Locale locale) {
        var findings = new Findings(text, locale);
        RULES.forEach(rule -> rule.check(text, findings));
        List<Rule> bound = List.of(
                new StructureRule(context),
                new LastYearRule(context),
                new YearRule(context.year()),
                new IndicatorRule(context.figures()));
        bound.forEach(rule -> rule.check(text, findings));
        return findings.inOrder();
    }
}
