package dev.pingyi.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.round.AppraiserClass;
import dev.pingyi.round.Deadlines;
import dev.pingyi.round.DecisionRule;
import dev.pingyi.round.Edition;
import dev.pingyi.round.Fraction;
import dev.pingyi.round.Grade;
import dev.pingyi.round.RatingScheme;
import dev.pingyi.round.Template;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.round.TemplateWords;
import dev.pingyi.shell.Facts;
import dev.pingyi.shell.Listing;
import dev.pingyi.shell.Panel;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a round's plan as panels, to be read. */
final class PlanSheet {

    private PlanSheet() {}

    static Panel plan(String text) {
        var lines = new Div();
        text.lines().map(Paragraph::new).forEach(lines::add);
        return new Panel(Texts.t("round.plan"), lines);
    }

    static Panel deadlines(Deadlines deadlines) {
        return new Panel(Texts.t("round.deadlines"), new Facts(days(deadlines)));
    }

    static Map<String, String> days(Deadlines deadlines) {
        var days = new LinkedHashMap<String, String>();
        days.put(Texts.t("round.deadlines.draft"), Formats.date(deadlines.draft()));
        days.put(Texts.t("round.deadlines.discussion"), Formats.date(deadlines.discussion()));
        days.put(Texts.t("round.deadlines.review"), Formats.date(deadlines.review()));
        days.put(Texts.t("round.deadlines.ballot"), Formats.date(deadlines.ballot()));
        days.put(Texts.t("round.deadlines.sign-off"), Formats.date(deadlines.signOff()));
        return days;
    }

    static Panel template(Template template, Component... actions) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(Texts.t("round.template.check.version"), Texts.t("round.template.present", template.version()));
        for (var edition : Edition.values()) {
            facts.put(
                    Texts.t("round.template.whole", TemplateWords.edition(edition)),
                    TemplateWords.length(template.length(edition)));
        }
        facts.put(Texts.t("round.template.counting"), TemplateWords.counting(template.counting()));
        facts.put(Texts.t("round.demands"), TemplateWords.demands(template.demands()));
        var sections = new Listing<TemplateSection>()
                .text(Texts.t("round.template.heading"), TemplateSection::heading)
                .text(Texts.t("round.template.purpose"), section -> TemplateWords.purpose(section.purpose()))
                .text(Texts.t("round.template.guidance"), TemplateSection::guidance)
                .component(Texts.t("round.template.demands"), PlanSheet::demands);
        sections.show(template.sections());
        var panel = new Panel(Texts.t("round.template"), new Facts(facts), sections);
        panel.add(actions);
        return panel;
    }

    private static Div demands(TemplateSection section) {
        var lines = new Div();
        TemplateWords.demands(section, Edition.WRITTEN).forEach(demand -> lines.add(new Paragraph(demand)));
        var oral = TemplateWords.length(section, Edition.ORAL);
        if (!oral.isEmpty()) {
            lines.add(new Paragraph(TemplateWords.edition(Edition.ORAL) + " " + oral));
        }
        if (!section.mustContain().isEmpty()) {
            lines.add(new Paragraph(
                    Texts.t("round.template.must-contain.named", TemplateWords.words(section.mustContain()))));
        }
        lines.addClassName("template-demands");
        return lines;
    }

    static Panel decisionRule(DecisionRule rule) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(Texts.t("round.rule.quorum"), Texts.t("round.rule.of-due", words(rule.quorum())));
        facts.put(Texts.t("round.rule.passing"), Texts.t("round.rule.of-due", words(rule.passing())));
        facts.put(
                Texts.t("round.rule.principal"),
                Texts.t(rule.principalLast() ? "round.rule.principal-last" : "round.rule.principal-any"));
        return new Panel(Texts.t("round.rule"), new Facts(facts));
    }

    static Panel scheme(RatingScheme scheme) {
        var grades = new Listing<Grade>()
                .text(Texts.t("round.scheme.grade"), Grade::label)
                .text(Texts.t("round.scheme.points"), grade -> number(grade.points()))
                .text(Texts.t("round.scheme.from-score"), grade -> number(grade.fromScore()));
        var classes = new Listing<AppraiserClass>()
                .text(Texts.t("round.scheme.class"), AppraiserClass::label)
                .text(Texts.t("round.scheme.weight"), appraisers -> percent(appraisers.weight()))
                .text(Texts.t("round.scheme.seats"), appraisers -> Integer.toString(appraisers.seats()));
        var facts = new LinkedHashMap<String, String>();
        facts.put(Texts.t("round.scheme.name"), scheme.name());
        facts.put(Texts.t("round.scheme.turnout"), Texts.t("round.scheme.of-issued", words(scheme.turnout())));
        facts.put(Texts.t("round.scheme.rounding"), Texts.t("round.scheme.decimals", scheme.decimals()));
        facts.put(Texts.t("round.scheme.secrecy"), Texts.t("round.scheme.smallest-class", scheme.smallestClass()));
        grades.show(scheme.grades());
        classes.show(scheme.classes());
        return new Panel(Texts.t("round.scheme"), new Facts(facts), grades, classes);
    }

    private static String words(Fraction share) {
        var key = share.comparator() == Fraction.Comparator.AT_LEAST ? "round.share.at-least" : "round.share.more-than";
        return Texts.t(key, share.numerator(), share.denominator());
    }

    private static String percent(BigDecimal value) {
        return Texts.t("round.percent", number(value));
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
