package dev.pingyi.committee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.pingyi.committee.DiscussionDetails;
import dev.pingyi.committee.Seat;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import java.util.List;

/** Names who presides while the principal is away. Offered only then, and only while somebody is there to be named. */
class StandInForm extends Div {

    private final Meeting meeting;
    private final Select<Seat> who = new Select<>();
    private List<Seat> offered = List.of();

    StandInForm(Meeting meeting) {
        this.meeting = meeting;

        who.addValueChangeListener(change -> who.setInvalid(false));

        who.setLabel(Texts.t("committee.stand-in.who"));
        who.setItemLabelGenerator(Seat::title);
        add(
                new Paragraph(Texts.t("committee.stand-in.why")),
                who,
                new Div(Commands.secondary("committee.stand-in.name", meeting.errors(), this::name)));
    }

    void show(DiscussionDetails discussion) {
        var present = discussion.seats().stream().filter(Seat::present).toList();
        setVisible(meeting.names(discussion)
                && !present.isEmpty()
                && present.stream().noneMatch(seat -> seat.chair() || seat.presiding()));
        // What somebody is choosing from stays as long as the same people are there.
        if (!present.equals(offered)) {
            offered = present;
            who.setItems(present);
        }
    }

    private void name() {
        var chosen = who.getValue();
        if (chosen == null) {
            var message = Texts.t("committee.stand-in.missing");
            who.setErrorMessage(message);
            who.setInvalid(true);
            meeting.errors().show(List.of(new ErrorSummary.Entry(message, who)));
            return;
        }
        meeting.committee().nameStandIn(meeting.report(), chosen.post());
        meeting.changed().run();
    }
}
