package dev.pingyi.review.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.language.Texts;
import dev.pingyi.report.RequiredChange;
import dev.pingyi.review.ReviewDetails;
import dev.pingyi.review.ReviewState;
import java.util.Comparator;
import java.util.List;

/** The required changes of one return, each with what the unit did about it. */
class AnsweredChanges extends OrderedList {

    /**
     * @param returned the review that returned the report
     * @param all reviews of the report, in any order
     * @param changes of the report, whoever asked for them
     */
    AnsweredChanges(ReviewDetails returned, List<ReviewDetails> all, List<RequiredChange> changes) {
        addClassName("answered-changes");
        var answered = answered(returned, all, changes);
        for (int i = 0; i < returned.requiredChanges().size(); i++) {
            var text = new Paragraph(returned.requiredChanges().get(i));
            var answer = i < answered.size() ? answered.get(i).answer() : "";
            var words =
                    new Paragraph(answer.isBlank() ? Texts.t("review.answer.none") : Texts.t("review.answer", answer));
            words.addClassName(answer.isBlank() ? "hint" : "answer");
            add(new ListItem(text, words));
        }
    }

    /** The n-th return of the organizer is the n-th cycle it asked in; the committee's own cycles lie between. */
    private static List<RequiredChange> answered(
            ReviewDetails returned, List<ReviewDetails> all, List<RequiredChange> changes) {
        long before = all.stream()
                .filter(review -> review.state() == ReviewState.RETURNED && review.number() < returned.number())
                .count();
        var cycle = changes.stream()
                .filter(change -> change.source().equals(RequiredChange.ORGANIZER))
                .map(RequiredChange::cycle)
                .distinct()
                .sorted()
                .skip(before)
                .findFirst();
        return changes.stream()
                .filter(change -> cycle.isPresent() && change.cycle() == cycle.get())
                .sorted(Comparator.comparingInt(RequiredChange::number))
                .toList();
    }
}
