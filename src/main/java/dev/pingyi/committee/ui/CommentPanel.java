package dev.pingyi.committee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pingyi.committee.DiscussionDetails;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.KeptField;
import dev.pingyi.shell.Panel;
import java.util.ArrayList;
import java.util.List;

/** 意见: what members say, on the report or on a passage. What is being written stays until it has been posted. */
class CommentPanel extends Panel {

    private static final String WHOLE = "";
    private static final int LONGEST = 2000;

    private final Meeting meeting;
    private final SectionLinks outline;
    private final Select<String> passage = new Select<>();
    private final TextArea text = new TextArea(Texts.t("committee.comment.text"));
    private final KeptField kept = KeptField.of(text, "comment");
    private final Div form = new Div();
    private final CommentList list = new CommentList();
    private final Paragraph none = new Paragraph(Texts.t("committee.comment.none"));

    /** @param headings of the revision under discussion, in order */
    CommentPanel(Meeting meeting, List<String> headings, DiscussionDetails discussion) {
        super(Texts.t("committee.comments"));
        this.meeting = meeting;
        this.outline = new SectionLinks(headings, this::choose);
        var choices = new ArrayList<>(List.of(WHOLE));
        choices.addAll(headings);
        var post = Commands.secondary("committee.comment.post", meeting.errors(), this::post);

        passage.setLabel(Texts.t("committee.comment.passage"));
        passage.setItems(choices);
        passage.setItemLabelGenerator(CommentList::label);
        passage.setValue(WHOLE);
        text.setMaxLength(LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> text.setHelperText(
                Texts.t("committee.comment.length", change.getValue().length(), LONGEST)));

        none.addClassName("hint");
        form.addClassName("comment-form");
        form.add(passage, text, new Div(post));
        addClassName("comment-panel");
        add(new Div(outline, new Div(none, list, form)));

        show(discussion);
    }

    void show(DiscussionDetails discussion) {
        var comments = discussion.comments();
        list.show(comments);
        none.setVisible(comments.isEmpty());
        outline.count(comments);
        form.setVisible(meeting.mySeat(discussion).isPresent());
    }

    /** What has been written and not been posted. */
    String unposted() {
        return text.getValue().strip();
    }

    private void post() {
        meeting.committee().comment(meeting.report(), passage.getValue(), text.getValue());
        kept.done();
        text.clear();
        meeting.changed().run();
    }

    private void choose(String heading) {
        passage.setValue(heading);
        text.focus();
    }
}
