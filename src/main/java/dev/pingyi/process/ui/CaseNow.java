package dev.pingyi.process.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.process.CaseProgress;
import dev.pingyi.process.CaseTexts;
import dev.pingyi.process.NextStep;
import dev.pingyi.process.ReviewProcessModel;
import dev.pingyi.shell.DeadlineBadge;
import java.time.Clock;
import java.util.stream.Collectors;

/** In plain words: whose turn it is, since when, until when, and what follows. */
class CaseNow extends Div {

    CaseNow(CaseProgress progress, Clock clock) {
        var step = progress.step();
        var due = progress.due();
        addClassName("case-now");
        if (step == null || due == null) {
            add(new Paragraph(Texts.t("process.now.archived", Formats.dateTime(progress.since()))));
            return;
        }
        var who = new Paragraph(Texts.t(
                "process.now.who",
                CaseTexts.step(step),
                progress.actingUnit(),
                progress.roles().stream().map(CaseTexts::role).collect(Collectors.joining(Texts.t("process.and")))));
        var until = new Paragraph(
                new Span(Texts.t("process.now.since", Formats.dateTime(progress.since()), Formats.date(due))),
                new DeadlineBadge(due, clock));
        var following = new UnorderedList();
        progress.next().forEach(next -> following.add(new ListItem(words(next))));
        who.addClassName("case-now-who");
        until.addClassName("case-now-until");
        add(who, until, new Paragraph(Texts.t("process.now.next")), following);
    }

    private static String words(NextStep next) {
        var answer = next.answer();
        var step = next.step();
        var what = step == null
                ? Texts.t("process.next.archived")
                : Texts.t(
                        "process.next.step",
                        CaseTexts.step(step),
                        CaseTexts.role(ReviewProcessModel.roles(step).getFirst()));
        return answer == null
                ? Texts.t("process.next.always", what)
                : Texts.t("process.next.if", Texts.t("process.answer." + answer), what);
    }
}
