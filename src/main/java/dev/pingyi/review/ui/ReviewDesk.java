package dev.pingyi.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.language.Texts;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.review.ReviewDetails;
import dev.pingyi.review.ReviewService;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Panel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the officer reads and decides: the text at the left, the required changes and the two ends at the right. */
class ReviewDesk extends Div {

    /** What is done once it is decided. */
    interface Decided {

        void accepted();

        void returned(int changes);
    }

    private final ReviewService reviews;
    private final ReportDetails report;
    private final ReviewDetails review;
    private final ErrorSummary errors;
    private final Decided decided;
    private final ChangesField changes = new ChangesField();

    ReviewDesk(
            ReviewService reviews,
            ReportDetails report,
            ReviewDetails review,
            ErrorSummary errors,
            Decided decided,
            Component... reading) {
        this.reviews = reviews;
        this.report = report;
        this.review = review;
        this.errors = errors;
        this.decided = decided;
        var hint = new Paragraph(Texts.t("review.changes.hint"));
        var buttons = new Div(
                Commands.secondary("review.return", errors, this::checkReturn),
                Commands.primary(
                        "review.accept", errors, () -> checkAcceptance().open()));
        var text = new Div(reading);
        var desk = new Aside(new Panel(Texts.t("review.changes"), hint, changes, buttons));

        hint.addClassName("hint");
        buttons.addClassName("actions");
        text.addClassName("review-reading");
        desk.addClassName("review-decision");
        addClassName("review-desk");
        add(text, desk);
    }

    private CheckAnswers checkAcceptance() {
        var typed = changes.values().size();
        var consequence = typed == 0
                ? Texts.t("review.accept.consequence", review.revision())
                : Texts.t("review.accept.consequence.typed", review.revision(), typed);
        return new CheckAnswers(Texts.t("review.accept.title"), subject(), consequence, "review.accept", () -> {
            reviews.accept(report.id());
            decided.accepted();
        });
    }

    private void checkReturn() {
        var required = changes.values();
        if (required.isEmpty()) {
            var message = Texts.t("review.changes.missing");
            changes.markFirst(message);
            errors.show(List.of(new ErrorSummary.Entry(message, changes.first())));
            return;
        }
        var answers = subject();
        for (int i = 0; i < required.size(); i++) {
            answers.put(Texts.t("review.changes.number", i + 1), required.get(i));
        }
        new CheckAnswers(
                        Texts.t("review.return.title"),
                        answers,
                        Texts.t("review.return.consequence", report.unitName()),
                        "review.return",
                        () -> {
                            reviews.giveBack(report.id(), required);
                            changes.done();
                            decided.returned(required.size());
                        })
                .open();
    }

    private Map<String, String> subject() {
        var answers = new LinkedHashMap<String, String>();
        answers.put(Texts.t("review.subject.unit"), report.unitName());
        answers.put(Texts.t("review.subject.report"), report.title());
        answers.put(Texts.t("review.subject.revision"), Texts.t("review.revision", review.revision()));
        return answers;
    }
}
