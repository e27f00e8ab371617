package dev.pingyi.indicator.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.internal.JacksonUtils;
import dev.pingyi.indicator.FigureLine;
import dev.pingyi.indicator.OverviewRow;
import dev.pingyi.indicator.OverviewService;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.language.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Units down, chosen indicators across, last year beside this year, totals at the foot; fetched as it is scrolled. Of a
 * unit's figures a session keeps the words that are seen, not the figures of the whole catalogue.
 */
class OverviewGrid extends Grid<OverviewGrid.Row> {

    private static final String CELL = """
            <div class="figure-cell ${item.cell.problem ? 'has-problem' : ''}" title="${item.cell.note}">\
            <span>${item.cell.value}</span>\
            <span class="figure-before ${item.cell.conspicuous ? 'conspicuous' : ''}">${item.cell.before}</span></div>""";

    /** What is seen of one unit. */
    record Row(String unit, String state, List<Cell> cells) {}

    /**
     * @param before of last year, with the change
     * @param note where the value comes from, or what is wrong with it
     */
    record Cell(String value, String before, boolean conspicuous, boolean problem, String note) {

        static final Cell EMPTY = new Cell("", "", false, false, "");

        ObjectNode json() {
            return JacksonUtils.createObjectNode()
                    .put("value", value)
                    .put("before", before)
                    .put("conspicuous", conspicuous)
                    .put("problem", problem)
                    .put("note", note);
        }

        static Cell of(@Nullable FigureLine line) {
            if (line == null) {
                return EMPTY;
            }
            String change = line.change().isEmpty() ? "" : " · " + line.change();
            return new Cell(
                    line.value(),
                    line.lastYear().isEmpty() ? "" : Texts.t("indicator.last-year") + " " + line.lastYear() + change,
                    line.conspicuous(),
                    !line.problem().isEmpty(),
                    line.problem().isEmpty() ? line.arithmetic() : line.problem());
        }
    }

    OverviewGrid(OverviewService overviews, RoundId round, String search, List<IndicatorChoice> chosen) {
        var totals = row(overviews.totals(round, search), chosen);
        addClassName("figure-grid");
        addColumn(Row::unit)
                .setHeader(Texts.t("indicator.overview.unit"))
                .setFooter(totals.unit())
                .setFrozen(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(Row::state).setHeader(Texts.t("indicator.overview.state")).setAutoWidth(true);
        for (int i = 0; i < chosen.size(); i++) {
            int place = i;
            addColumn(LitRenderer.<Row>of(CELL)
                            .withProperty("cell", row -> row.cells().get(place).json()))
                    .setHeader(chosen.get(i).heading())
                    .setFooter(totals.cells().get(i).value())
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("11rem")
                    .setFlexGrow(0);
        }
        getElement().setAttribute("aria-label", Texts.t("indicator.overview.grid"));
        setItems(
                query -> overviews.overview(round, search, query.getOffset(), query.getLimit()).stream()
                        .map(row -> row(row, chosen)),
                query -> overviews.count(round, search));
    }

    private static Row row(OverviewRow row, List<IndicatorChoice> chosen) {
        return new Row(
                row.unitName(),
                state(row),
                chosen.stream()
                        .map(indicator -> Cell.of(row.lines().get(indicator.code())))
                        .toList());
    }

    private static String state(OverviewRow row) {
        return !row.open()
                ? Texts.t("indicator.state.closed")
                : row.missing() == 0
                        ? Texts.t("indicator.state.open")
                        : Texts.t("indicator.state.missing", row.missing());
    }
}
