package dev.pingyi.problem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.problem.Closing;
import dev.pingyi.problem.LastYearRow;
import dev.pingyi.shell.Facts;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A problem of last year with its answer, to be read. */
class ProblemReader extends Article {

    /** @param foot stands below the answer */
    ProblemReader(LastYearRow row, Component foot) {
        var head = new Div(new H2(Texts.t("report.last-year.number", row.number())), badge(row), new Span(origin(row)));
        head.addClassName("problem-head");
        addClassName("problem-card");
        add(head, new Facts(facts(row)), foot);
    }

    static StateBadge badge(LastYearRow row) {
        return row.answered()
                ? new StateBadge(Texts.t("report.last-year.done"), Tone.DONE)
                : new StateBadge(Texts.t("report.last-year.waiting"), Tone.WAITING);
    }

    static String origin(LastYearRow row) {
        return Texts.t("report.last-year.origin." + row.origin().name().toLowerCase(Locale.ROOT));
    }

    /** What has been written, by the labels of its fields. */
    static Map<String, String> facts(LastYearRow row) {
        var answer = row.answer();
        var facts = new LinkedHashMap<String, String>();
        facts.put(Texts.t("report.last-year.problem"), row.problem());
        facts.put(Texts.t("report.last-year.source"), row.source().word());
        put(facts, "report.last-year.cause", answer.cause());
        put(facts, "report.last-year.measure", answer.measure());
        put(facts, "report.last-year.result", answer.result());
        var closing = answer.closing();
        if (closing != null) {
            facts.put(Texts.t("report.last-year.closing"), closing.word());
        }
        var deadline = answer.deadline();
        if (closing == Closing.OPEN) {
            put(facts, "report.last-year.reason", answer.reason());
            put(facts, "report.last-year.deadline", deadline == null ? "" : Formats.date(deadline));
        }
        return facts;
    }

    private static void put(Map<String, String> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.put(Texts.t(key), value);
        }
    }
}
