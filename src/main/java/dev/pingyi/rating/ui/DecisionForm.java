package dev.pingyi.rating.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.language.Texts;
import dev.pingyi.rating.RatingDetails;
import dev.pingyi.round.Grade;
import dev.pingyi.round.RatingScheme;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.KeptField;
import dev.pingyi.shell.Panel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;

/** The officer enters what the committee decided; a grade other than the proposed one needs its reason. */
class DecisionForm extends Panel {

    /** Fewer characters are no reason; the same number as in Rating. */
    private static final int SHORTEST_REASON = 5;

    record Decision(String grade, String reason, String minutes) {}

    private final RatingDetails rating;
    private final ErrorSummary errors;
    private final Consumer<Decision> decide;
    private final RadioButtonGroup<Grade> grade = new RadioButtonGroup<>(Texts.t("rating.decided"));
    private final TextArea reason = new TextArea(Texts.t("rating.reason"));
    private final TextField minutes = new TextField(Texts.t("rating.minutes"));
    private final KeptField keptReason = KeptField.of(reason, "reason");
    private final KeptField keptMinutes = KeptField.of(minutes, "minutes");

    DecisionForm(RatingDetails rating, RatingScheme scheme, ErrorSummary errors, Consumer<Decision> decide) {
        super(Texts.t("rating.decide.title"));
        this.rating = rating;
        this.errors = errors;
        this.decide = decide;
        var actions = new Div(Commands.primary("rating.decide", errors, this::check));

        grade.addValueChangeListener(change -> reason.setRequiredIndicatorVisible(differs()));

        grade.setItems(scheme.grades());
        grade.setItemLabelGenerator(Grade::label);
        grade.setHelperText(Texts.t(
                "rating.decide.proposed", scheme.grade(rating.proposedGrade()).label()));
        reason.setHelperText(Texts.t("rating.decide.reason-hint", SHORTEST_REASON));
        minutes.setHelperText(Texts.t("rating.decide.minutes-hint"));
        minutes.setMaxLength(200);
        minutes.setRequiredIndicatorVisible(true);
        actions.addClassName("actions");
        addClassName("decision-form");

        if (!rating.sentBack().isEmpty()) {
            var sentBack = new Paragraph(Texts.t("rating.decide.sent-back", rating.sentBack()));
            sentBack.addClassName("consequence");
            add(sentBack);
        }
        add(grade, reason, minutes, actions);
        fill(scheme);
    }

    private void fill(RatingScheme scheme) {
        var decided = rating.decidedGrade();
        grade.setValue(scheme.grade(decided == null ? rating.proposedGrade() : decided));
        reason.setValue(rating.reason());
        minutes.setValue(rating.minutes());
    }

    private boolean differs() {
        return !grade.getOptionalValue()
                .map(Grade::code)
                .orElse(rating.proposedGrade())
                .equals(rating.proposedGrade());
    }

    private void check() {
        var entries = missing();
        if (!entries.isEmpty()) {
            errors.show(entries);
            return;
        }
        var decision = new Decision(
                grade.getValue().code(),
                reason.getValue().strip(),
                minutes.getValue().strip());
        var answers = new LinkedHashMap<String, String>();
        answers.put(
                Texts.t("rating.score"),
                Texts.t("rating.score.value", rating.score().toPlainString()));
        answers.put(Texts.t("rating.decided"), grade.getValue().label());
        if (!decision.reason().isEmpty()) {
            answers.put(Texts.t("rating.reason"), decision.reason());
        }
        answers.put(Texts.t("rating.minutes"), decision.minutes());
        new CheckAnswers(
                        Texts.t("rating.decide.check"),
                        answers,
                        Texts.t("rating.decide.consequence"),
                        "rating.decide",
                        () -> {
                            decide.accept(decision);
                            keptReason.done();
                            keptMinutes.done();
                        })
                .open();
    }

    private List<ErrorSummary.Entry> missing() {
        var entries = new ArrayList<ErrorSummary.Entry>();
        boolean noReason = differs() && reason.getValue().strip().length() < SHORTEST_REASON;
        boolean noMinutes = minutes.getValue().isBlank();
        reason.setErrorMessage(Texts.t("rating.rejected.reason", SHORTEST_REASON));
        reason.setInvalid(noReason);
        minutes.setErrorMessage(Texts.t("rating.rejected.minutes"));
        minutes.setInvalid(noMinutes);
        if (noReason) {
            entries.add(new ErrorSummary.Entry(reason.getErrorMessage(), reason));
        }
        if (noMinutes) {
            entries.add(new ErrorSummary.Entry(minutes.getErrorMessage(), minutes));
        }
        return entries;
    }
}
