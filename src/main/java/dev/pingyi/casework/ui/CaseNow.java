package dev.pingyi.casework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.casework.CaseProgress;
import dev.pingyi.casework.CaseTexts;
import dev.pingyi.casework.NextStep;
import dev.pingyi.casework.Standing;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.DeadlineBadge;
import java.time.Clock;
import java.util.stream.Collectors;

/** In plain words: whose turn it is, since when, until when, and what follows. */
class CaseNow extends Div {

    CaseNow(CaseProgress progress, Clock clock) {
        var ended = progress.endedAt();
        addClassName("case-now");
        if (ended != null) {
            add(new Paragraph(Texts.t("casework.now.archived", Formats.dateTime(ended))));
        }
        progress.now().forEach(standing -> add(standing, clock));
    }

    private void add(Standing standing, Clock clock) {
        var who = new Paragraph(Texts.t(
                "casework.now.who",
                CaseTexts.step(standing.step()),
                standing.actingUnit(),
                standing.roles().stream().map(CaseTexts::role).collect(Collectors.joining(Texts.t("casework.and")))));
        var until = new Paragraph(
                new Span(Texts.t(
                        "casework.now.since", Formats.dateTime(standing.since()), Formats.date(standing.due()))),
                new DeadlineBadge(standing.due(), clock));
        var following = new UnorderedList();
        standing.next().forEach(next -> following.add(new ListItem(words(next))));
        who.addClassName("case-now-who");
        until.addClassName("case-now-until");
        add(who, until, new Paragraph(Texts.t("casework.now.next")), following);
    }

    private static String words(NextStep next) {
        var answer = next.answer();
        var step = next.step();
        var what = step == null
                ? Texts.t("casework.next.archived")
                : Texts.t(
                        "casework.next.step",
                        CaseTexts.step(step),
                        CaseTexts.role(step.roles().getFirst()));
        return answer == null
                ? Texts.t("casework.next.always", what)
                : Texts.t("casework.next.if", Texts.t("case.answer." + answer), what);
    }
}
