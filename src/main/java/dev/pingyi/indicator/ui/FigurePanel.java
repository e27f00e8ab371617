package dev.pingyi.indicator.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pingyi.indicator.FigureLine;
import dev.pingyi.indicator.FigureService;
import dev.pingyi.indicator.FigureTable;
import dev.pingyi.indicator.Saved;
import dev.pingyi.kernel.OrganizationId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of a unit to be filled in, by institution: each cell is saved when it is left. What others type meanwhile
 * is not drawn over what stands in a field; whoever saves the same cell is shown both.
 */
public final class FigurePanel extends Div {

    /** Enter and the arrows go from field to field, also over closed groups; not while a Chinese word is composed. */
    private static final String MOVE = """
            this.addEventListener('keydown', event => {
              const step = {Enter: 1, ArrowDown: 1, ArrowUp: -1}[event.key];
              if (!step || event.isComposing) return;
              const fields = [...this.querySelectorAll('.figure-value:not([readonly])')].filter(f => f.offsetParent);
              const at = fields.indexOf(event.target.closest('.figure-value'));
              const next = at < 0 ? null : fields[at + step];
              if (next) { event.preventDefault(); next.focus(); }
            });""";

    private final FigureService figures;
    private final RoundId round;
    private final OrganizationId unit;
    private final ErrorSummary errors = new ErrorSummary();
    private final Span progress = new Span();
    private final Checkbox onlyMissing = new Checkbox(Texts.t("indicator.panel.only-missing"));
    private final TextField search = new TextField();
    private final Div nothing =
            new Div(new EmptyState(Texts.t("indicator.panel.none"), Texts.t("indicator.panel.none-next")));
    private final List<FigureGroup> groups = new ArrayList<>();

    /** @param editable false where the report may not be changed, whatever the sheet says */
    public FigurePanel(FigureService figures, RoundId round, OrganizationId unit, boolean editable) {
        this.figures = figures;
        this.round = round;
        this.unit = unit;
        var table = figures.table(round, unit);
        boolean writable = editable && table.editable();

        onlyMissing.addValueChangeListener(change -> filter());
        search.addValueChangeListener(change -> filter());
        addAttachListener(attached -> getElement().executeJs(MOVE));

        search.setPlaceholder(Texts.t("indicator.panel.search"));
        search.setAriaLabel(Texts.t("indicator.panel.search"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        progress.getElement().setAttribute("role", "status");

        var bar = new Div(progress, onlyMissing, search);
        bar.addClassName("figure-bar");
        addClassName("figure-panel");
        add(errors, bar, nothing);
        if (!writable) {
            add(new Paragraph(Texts.t("indicator.panel.read-only")));
        }

        byInstitution(table).forEach((institution, lines) -> {
            var group = new FigureGroup(institution, lines, writable, this::save);
            if (groups.isEmpty()) {
                group.setOpened(true);
            }
            groups.add(group);
            add(group);
        });
        show(table);
        filter();
    }

    private static Map<String, List<FigureLine>> byInstitution(FigureTable table) {
        Map<String, List<FigureLine>> lines = new LinkedHashMap<>();
        table.lines()
                .forEach(line -> lines.computeIfAbsent(line.indicator().institution(), none -> new ArrayList<>())
                        .add(line));
        return lines;
    }

    private void save(FigureRow row, boolean lastYear, String typed, long baseVersion) {
        Commands.run(errors, () -> {
            try {
                Saved saved = lastYear
                        ? figures.fillLastYear(round, unit, row.code(), typed, baseVersion)
                        : figures.fill(round, unit, row.code(), typed, baseVersion);
                row.saved(lastYear, saved);
                show(figures.table(round, unit));
            } catch (Rejected refused) {
                row.refused(lastYear, refused, line(row.code()));
            }
        });
    }

    /** As it is stored now. */
    private FigureLine line(String code) {
        return figures.table(round, unit).lines().stream()
                .filter(line -> line.indicator().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Rejected("indicator.rejected.unknown-indicator"));
    }

    private void show(FigureTable table) {
        Map<String, FigureLine> lines = new LinkedHashMap<>();
        table.lines().forEach(line -> lines.put(line.indicator().code(), line));
        groups.forEach(group -> group.show(lines));
        long filled = table.lines().stream().filter(FigureLine::filled).count();
        int all = table.lines().size();
        progress.setText(
                table.missing() == 0
                        ? Texts.t("indicator.panel.complete", all, filled)
                        : Texts.t("indicator.panel.progress", table.missing(), all, filled));
    }

    private void filter() {
        boolean any = false;
        for (var group : groups) {
            any |= group.filter(search.getValue().strip(), onlyMissing.getValue());
        }
        nothing.setVisible(!any);
    }
}
