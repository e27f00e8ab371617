package dev.pingyi.committee.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.committee.DiscussionDetails;
import dev.pingyi.language.Texts;
import java.util.List;
import java.util.function.Consumer;

/** A discussion that is not closed yet: 出席, 意见, 表决. */
class OpenDiscussion extends Div {

    private final AttendancePanel attendance;
    private final CommentPanel comments;
    private final VotePanel vote;

    OpenDiscussion(
            Meeting meeting, List<String> headings, DiscussionDetails discussion, Consumer<DiscussionDetails> closed) {
        var address = "reports/" + meeting.report() + "/text";
        attendance = new AttendancePanel(meeting, discussion);
        comments = new CommentPanel(meeting, headings, discussion);
        vote = new VotePanel(meeting, discussion, closed);
        add(
                new Paragraph(new Anchor(address, Texts.t("committee.read", discussion.revision()))),
                attendance,
                comments,
                vote);
    }

    void show(DiscussionDetails discussion) {
        attendance.show(discussion);
        comments.show(discussion);
        vote.show(discussion);
    }

    String unposted() {
        return comments.unposted();
    }
}
