package dev.pingyi.committee.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.committee.DiscussionDetails;
import dev.pingyi.committee.DiscussionState;
import dev.pingyi.committee.Seat;
import dev.pingyi.committee.Vote;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.Listing;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;
import java.util.Map;

/** Who has voted how: an open vote, so everyone in the committee sees it as it comes in. */
class VoteTable extends Listing<Seat> {

    private final Meeting meeting;

    VoteTable(Meeting meeting, DiscussionDetails discussion) {
        this.meeting = meeting;
        boolean voting = discussion.state() == DiscussionState.VOTING;
        text(Texts.t("committee.seat"), seat -> voting ? AttendancePanel.title(discussion, seat) : seat.title());
        component(Texts.t("committee.seat.vote"), VoteTable::vote);
        if (voting && meeting.records(discussion)) {
            component(Texts.t("committee.leaving"), this::movement);
        }
        show(discussion.seats());
    }

    private static Component vote(Seat seat) {
        var vote = seat.vote();
        if (vote != null) {
            return new StateBadge(Texts.t("committee.vote." + vote), tone(vote));
        }
        if (seat.present()) {
            return new StateBadge(Texts.t("committee.seat.waiting"), Tone.WAITING);
        }
        return new Span(Texts.t(seat.left() ? "committee.attendance.left" : "committee.attendance.absent"));
    }

    private Component movement(Seat seat) {
        var kind = seat.present() ? "leaving" : "arrival";
        var button = Commands.secondary(
                "committee." + kind + ".record",
                meeting.errors(),
                () -> check(kind, seat).open());
        button.setAriaLabel(Texts.t("committee." + kind + ".of", seat.title()));
        button.addThemeNames("small");
        return button;
    }

    private CheckAnswers check(String kind, Seat seat) {
        return new CheckAnswers(
                Texts.t("committee." + kind + ".record"),
                Map.of(Texts.t("committee.seat"), seat.title()),
                Texts.t("committee." + kind + ".consequence"),
                "committee." + kind + ".record",
                () -> {
                    if (seat.present()) {
                        meeting.committee().recordLeaving(meeting.report(), seat.post());
                    } else {
                        meeting.committee().recordArrival(meeting.report(), seat.post());
                    }
                    meeting.changed().run();
                });
    }

    private static Tone tone(Vote vote) {
        return switch (vote) {
            case YES -> Tone.DONE;
            case NO -> Tone.RETURNED;
            case ABSTAIN -> Tone.NEUTRAL;
        };
    }
}
