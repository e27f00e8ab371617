package dev.pingyi.ballot.ui;

import dev.pingyi.ballot.BallotService;
import dev.pingyi.ballot.BallotSheet;
import dev.pingyi.language.Texts;
import java.util.List;
import java.util.stream.Stream;

/** One of the answers on a sheet. */
record Choice(String code, String label) {

    /** The grades of the scheme, then 不了解 and 弃权. */
    static List<Choice> of(BallotSheet sheet) {
        return Stream.concat(
                        sheet.grades().stream().map(grade -> new Choice(grade.code(), grade.label())),
                        Stream.of(
                                new Choice(BallotService.UNKNOWN, Texts.t("ballot.choice.unknown")),
                                new Choice(BallotService.ABSTAIN, Texts.t("ballot.choice.abstain"))))
                .toList();
    }

    /** Never what was chosen: it would find its way into a log. */
    @Override
    public String toString() {
        return "Choice";
    }
}
