package dev.pingyi.committee.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.committee.DiscussionDetails;
import dev.pingyi.committee.DiscussionState;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** A closed discussion as it stays on record: result, arithmetic, votes, required changes. */
class ClosedPanel extends Panel {

    ClosedPanel(Meeting meeting, DiscussionDetails discussion) {
        super(title(discussion));
        var result = discussion.result();
        addClassName("closed-discussion");
        add(
                result.passed()
                        ? new StateBadge(Texts.t("committee.passed"), Tone.DONE)
                        : new StateBadge(Texts.t("committee.not-passed"), Tone.RETURNED),
                new Paragraph(ResultFacts.outcome(result)),
                new ResultFacts(discussion),
                new RuleWords(discussion.rule(), result),
                new H3(Texts.t("committee.attendance")),
                new AttendanceFacts(discussion.seats()));
        if (!discussion.requiredChanges().isEmpty()) {
            add(new H3(Texts.t("committee.changes")), numbered(discussion.requiredChanges()));
        }
        if (meeting.insider()) {
            add(new H3(Texts.t("committee.votes")), new VoteTable(meeting, discussion));
            add(new VoidedList(discussion));
            addComments(discussion);
        } else {
            var hint = new Paragraph(Texts.t("committee.outsider"));
            hint.addClassName("hint");
            add(hint);
        }
    }

    private void addComments(DiscussionDetails discussion) {
        if (!discussion.comments().isEmpty()) {
            var list = new CommentList();
            list.show(discussion.comments());
            add(new H3(Texts.t("committee.comments")), list);
        }
    }

    private static String title(DiscussionDetails discussion) {
        if (discussion.state() != DiscussionState.CLOSED) {
            throw new IllegalArgumentException("Discussion " + discussion.number() + " is not closed");
        }
        Instant closedAt = Objects.requireNonNull(discussion.closedAt());
        return Texts.t(
                "committee.closed.title", discussion.number(), discussion.revision(), Formats.dateTime(closedAt));
    }

    private static OrderedList numbered(List<String> texts) {
        var list = new OrderedList();
        texts.forEach(text -> list.add(new ListItem(text)));
        return list;
    }
}
