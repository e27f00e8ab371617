package dev.pingyi.handover.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.handover.HandOver;
import dev.pingyi.handover.HandOverService;
import dev.pingyi.handover.Turn;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Refresh;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whose turn the draft is, what was said with it, and the button that hands it on. Follows what the other one does. */
public class TurnPanel extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(TurnPanel.class);
    private static final Duration NEWS_EVERY = Duration.ofSeconds(5);

    private final HandOverService handOvers;
    private final ReportId report;
    private final Actor actor;
    private final ErrorSummary errors;
    private final Div shown = new Div();
    private final Refresh watch = new Refresh(NEWS_EVERY, this::follow);
    private @Nullable List<HandOver> known;

    /** @param errors says why the draft could not be handed on */
    public TurnPanel(HandOverService handOvers, ReportId report, Actor actor, ErrorSummary errors) {
        this.handOvers = handOvers;
        this.report = report;
        this.actor = actor;
        this.errors = errors;
        shown.getElement().setAttribute("role", "status");
        getContent().addClassName("turn");
        getContent().add(shown, watch);
        draw(handOvers.handOvers(report));
        watch.run(true);
    }

    private void follow() {
        try {
            var latest = handOvers.handOvers(report);
            if (!latest.equals(known)) {
                draw(latest);
            }
        } catch (RuntimeException unavailable) {
            // The next time tries again; submitting has closed the draft, which the page itself finds out.
            LOG.info("No news of whose turn it is: {}", unavailable.toString());
        }
    }

    private void draw(List<HandOver> all) {
        known = all;
        shown.removeAll();
        if (all.isEmpty()) {
            shown.add(new Paragraph(Texts.t("handover.none." + reader())));
        } else {
            var last = all.getLast();
            var said = new Paragraph(
                    Texts.t("handover." + last.turn() + "." + reader(), last.by(), Formats.dateTime(last.at())));
            said.addClassName("turn-now");
            shown.add(said);
            if (!last.note().isEmpty()) {
                var note = new Paragraph(last.note());
                note.addClassName("turn-note");
                shown.add(note);
            }
        }
        shown.setClassName("mine", !all.isEmpty() && all.getLast().turn() == mine());
        if (all.isEmpty() || all.getLast().turn() == mine()) {
            shown.add(Commands.secondary("handover.to." + others(), errors, this::ask));
        }
        if (all.size() > 1) {
            shown.add(earlier(all.subList(0, all.size() - 1)));
        }
    }

    private void ask() {
        new NoteDialog(
                        others(),
                        note -> {
                            if (others() == Turn.SECRETARY) {
                                handOvers.toSecretary(report, note);
                            } else {
                                handOvers.toOrganizationMember(report, note);
                            }
                        },
                        () -> draw(handOvers.handOvers(report)))
                .open();
    }

    private static Component earlier(List<HandOver> all) {
        var list = new UnorderedList();
        all.reversed()
                .forEach(each -> list.add(new ListItem(Texts.t(
                        "handover.earlier." + each.turn(),
                        each.by(),
                        Formats.dateTime(each.at()),
                        each.note().isEmpty() ? Texts.t("handover.without-note") : each.note()))));
        return new Details(Texts.t("handover.earlier", all.size()), list);
    }

    private Turn mine() {
        return actor.has(Roles.SECRETARY) ? Turn.SECRETARY : Turn.ORGANIZATION_MEMBER;
    }

    private Turn others() {
        return actor.has(Roles.SECRETARY) ? Turn.ORGANIZATION_MEMBER : Turn.SECRETARY;
    }

    /** Part of a message key: as whom the panel speaks to. */
    private String reader() {
        return actor.has(Roles.SECRETARY) ? "to-secretary" : "to-member";
    }
}
