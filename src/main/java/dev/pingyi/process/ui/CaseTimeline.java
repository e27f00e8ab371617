package dev.pingyi.process.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.process.CaseProgress;
import dev.pingyi.process.CaseTexts;
import dev.pingyi.process.PastStep;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;
import java.util.Set;

/** Every step 谁、何时起、何时办结、结果、说明, and at the end the one that is open. */
class CaseTimeline extends OrderedList {

    private static final Set<String> SET_BACK = Set.of(
            "case.outcome.not-passed", "case.outcome.returned", "case.outcome.ballot-void", "case.outcome.sent-back");

    CaseTimeline(CaseProgress progress) {
        addClassName("timeline");
        progress.past().forEach(past -> add(ended(past)));
        var step = progress.step();
        if (step != null) {
            var open = new ListItem(
                    new H3(
                            new Span(CaseTexts.step(step)),
                            new StateBadge(Texts.t("process.diagram.current"), Tone.ACTIVE)),
                    when(Texts.t("process.past.open", Formats.dateTime(progress.since()))));
            open.addClassName("current");
            open.getElement().setAttribute("aria-current", "step");
            add(open);
        }
    }

    private static ListItem ended(PastStep past) {
        var tone = SET_BACK.contains(past.outcome()) ? Tone.RETURNED : Tone.DONE;
        var item = new ListItem(
                new H3(new Span(CaseTexts.step(past.step())), new StateBadge(Texts.t(past.outcome()), tone)),
                when(Texts.t(
                        "process.past.ended", past.by(), Formats.dateTime(past.since()), Formats.dateTime(past.at()))));
        if (!past.remark().isBlank()) {
            item.add(new Paragraph(Texts.t("process.past.remark", past.remark())));
        }
        return item;
    }

    private static Paragraph when(String text) {
        var when = new Paragraph(text);
        when.addClassName("timeline-when");
        return when;
    }
}
