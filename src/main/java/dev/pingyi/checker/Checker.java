package dev.pingyi.checker;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Checks a report: the list of all rules. A new rule is a class beside these and a line here. */
public final class Checker {

    /** The rule of the notice that some rules could not be carried out. */
    static final String FAILED = "check";

    private static final System.Logger LOG = System.getLogger(Checker.class.getName());

    private static final List<Rule> RULES = List.of(
            new Sums(),
            new Balances(),
            new Products(),
            new TableRule(),
            new Shares(),
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
            new CalendarRule(),
            new ClaimRule(),
            new Trends(),
            new Contradictions(),
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
        return read(text, context, locale).findings();
    }

    /** The same, and how every figure was understood. */
    public static CheckReading read(Text text, CheckContext context, Locale locale) {
        List<Rule> bound = List.of(
                new StructureRule(context),
                new LastYearRule(),
                new YearRule(context.year()),
                new IndicatorRule(context.figures()));
        return read(text, Stream.concat(RULES.stream(), bound.stream()).toList(), locale);
    }

    /** A rule that fails costs its own findings, never those of the others; one notice says that something is missing. */
    static CheckReading read(Text text, List<Rule> rules, Locale locale) {
        var findings = new Findings(text, locale);
        int failed = 0;
        for (Rule rule : rules) {
            try {
                var own = new Findings(text, locale);
                rule.check(text, own);
                findings.add(own);
            } catch (RuntimeException | StackOverflowError mistake) {
                log(rule, text, mistake);
                failed++;
            }
        }
        if (failed > 0) {
            Text.Span title = text.title();
            findings.add(Level.NOTICE, FAILED, title.start(), title.end(), "failed", failed, rules.size());
        }
        return new CheckReading(findings.inOrder(), text.frames(), findings.relations());
    }

    /** Where it happened, and not a word of the report: messages of exceptions quote what could not be read. */
    private static void log(Rule rule, Text text, Throwable mistake) {
        StackTraceElement[] trace = mistake.getStackTrace();
        LOG.log(
                System.Logger.Level.ERROR,
                "{0} failed on a text of {1} characters: {2} at {3}",
                rule.getClass().getSimpleName(),
                String.valueOf(text.length()),
                mistake.getClass().getName(),
                Stream.of(trace)
                        .filter(frame -> frame.getClassName().startsWith(Checker.class.getPackageName()))
                        .findFirst()
                        .map(StackTraceElement::toString)
                        .orElse(""));
    }
}
