package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.findings.CheckResult;
import dev.pingyi.findings.CheckService;
import dev.pingyi.findings.CheckedFinding;
import dev.pingyi.findings.Checking;
import dev.pingyi.findings.ui.FindingPanel;
import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Texts;
import dev.pingyi.report.DraftService;
import dev.pingyi.report.FigureAnnex;
import dev.pingyi.report.ReportDetails;
import dev.pingyi.report.ReportService;
import dev.pingyi.report.SaveResult;
import dev.pingyi.shell.Autosave;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.SaveState;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The draft in the hands of somebody of its unit: required changes on top, headings at the left, sections that save themselves. */
class ReportEditor extends Div implements SectionEditor.Page {

    private final ReportService reports;
    private final DraftService drafts;
    private final CheckService checks;
    private final ReportId report;
    private final ErrorSummary errors;
    private final Runnable redraw;
    private final SaveState state = new SaveState();
    private final Span length = new Span();
    private final Autosave autosave = new Autosave(state, this::refused);
    private final List<SectionEditor> sections = new ArrayList<>();
    private final Map<SectionId, NativeButton> entries = new HashMap<>();
    private final @Nullable ChangesPanel changes;
    private final FindingPanel findings;
    private Checking checking;
    private final KeptText kept;
    private final KeptPanel keptPanel = new KeptPanel(keptDecision());

    /** @param redraw draws the page anew from what is stored */
    ReportEditor(
            ReportService reports,
            DraftService drafts,
            CheckService checks,
            Clock clock,
            AccountId account,
            ReportDetails report,
            Guidance guidance,
            ErrorSummary errors,
            Runnable redraw) {
        this.reports = reports;
        this.drafts = drafts;
        this.checks = checks;
        this.report = report.id();
        this.checking = checks.checking(report.id());
        findings = new FindingPanel(this::check, this::go, this::explain);
        this.errors = errors;
        this.redraw = redraw;
        this.kept = new KeptText(
                account,
                this.report,
                found -> keptPanel.show(found, reports.report(this.report).sections()));
        var outline = new Outline();
        var quotes = new QuotePicker(reports.annexes(report.id()).of(FigureAnnex.ANNEX));
        var texts = new Div();
        var asked = report.latestChanges();
        changes = asked.isEmpty()
                ? null
                : new ChangesPanel(
                        asked,
                        (number, answer) -> {
                            reports.answer(report.id(), number, answer);
                            state.saved(clock.instant());
                        },
                        autosave,
                        state);

        for (Section section : report.sections()) {
            var editor = new SectionEditor(section, this, autosave, state, kept, actions(section));
            sections.add(editor);
            entries.put(section.id(), outline.entry(section.level(), section.heading(), editor));
            texts.add(editor);
        }

        var bar = new Div(state, length, autosave.clock());
        bar.addClassName("editor-bar");
        texts.addClassName("editor-texts");
        var desk = new Div(new Aside(outline, quotes, guidance), texts, findings);
        desk.addClassName("editor-desk");
        addClassName("report-editor");
        add(kept, keptPanel, bar);
        if (changes != null) {
            add(changes);
        }
        add(desk);
        count();
        findings.check();
    }

    private CheckResult check() {
        return checking.check(sections.stream().map(SectionEditor::content).toList(), Texts.locale());
    }

    private void go(CheckedFinding finding) {
        sections.get(finding.section()).select(finding.inHeading(), finding.start(), finding.end());
    }

    private void explain(CheckedFinding finding, String words) {
        if (Commands.run(errors, () -> checks.explain(report, finding, words))) {
            checking = checks.checking(report);
            findings.check();
        }
    }

    /** What stands in the way of submitting, as far as the page knows; empty if nothing does. */
    List<ErrorSummary.Entry> obstacles() {
        var found = new ArrayList<ErrorSummary.Entry>();
        if (!autosave.settled()) {
            found.add(new ErrorSummary.Entry(Texts.t("report.submit.unsettled"), state));
        }
        if (changes != null) {
            found.addAll(changes.unanswered());
        }
        return found;
    }

    /** Whether the page may be drawn anew without losing what was typed; if not, says so. */
    boolean mayRedraw() {
        if (!autosave.settled()) {
            errors.show(List.of(new ErrorSummary.Entry(Texts.t("report.save.first"), state)));
        }
        return autosave.settled();
    }

    @Override
    public SaveResult save(SectionId section, long baseVersion, String heading, String body) {
        return reports.saveSection(report, section, baseVersion, heading, body);
    }

    @Override
    public void saved(SectionEditor section) {
        var entry = entries.get(section.section());
        if (entry != null) {
            entry.setText(Outline.words(section.heading()));
        }
        findings.later(count());
    }

    @Override
    public void addAgain(String heading, String body) {
        addedAgain(heading, body, () -> {});
    }

    private boolean addedAgain(String heading, String body, Runnable done) {
        boolean added = Commands.run(errors, () -> {
            var last = reports.report(report).sections();
            drafts.addSection(report, last.isEmpty() ? null : last.getLast().id(), 1, heading, body);
        });
        if (added) {
            done.run();
            redraw.run();
        }
        return added;
    }

    private KeptPanel.Decision keptDecision() {
        return new KeptPanel.Decision() {
            @Override
            public boolean restore(KeptText.Kept found) {
                if (!mayRedraw()) {
                    return false;
                }
                errors.clear();
                var section = sections.stream()
                        .filter(candidate -> candidate.section().equals(found.id()))
                        .findFirst();
                section.ifPresent(editor -> editor.restore(found));
                return section.isPresent() || addedAgain(found.heading(), found.body(), () -> kept.drop(found));
            }

            @Override
            public void discard(KeptText.Kept found) {
                kept.drop(found);
            }
        };
    }

    private SectionActions actions(Section section) {
        return new SectionActions(
                () -> change(() -> drafts.moveSection(report, section.id(), -1)),
                () -> change(() -> drafts.moveSection(report, section.id(), 1)),
                () -> change(() -> drafts.addSection(report, section.id(), Math.max(1, section.level()), "", "")),
                () -> remove(section.id()));
    }

    private void remove(SectionId section) {
        var editor = sections.stream()
                .filter(candidate -> candidate.section().equals(section))
                .findFirst()
                .orElseThrow();
        var sure = new ConfirmDialog(
                Texts.t("report.section.remove-title"),
                Texts.t("report.section.remove-what", Outline.words(editor.heading())),
                Texts.t("report.section.remove"),
                confirmed -> change(() -> drafts.removeSection(report, section, editor.version())));
        sure.setCancelable(true);
        sure.setCancelText(Texts.t("shell.cancel"));
        sure.open();
    }

    private void change(Runnable command) {
        if (mayRedraw() && Commands.run(errors, command)) {
            redraw.run();
        }
    }

    /** The report has moved on, or the like: nothing can be stored any more, everything stays to be copied. */
    private void refused(Rejected rejected) {
        errors.show(Texts.t(rejected.key(), rejected.arguments()));
        boolean closed = !reports.report(report).state().editable();
        sections.forEach(section -> section.setReadOnly(closed));
        if (changes != null) {
            changes.setReadOnly(closed);
        }
    }

    private int count() {
        int characters = sections.stream().mapToInt(SectionEditor::characters).sum();
        length.setText(Texts.t("report.length", characters));
        return characters;
    }
}
