package dev.pingyi.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.language.Texts;
import dev.pingyi.round.OpeningProgress;
import dev.pingyi.round.OpeningService;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.Refresh;
import java.time.Duration;
import java.util.Map;

/** How many units have begun while a round opens, which could not and why; gone once all have. */
class RoundOpeningPanel extends Div {

    private static final Duration NEWS_EVERY = Duration.ofSeconds(2);

    private final OpeningService openings;
    private final RoundId round;
    private final Map<OrganizationId, String> names;
    private final Paragraph figures = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Div failures = new Div();
    private final ErrorSummary errors = new ErrorSummary();
    private final Refresh watch = new Refresh(NEWS_EVERY, this::refresh);

    RoundOpeningPanel(OpeningService openings, RoundId round, Map<OrganizationId, String> names) {
        this.openings = openings;
        this.round = round;
        this.names = names;

        figures.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-hidden", "true");

        add(new Panel(Texts.t("round.opening"), errors, figures, bar, failures), watch);

        refresh();
    }

    private void refresh() {
        var progress = openings.progress(round);
        figures.setText(Texts.t("round.opening.figures", progress.begun(), progress.units()));
        bar.setValue(progress.units() == 0 ? 1 : (double) progress.begun() / progress.units());
        failures.removeAll();
        if (!progress.failures().isEmpty()) {
            failures.add(failed(progress));
        }
        setVisible(!progress.complete());
        watch.run(progress.waiting() > 0);
    }

    private Div failed(OpeningProgress progress) {
        var list = new UnorderedList();
        progress.failures()
                .forEach(failure -> list.add(new ListItem(Texts.t(
                        "round.opening.failure",
                        names.getOrDefault(failure.unit(), failure.unit().toString()),
                        failure.why().told()))));
        return new Div(
                new Paragraph(
                        Texts.t("round.opening.failed", progress.failures().size())),
                list,
                Commands.secondary("round.opening.again", errors, () -> {
                    openings.again(round);
                    refresh();
                }));
    }
}
