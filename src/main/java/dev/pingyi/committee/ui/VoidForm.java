package dev.pingyi.committee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pingyi.committee.DiscussionDetails;
import dev.pingyi.committee.DiscussionState;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.KeptField;
import java.util.LinkedHashMap;
import java.util.List;

/** 作废本次表决: asks for the reason first, then for a second look. What is being written stays when news come. */
class VoidForm extends Div {

    private static final int LONGEST = 500;

    private final Meeting meeting;
    private final TextArea reason = new TextArea(Texts.t("committee.void.reason"));
    private final KeptField kept = KeptField.of(reason, "void");

    VoidForm(Meeting meeting) {
        this.meeting = meeting;
        var actions = new Div(Commands.secondary("committee.void", meeting.errors(), this::check));

        reason.addValueChangeListener(change -> reason.setInvalid(false));

        reason.setHelperText(Texts.t("committee.void.hint"));
        reason.setMaxLength(LONGEST);
        reason.addClassName("required-changes");
        actions.addClassName("actions");
        add(reason, actions);
    }

    void show(DiscussionDetails discussion) {
        setVisible(discussion.state() == DiscussionState.VOTING && meeting.presides(discussion));
    }

    private void check() {
        var why = reason.getValue().strip();
        if (why.isEmpty()) {
            var message = Texts.t("committee.void.missing");
            reason.setErrorMessage(message);
            reason.setInvalid(true);
            meeting.errors().show(List.of(new ErrorSummary.Entry(message, reason)));
            return;
        }
        var answers = new LinkedHashMap<String, String>();
        answers.put(Texts.t("committee.void.reason"), why);
        new CheckAnswers(
                        Texts.t("committee.void.title"),
                        answers,
                        Texts.t("committee.void.consequence"),
                        "committee.void",
                        () -> {
                            meeting.committee().voidVote(meeting.report(), why);
                            kept.done();
                            reason.clear();
                            meeting.changed().run();
                        })
                .open();
    }
}
