package dev.pingyi.round;

import dev.pingyi.kernel.Rejected;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What a plan must satisfy before a round can be run by it. Each refusal names the field and the rule. */
final class PlanRules {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_PLAN = 20_000;
    static final int LONGEST_NOTE = 500;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Choices of a ballot that are no grades; a grade must not be called so. */
    private static final Set<String> RESERVED = Set.of("unknown", "abstain");

    private PlanRules() {}

    /** @throws Rejected at the first rule broken */
    static void check(RoundPlan plan) {
        demand(plan.year() >= 2000 && plan.year() <= 2100, "year", plan.year());
        demand(!plan.title().isBlank() && plan.title().length() <= LONGEST_TITLE, "title", LONGEST_TITLE);
        demand(!plan.plan().isBlank() && plan.plan().length() <= LONGEST_PLAN, "plan-text", LONGEST_PLAN);
        demand(!plan.units().isEmpty() && distinct(plan.units(), unit -> unit), "units");
        deadlines(plan.deadlines());
        decisionRule(plan.decisionRule());
        template(plan.template());
        scheme(plan.scheme());
    }

    private static void deadlines(Deadlines deadlines) {
        var days = List.of(
                deadlines.draft(), deadlines.discussion(), deadlines.review(), deadlines.ballot(), deadlines.signOff());
        for (int i = 1; i < days.size(); i++) {
            demand(!days.get(i).isBefore(days.get(i - 1)), "deadlines");
        }
    }

    private static void decisionRule(DecisionRule rule) {
        demand(reachable(rule.quorum()), "quorum");
        demand(reachable(rule.passing()), "passing");
    }

    static void note(String note) {
        demand(!note.isBlank() && note.strip().length() <= LONGEST_NOTE, "template-note", LONGEST_NOTE);
    }

    /** @throws Rejected at the first rule broken; {@link TemplateRules#faults} tells them all */
    static void template(Template template) {
        for (var fault : TemplateRules.faults(template)) {
            throw fault.refusal();
        }
    }

    private static void scheme(RatingScheme scheme) {
        demand(!scheme.name().isBlank(), "scheme-name");
        grades(scheme.grades());
        classes(scheme.classes());
        demand(reachable(scheme.turnout()), "turnout");
        demand(scheme.decimals() >= 0 && scheme.decimals() <= 4, "decimals", scheme.decimals());
        demand(scheme.smallestClass() >= 2, "smallest-class", scheme.smallestClass());
    }

    private static void grades(List<Grade> grades) {
        demand(grades.size() >= 2 && distinct(grades, Grade::code) && distinct(grades, Grade::label), "grades");
        for (var grade : grades) {
            demand(!grade.code().isBlank() && !RESERVED.contains(grade.code()), "grade-code", grade.code());
            demand(!grade.label().isBlank(), "grades");
            demand(percent(grade.points()), "points", grade.label(), grade.points());
            demand(percent(grade.fromScore()), "from-score", grade.label(), grade.fromScore());
        }
        for (int i = 1; i < grades.size(); i++) {
            var better = grades.get(i - 1);
            var worse = grades.get(i);
            demand(
                    better.points().compareTo(worse.points()) > 0
                            && better.fromScore().compareTo(worse.fromScore()) > 0,
                    "grade-order",
                    better.label(),
                    worse.label());
        }
        var last = grades.getLast();
        demand(last.fromScore().signum() == 0, "last-grade", last.label(), last.fromScore());
    }

    private static void classes(List<AppraiserClass> classes) {
        demand(
                !classes.isEmpty()
                        && distinct(classes, AppraiserClass::code)
                        && distinct(classes, AppraiserClass::label),
                "classes");
        for (var appraisers : classes) {
            demand(!appraisers.code().isBlank() && !appraisers.label().isBlank(), "classes");
            demand(appraisers.weight().signum() > 0, "weight", appraisers.label(), appraisers.weight());
            demand(
                    appraisers.seats() >= 1 && appraisers.seats() <= 1000,
                    "seats",
                    appraisers.label(),
                    appraisers.seats());
        }
        var sum = classes.stream().map(AppraiserClass::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        demand(sum.compareTo(HUNDRED) == 0, "weights", sum);
    }

    /** A share nobody misses or nobody reaches decides nothing. */
    private static boolean reachable(Fraction share) {
        return share.reachedBy(1, 1) && !share.reachedBy(0, 1);
    }

    private static boolean percent(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
    }

    private static <T, K> boolean distinct(Collection<T> items, Function<T, K> key) {
        var seen = new HashSet<K>();
        return items.stream().map(key).allMatch(seen::add);
    }

    private static void demand(boolean satisfied, String reason, Object... arguments) {
        if (!satisfied) {
            throw new Rejected("round.rejected." + reason, arguments);
        }
    }
}
