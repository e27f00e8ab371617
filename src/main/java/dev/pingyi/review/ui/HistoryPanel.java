package dev.pingyi.review.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.report.RequiredChange;
import dev.pingyi.review.ReviewDetails;
import dev.pingyi.review.ReviewState;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;
import java.util.List;

/** One review as everybody may read it: by whom, when, how it ended, what was asked and answered. */
class HistoryPanel extends Panel {

    HistoryPanel(ReviewDetails review, List<ReviewDetails> all, List<RequiredChange> changes) {
        super(Texts.t("review.number", review.number(), review.revision()), badge(review.state()));
        var decision = review.decision();
        addClassName("review-history");
        add(new Paragraph(
                decision == null
                        ? Texts.t("review.waiting")
                        : Texts.t("review.decided", decision.by(), Formats.dateTime(decision.at()))));
        if (review.state() == ReviewState.RETURNED) {
            add(new AnsweredChanges(review, all, changes));
        }
    }

    private static StateBadge badge(ReviewState state) {
        var tone = switch (state) {
            case OPEN -> Tone.WAITING;
            case ACCEPTED -> Tone.DONE;
            case RETURNED -> Tone.RETURNED;
        };
        return new StateBadge(Texts.t("review.state." + state), tone);
    }
}
