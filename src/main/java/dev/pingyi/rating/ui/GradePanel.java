package dev.pingyi.rating.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.kernel.Stamp;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.rating.RatingDetails;
import dev.pingyi.rating.RatingState;
import dev.pingyi.round.RatingScheme;
import dev.pingyi.shell.Facts;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;
import java.util.Locale;
import java.util.Map;

/** What has come out so far: score, proposed grade, decided grade, who signed when. */
class GradePanel extends Panel {

    GradePanel(RatingDetails rating, RatingScheme scheme) {
        super(Texts.t("rating.grade.title"));
        var word = Texts.t("rating.state." + rating.state().name().toLowerCase(Locale.ROOT));
        var facts = new Facts(Map.of())
                .fact(
                        Texts.t("rating.score"),
                        Texts.t("rating.score.value", rating.score().toPlainString()))
                .fact(
                        Texts.t("rating.proposed"),
                        scheme.grade(rating.proposedGrade()).label());

        add(new Paragraph(new StateBadge(word, tone(rating.state()))), facts);
        if (rating.state() != RatingState.PROPOSED) {
            addDecision(facts, rating, scheme);
        }
        if (rating.signed() != null) {
            add(stamp(rating.signed(), grade(rating, scheme)));
        }
        addClassName("grade-panel");
    }

    static String grade(RatingDetails rating, RatingScheme scheme) {
        var decided = rating.decidedGrade();
        return scheme.grade(decided == null ? rating.proposedGrade() : decided).label();
    }

    private static void addDecision(Facts facts, RatingDetails rating, RatingScheme scheme) {
        facts.fact(Texts.t("rating.decided"), grade(rating, scheme));
        if (!rating.reason().isEmpty()) {
            facts.fact(Texts.t("rating.reason"), rating.reason());
        }
        facts.fact(Texts.t("rating.minutes"), rating.minutes());
        if (rating.decided() != null) {
            facts.fact(
                    Texts.t("rating.decided-by"),
                    Texts.t(
                            "rating.by",
                            rating.decided().by(),
                            Formats.dateTime(rating.decided().at())));
        }
    }

    private static Div stamp(Stamp signed, String grade) {
        var word = new Span(Texts.t("rating.stamp", grade));
        var by = new Span(Texts.t("rating.by", signed.by(), Formats.dateTime(signed.at())));
        var stamp = new Div(word, by);
        word.addClassName("stamp-grade");
        stamp.addClassName("signed-stamp");
        return stamp;
    }

    private static Tone tone(RatingState state) {
        return switch (state) {
            case PROPOSED -> Tone.ACTIVE;
            case DECIDED -> Tone.WAITING;
            case SIGNED -> Tone.DONE;
        };
    }
}
