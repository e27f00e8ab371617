package dev.pingyi.committee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.committee.Comment;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import java.util.List;

/** What was said, oldest first: by which post, when, on which passage. */
class CommentList extends OrderedList {

    CommentList() {
        addClassName("comments");
    }

    void show(List<Comment> comments) {
        removeAll();
        comments.forEach(comment -> add(entry(comment)));
        setVisible(!comments.isEmpty());
    }

    /** The words for a passage; a comment without one is on the report as a whole. */
    static String label(String heading) {
        return heading.isEmpty() ? Texts.t("committee.comment.whole") : heading;
    }

    private static ListItem entry(Comment comment) {
        var by = new Span(comment.by());
        var at = new Span(Formats.dateTime(comment.at()));
        var head = new Div(by, at);
        var on = new Paragraph(Texts.t("committee.comment.on", label(comment.passage())));
        var words = new Paragraph(comment.text());
        by.addClassName("comment-by");
        at.addClassName("hint");
        head.addClassName("comment-head");
        on.addClassName("comment-passage");
        words.addClassName("comment-text");
        return new ListItem(head, on, words);
    }
}
