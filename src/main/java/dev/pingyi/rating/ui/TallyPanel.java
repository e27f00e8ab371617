package dev.pingyi.rating.ui;

import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.ballot.Tally;
import dev.pingyi.ballot.Tally.ClassTally;
import dev.pingyi.language.Texts;
import dev.pingyi.round.AppraiserClass;
import dev.pingyi.round.RatingScheme;
import dev.pingyi.shell.Listing;
import dev.pingyi.shell.Panel;
import java.util.stream.Collectors;

/** 计票: the published count by class and grade. */
class TallyPanel extends Panel {

    TallyPanel(Tally tally, RatingScheme scheme) {
        super(Texts.t("rating.tally.title"));
        var table = new Listing<ClassTally>()
                .text(Texts.t("rating.tally.class"), each -> label(scheme, each.code()))
                .text(Texts.t("rating.tally.issued"), each -> String.valueOf(each.issued()))
                .text(Texts.t("rating.tally.received"), each -> String.valueOf(each.received()));
        scheme.grades()
                .forEach(grade -> table.text(
                        grade.label(), each -> String.valueOf(each.marks().getOrDefault(grade.code(), 0))));
        table.text(Texts.t("rating.tally.unknown"), each -> String.valueOf(each.unknown()))
                .text(Texts.t("rating.tally.abstained"), each -> String.valueOf(each.abstained()));

        table.show(tally.classes());
        table.addClassName("tally");

        add(new Paragraph(Texts.t("rating.tally.total", tally.issued(), tally.received())));
        if (!tally.classes().isEmpty()) {
            add(table);
        }
        addHeldBack(tally, scheme);
    }

    private void addHeldBack(Tally tally, RatingScheme scheme) {
        var held = scheme.classes().stream()
                .filter(appraisers ->
                        tally.classes().stream().noneMatch(shown -> shown.code().equals(appraisers.code())))
                .map(AppraiserClass::label)
                .collect(Collectors.joining(Texts.t("rating.derivation.and")));
        if (!held.isEmpty()) {
            var note = new Paragraph(Texts.t("rating.tally.held", held, scheme.smallestClass()));
            note.addClassName("hint");
            add(note);
        }
    }

    private static String label(RatingScheme scheme, String code) {
        return scheme.classes().stream()
                .filter(appraisers -> appraisers.code().equals(code))
                .findFirst()
                .orElseThrow()
                .label();
    }
}
