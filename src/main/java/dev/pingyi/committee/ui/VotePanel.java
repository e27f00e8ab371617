package dev.pingyi.committee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pingyi.committee.DiscussionDetails;
import dev.pingyi.committee.DiscussionState;
import dev.pingyi.committee.Seat;
import dev.pingyi.committee.Vote;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.KeptField;
import dev.pingyi.shell.Panel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** 表决: the rule, who has voted, and the one thing the person can do now. */
class VotePanel extends Panel {

    private final Meeting meeting;
    private final Consumer<DiscussionDetails> closed;
    private final Div state = new Div();
    private final Div actions = new Div();
    private final VoidForm voiding;
    private final TextArea changes = new TextArea(Texts.t("committee.changes"));
    private final KeptField kept = KeptField.of(changes, "changes");
    private DiscussionDetails discussion;

    /** @param closed what is to be done once the chair has closed the vote */
    VotePanel(Meeting meeting, DiscussionDetails discussion, Consumer<DiscussionDetails> closed) {
        super(Texts.t("committee.voting"));
        this.meeting = meeting;
        this.discussion = discussion;
        this.closed = closed;
        this.voiding = new VoidForm(meeting);

        changes.addValueChangeListener(change -> changes.setInvalid(false));

        changes.setHelperText(Texts.t("committee.changes.hint"));
        changes.setRequiredIndicatorVisible(true);
        changes.addClassName("required-changes");
        actions.addClassName("actions");
        add(state, changes, actions, voiding);

        show(discussion);
    }

    void show(DiscussionDetails latest) {
        discussion = latest;
        boolean voting = latest.state() == DiscussionState.VOTING;
        boolean complete = voting && Meeting.missing(latest).isEmpty();
        state.removeAll();
        state.add(new RuleWords(latest.rule(), latest.result()));
        if (voting) {
            state.add(new ResultFacts(latest), new VoteTable(meeting, latest));
        }
        if (meeting.insider()) {
            state.add(new VoidedList(latest));
        }
        changes.setVisible(complete
                && meeting.presides(latest)
                && latest.result().quorum()
                && !latest.result().passed());
        voiding.show(latest);
        actions.removeAll();
        if (voting) {
            meeting.mySeat(latest).ifPresentOrElse(this::offerVote, () -> hint("committee.hint.watching"));
            offerClosing(complete);
        } else {
            offerOpening();
        }
    }

    private void offerOpening() {
        if (meeting.presides(discussion)) {
            actions.add(Commands.primary(
                    "committee.open", meeting.errors(), () -> checkOpening().open()));
        } else {
            hint(meeting.chairs(discussion) ? "committee.hint.chair-absent" : "committee.hint.convened");
        }
    }

    private void offerVote(Seat seat) {
        var others = Meeting.missing(discussion).stream()
                .filter(other -> !other.post().equals(seat.post()))
                .toList();
        if (seat.vote() != null) {
            hint("committee.hint.voted", Texts.t("committee.vote." + seat.vote()));
        } else if (!seat.present()) {
            hint("committee.hint.absent");
        } else if (seat.chair() && discussion.rule().principalLast() && !others.isEmpty()) {
            hint("committee.hint.principal-last");
        } else {
            hint("committee.hint.vote");
            // Three of the same weight: the page does not suggest an answer.
            for (Vote vote : Vote.values()) {
                actions.add(Commands.secondary(
                        "committee.vote." + vote,
                        meeting.errors(),
                        () -> checkVote(vote).open()));
            }
        }
    }

    private void offerClosing(boolean complete) {
        var result = discussion.result();
        if (!meeting.presides(discussion)) {
            return;
        }
        if (!result.quorum()) {
            hint("committee.hint.quorum-lost", result.due(), result.present(), result.quorumNeeded());
        } else if (complete) {
            hint("committee.hint.complete", ResultFacts.outcome(result));
            actions.add(Commands.primary("committee.close", meeting.errors(), this::checkClosing));
        } else {
            hint("committee.hint.waiting", Meeting.titles(Meeting.missing(discussion)));
        }
    }

    private CheckAnswers checkOpening() {
        var result = discussion.result();
        var answers = new LinkedHashMap<String, String>();
        answers.put(Texts.t("committee.due"), Texts.t("committee.people", result.due()));
        answers.put(Texts.t("committee.present"), Texts.t("committee.people", result.present()));
        return new CheckAnswers(
                Texts.t("committee.open.title"),
                answers,
                Texts.t("committee.open.consequence"),
                "committee.open",
                () -> {
                    meeting.committee().openVote(meeting.report());
                    meeting.changed().run();
                });
    }

    private CheckAnswers checkVote(Vote vote) {
        return new CheckAnswers(
                Texts.t("committee.vote.title"),
                Map.of(Texts.t("committee.vote.mine"), Texts.t("committee.vote." + vote)),
                Texts.t("committee.vote.consequence"),
                "committee.vote.cast",
                () -> {
                    meeting.committee().vote(meeting.report(), vote);
                    meeting.changed().run();
                });
    }

    private void checkClosing() {
        var required = discussion.result().passed() ? List.<String>of() : required();
        if (required.isEmpty() && !discussion.result().passed()) {
            var message = Texts.t("committee.changes.missing");
            changes.setErrorMessage(message);
            changes.setInvalid(true);
            meeting.errors().show(List.of(new ErrorSummary.Entry(message, changes)));
            return;
        }
        var answers = ResultFacts.of(discussion.result());
        answers.put(Texts.t("committee.outcome"), ResultFacts.outcome(discussion.result()));
        for (int i = 0; i < required.size(); i++) {
            answers.put(Texts.t("committee.changes.number", i + 1), required.get(i));
        }
        var consequence = discussion.result().passed() ? "committee.close.passed" : "committee.close.not-passed";
        new CheckAnswers(Texts.t("committee.close.title"), answers, Texts.t(consequence), "committee.close", () -> {
                    meeting.committee().close(meeting.report(), required);
                    kept.done();
                    meeting.committee().discussion(meeting.report()).ifPresent(closed);
                })
                .open();
    }

    private List<String> required() {
        return changes.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private void hint(String key, Object... arguments) {
        var hint = new Paragraph(Texts.t(key, arguments));
        hint.addClassName("action-hint");
        actions.add(hint);
    }
}
