package dev.pingyi.rating.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pingyi.language.Texts;
import dev.pingyi.rating.RatingDetails;
import dev.pingyi.round.RatingScheme;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.KeptField;
import dev.pingyi.shell.Panel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The head signs, or sends the grade back to be decided again. */
class SignaturePanel extends Panel {

    /** Fewer characters are no reason; the same number as in Rating. */
    private static final int SHORTEST_REASON = 5;

    private final RatingDetails rating;
    private final RatingScheme scheme;
    private final ErrorSummary errors;
    private final TextArea reason = new TextArea(Texts.t("rating.send-back.reason"));
    private final KeptField kept = KeptField.of(reason, "send-back");

    SignaturePanel(
            RatingDetails rating, RatingScheme scheme, ErrorSummary errors, Runnable sign, Consumer<String> sendBack) {
        super(Texts.t("rating.sign.title"));
        this.rating = rating;
        this.scheme = scheme;
        this.errors = errors;
        var actions = new Div(
                Commands.secondary("rating.send-back", errors, () -> checkSendBack(sendBack)),
                Commands.primary("rating.sign", errors, () -> checkSign(sign).open()));

        reason.setHelperText(Texts.t("rating.send-back.hint", SHORTEST_REASON));
        actions.addClassName("actions");
        addClassName("signature-panel");

        add(new Paragraph(Texts.t("rating.sign.intro")), reason, actions);
    }

    private CheckAnswers checkSign(Runnable sign) {
        return new CheckAnswers(
                Texts.t("rating.sign.check"), grades(), Texts.t("rating.sign.consequence"), "rating.sign", sign);
    }

    private void checkSendBack(Consumer<String> sendBack) {
        var why = reason.getValue().strip();
        reason.setErrorMessage(Texts.t("rating.rejected.send-back-reason", SHORTEST_REASON));
        reason.setInvalid(why.length() < SHORTEST_REASON);
        if (reason.isInvalid()) {
            errors.show(List.of(new ErrorSummary.Entry(reason.getErrorMessage(), reason)));
            return;
        }
        var answers = grades();
        answers.put(Texts.t("rating.send-back.reason"), why);
        new CheckAnswers(
                        Texts.t("rating.send-back.check"),
                        answers,
                        Texts.t("rating.send-back.consequence"),
                        "rating.send-back",
                        () -> {
                            sendBack.accept(why);
                            kept.done();
                        })
                .open();
    }

    private Map<String, String> grades() {
        var answers = new LinkedHashMap<String, String>();
        answers.put(
                Texts.t("rating.score"),
                Texts.t("rating.score.value", rating.score().toPlainString()));
        answers.put(
                Texts.t("rating.proposed"), scheme.grade(rating.proposedGrade()).label());
        answers.put(Texts.t("rating.decided"), GradePanel.grade(rating, scheme));
        if (!rating.reason().isEmpty()) {
            answers.put(Texts.t("rating.reason"), rating.reason());
        }
        answers.put(Texts.t("rating.minutes"), rating.minutes());
        return answers;
    }
}
