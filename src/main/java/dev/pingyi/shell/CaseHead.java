package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.language.Texts;
import java.time.Clock;

/** The head of a report's page in one line: what it is, whose, where it stands, until when; at its end the main act. */
class CaseHead extends Div {

    CaseHead(CaseHeader header, Component actions, Clock clock) {
        var place = new Span(Texts.t("shell.case.place", header.unit(), header.round()));
        place.addClassName("case-place");
        addClassName("case-head");
        add(new H1(header.title()), place, new StateBadge(header.state(), header.tone()));
        if (header.due() != null) {
            add(new DeadlineBadge(header.due(), clock));
        }
        add(actions);
    }
}
