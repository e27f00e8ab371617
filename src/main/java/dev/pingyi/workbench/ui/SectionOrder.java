package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Texts;
import dev.pingyi.report.DraftService;
import dev.pingyi.report.ReportService;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.text.HeadingNumber;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The acts on a section as a whole: up, down, one more, one less, one that the template wants. */
class SectionOrder {

    /** Draws the page anew. */
    interface Redraw {

        /** @param write whether the section is opened; else it is only brought into sight */
        void at(SectionId section, boolean write);
    }

    private final ReportService reports;
    private final DraftService drafts;
    private final ReportId report;
    private final ErrorSummary errors;
    private final BooleanSupplier mayRedraw;
    private final Redraw redraw;

    /** @param mayRedraw whether the page may be drawn anew without losing what was typed; if not, says so */
    SectionOrder(
            ReportService reports,
            DraftService drafts,
            ReportId report,
            ErrorSummary errors,
            BooleanSupplier mayRedraw,
            Redraw redraw) {
        this.reports = reports;
        this.drafts = drafts;
        this.report = report;
        this.errors = errors;
        this.mayRedraw = mayRedraw;
        this.redraw = redraw;
    }

    SectionActions actions(Section section, Supplier<Section> now) {
        return new SectionActions(
                () -> move(section.id(), -1),
                () -> move(section.id(), 1),
                () -> add(section.id(), Math.max(1, section.level()), ""),
                () -> remove(now.get()));
    }

    /** At the end of the draft, where no place is known any more. */
    boolean append(String heading, String body, Runnable done) {
        return Commands.run(errors, () -> {
            var draft = draft();
            var last = draft.isEmpty() ? null : draft.getLast().id();
            var added = drafts.addSection(report, last, 1, heading, body);
            done.run();
            redraw.at(added.id(), false);
        });
    }

    /** Where the template has it; the numbers of what follows go on behind it. */
    void insert(TemplateFit fit, TemplateSection part) {
        if (!mayRedraw.getAsBoolean()) {
            return;
        }
        Commands.run(errors, () -> {
            var draft = draft();
            int place = place(fit, part, draft);
            int number = 1
                    + (int) draft.subList(0, place).stream()
                            .filter(each -> each.level() == 1)
                            .count();
            var before = place == 0 ? null : draft.get(place - 1).id();
            var added = drafts.addSection(report, before, 1, HeadingNumber.first(number, part.heading()), "");
            renumber(draft.subList(place, draft.size()), number);
            redraw.at(added.id(), true);
        });
    }

    private static int place(TemplateFit fit, TemplateSection part, List<Section> draft) {
        var parts = fit.template().sections();
        int title = !draft.isEmpty() && draft.getFirst().level() == 0 ? 1 : 0;
        if (parts.indexOf(part) == 0) {
            return title;
        }
        var former = parts.subList(0, parts.indexOf(part));
        for (int i = draft.size() - 1; i >= 0; i--) {
            if (fit.part(draft.get(i)).filter(former::contains).isPresent()) {
                return TemplateFit.end(draft, i);
            }
        }
        return draft.size();
    }

    private void renumber(List<Section> following, int inserted) {
        int number = inserted;
        for (Section section : following) {
            if (section.level() == 1 && HeadingNumber.is(section.heading(), 1, number)) {
                number++;
                String heading = HeadingNumber.with(section.heading(), 1, number);
                reports.saveSection(report, section.id(), section.version(), heading, section.body());
            }
        }
    }

    private void move(SectionId section, int places) {
        change(() -> {
            drafts.moveSection(report, section, places);
            redraw.at(section, true);
        });
    }

    private void add(@Nullable SectionId after, int level, String heading) {
        change(() ->
                redraw.at(drafts.addSection(report, after, level, heading, "").id(), true));
    }

    private void remove(Section section) {
        var sure = new ConfirmDialog(
                Texts.t("report.section.remove-title"),
                Texts.t("report.section.remove-what", Outline.words(section.heading())),
                Texts.t("report.section.remove"),
                confirmed -> change(() -> {
                    var before = draft().stream().map(Section::id).toList();
                    drafts.removeSection(report, section.id(), section.version());
                    redraw.at(before.get(Math.max(0, before.indexOf(section.id()) - 1)), false);
                }));
        sure.setCancelable(true);
        sure.setCancelText(Texts.t("shell.cancel"));
        sure.open();
    }

    private void change(Runnable command) {
        if (mayRedraw.getAsBoolean()) {
            Commands.run(errors, command);
        }
    }

    private List<Section> draft() {
        return reports.report(report).sections();
    }
}
