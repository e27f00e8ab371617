package dev.pingyi.casework.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.casework.CaseProgress;
import dev.pingyi.casework.CaseTexts;
import dev.pingyi.casework.PastStep;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;

/** Every step 谁、何时起、何时办结、结果、说明, and at the end the one that is open. */
class CaseTimeline extends OrderedList {

    CaseTimeline(CaseProgress progress) {
        addClassName("timeline");
        progress.past().forEach(past -> add(ended(past)));
        progress.now().forEach(standing -> {
            var open = new ListItem(
                    new H3(
                            new Span(CaseTexts.step(standing.step())),
                            new StateBadge(Texts.t("casework.diagram.current"), Tone.ACTIVE)),
                    when(Texts.t("casework.past.open", Formats.dateTime(standing.since()))));
            open.addClassName("current");
            open.getElement().setAttribute("aria-current", "step");
            add(open);
        });
    }

    private static ListItem ended(PastStep past) {
        var tone = past.setBack() ? Tone.RETURNED : Tone.DONE;
        var item = new ListItem(
                new H3(new Span(CaseTexts.step(past.step())), new StateBadge(Texts.t(past.outcome()), tone)),
                when(Texts.t(
                        "casework.past.ended",
                        past.by(),
                        Formats.dateTime(past.since()),
                        Formats.dateTime(past.at()))));
        var remark = past.remark().told();
        if (!remark.isBlank()) {
            item.add(new Paragraph(Texts.t("casework.past.remark", remark)));
        }
        return item;
    }

    private static Paragraph when(String text) {
        var when = new Paragraph(text);
        when.addClassName("timeline-when");
        return when;
    }
}
