package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.checker.Level;
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
import dev.pingyi.round.Template;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.shell.Autosave;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.Drawer;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.SaveState;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The draft in the hands of somebody of its unit: required changes on top, headings at the left, sections that save themselves. */
class ReportEditor extends Div implements SectionEditor.Page {

    private final ReportService reports;
    private final CheckService checks;
    private final ReportId report;
    private final ErrorSummary errors;
    private final TemplateFit fit;
    private final SectionOrder order;
    private final SaveState state = new SaveState();
    private final Div tools = new Div();
    private final Span length = new Span();
    private final Autosave autosave = new Autosave(state, this::refused);
    private final SectionParts sections;
    private final Outline outline;
    private final @Nullable ChangesPanel changes;
    private final FindingPanel findings;
    private final Drawer found;
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
            Template template,
            ErrorSummary errors,
            SectionOrder.Redraw redraw) {
        this.reports = reports;
        this.checks = checks;
        this.report = report.id();
        this.checking = checks.checking(report.id());
        this.fit = new TemplateFit(template);
        this.errors = errors;
        order = new SectionOrder(reports, drafts, this.report, errors, this::mayRedraw, redraw);
        findings = new FindingPanel(this::check, this::go, acting());
        found = new Drawer(Texts.t("report.findings"), findings);
        this.kept = new KeptText(
                account,
                this.report,
                found -> keptPanel.show(found, reports.report(this.report).sections()));
        outline = new Outline(report.sections());
        sections = new SectionParts(
                report.sections(),
                autosave,
                fit,
                this::stored,
                section -> new SectionEditor(section, this, autosave, state, kept, actions(section))
                        .guidance(fit.guidance(section)));
        var quotes = new QuotePicker(reports.annexes(report.id()).of(FigureAnnex.ANNEX));
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

        var bar = new Div(state, length, tools, autosave.clock());
        tools.addClassName("editor-tools");
        bar.addClassName("editor-bar");
        var beside = new Drawer(Texts.t("report.outline"), new Aside(outline, quotes, new Guidance(template)));
        var desk = new Div(beside, sections, found);
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

    /** What can be done with the whole text, in the bar above it. */
    void tools(Component... acts) {
        tools.add(acts);
    }

    private CheckResult check() {
        var result = checking.check(sections.content(), Texts.locale());
        found.label(Texts.t("report.findings.count", result.findings().size()));
        return result;
    }

    private void go(CheckedFinding finding) {
        sections.select(finding.section(), finding.inHeading(), finding.start(), finding.end());
    }

    private FindingPanel.Acting acting() {
        return new FindingPanel.Acting() {
            @Override
            public void explain(CheckedFinding finding, String words) {
                if (Commands.run(errors, () -> checks.explain(report, finding, words))) {
                    checking = checks.checking(report);
                    findings.check();
                }
            }

            @Override
            public boolean insertable(CheckedFinding finding) {
                return missing(finding).isPresent();
            }

            @Override
            public void insert(CheckedFinding finding) {
                missing(finding).ifPresent(part -> order.insert(fit, part));
            }
        };
    }

    /** The section that the finding says the template wants. */
    private Optional<TemplateSection> missing(CheckedFinding finding) {
        return finding.whole() && finding.level() == Level.ERROR
                ? fit.missing(sections.content(), finding.message())
                : Optional.empty();
    }

    /** Brings a section into sight after the page was drawn anew. */
    void show(SectionId section, boolean write) {
        sections.show(section, write);
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

    private Optional<Section> stored(SectionId section) {
        return reports.report(report).sections().stream()
                .filter(each -> each.id().equals(section))
                .findFirst();
    }

    @Override
    public SaveResult save(SectionId section, long baseVersion, String heading, String body) {
        return reports.saveSection(report, section, baseVersion, heading, body);
    }

    @Override
    public void saved(SectionEditor section) {
        outline.rename(sections.index(section.section()), section.heading());
        findings.later(count());
    }

    @Override
    public void addAgain(String heading, String body) {
        order.append(heading, body, () -> {});
    }

    private KeptPanel.Decision keptDecision() {
        return new KeptPanel.Decision() {
            @Override
            public boolean restore(KeptText.Kept found) {
                if (!mayRedraw()) {
                    return false;
                }
                errors.clear();
                var section = sections.find(found.id()).flatMap(sections::open);
                section.ifPresent(editor -> editor.restore(found));
                return section.isPresent() || order.append(found.heading(), found.body(), () -> kept.drop(found));
            }

            @Override
            public void discard(KeptText.Kept found) {
                kept.drop(found);
            }
        };
    }

    private SectionActions actions(Section section) {
        return order.actions(
                section, () -> sections.find(section.id()).orElseThrow().content());
    }

    /** The report has moved on, or the like: nothing can be stored any more, everything stays to be copied. */
    private void refused(Rejected rejected) {
        errors.show(Texts.t(rejected.key(), rejected.arguments()));
        boolean closed = !reports.report(report).state().editable();
        sections.setReadOnly(closed);
        if (changes != null) {
            changes.setReadOnly(closed);
        }
    }

    private int count() {
        int characters = Section.characters(sections.content());
        length.setText(Texts.t("report.length", characters));
        sections.note();
        return characters;
    }
}
