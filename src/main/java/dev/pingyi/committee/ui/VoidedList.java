package dev.pingyi.committee.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.committee.DiscussionDetails;
import dev.pingyi.committee.VoidedVote;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import java.util.stream.Collectors;

/** The votes that were voided: when, by whom, why, and what had been cast without counting. */
class VoidedList extends Div {

    VoidedList(DiscussionDetails discussion) {
        var voided = discussion.voided();
        setVisible(!voided.isEmpty());
        if (!voided.isEmpty()) {
            add(new H3(Texts.t("committee.voided")));
        }
        for (int i = 0; i < voided.size(); i++) {
            add(entry(discussion, voided.get(i), i + 1));
        }
    }

    private static Div entry(DiscussionDetails discussion, VoidedVote vote, int attempt) {
        var cast = discussion.voidedSeats().stream()
                .filter(seat -> seat.attempt() == attempt)
                .map(seat -> Texts.t("committee.voided.vote", seat.title(), Texts.t("committee.vote." + seat.vote())))
                .collect(Collectors.joining("；"));
        var entry = new Div(
                new Paragraph(Texts.t("committee.voided.title", attempt, Formats.dateTime(vote.at()), vote.by())),
                new Paragraph(Texts.t("committee.voided.reason", vote.reason())),
                new Paragraph(
                        Texts.t("committee.voided.figures", vote.present(), vote.yes(), vote.no(), vote.abstain())));
        if (!cast.isEmpty()) {
            entry.add(new Paragraph(cast));
        }
        return entry;
    }
}
