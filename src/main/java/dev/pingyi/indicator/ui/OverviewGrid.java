package dev.pingyi.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.indicator.FigureLine;
import dev.pingyi.indicator.Indicator;
import dev.pingyi.indicator.OverviewRow;
import dev.pingyi.indicator.OverviewService;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.language.Texts;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Units down, chosen indicators across, last year beside this year, totals at the foot; fetched as it is scrolled. */
class OverviewGrid extends Grid<OverviewRow> {

    OverviewGrid(OverviewService overviews, RoundId round, String search, Collection<Indicator> chosen) {
        var totals = overviews.totals(round, search);
        addClassName("figure-grid");
        addColumn(OverviewRow::unitName)
                .setHeader(Texts.t("indicator.overview.unit"))
                .setFooter(totals.unitName())
                .setFrozen(true)
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(OverviewGrid::state)
                .setHeader(Texts.t("indicator.overview.state"))
                .setAutoWidth(true);
        for (var indicator : chosen) {
            addComponentColumn(row -> cell(row.lines().get(indicator.code())))
                    .setHeader(heading(indicator))
                    .setFooter(cell(totals.lines().get(indicator.code())))
                    .setTextAlign(ColumnTextAlign.END)
                    .setWidth("11rem")
                    .setFlexGrow(0);
        }
        getElement().setAttribute("aria-label", Texts.t("indicator.overview.grid"));
        setItems(
                query -> overviews.overview(round, search, query.getOffset(), query.getLimit()).stream(),
                query -> overviews.count(round, search));
    }

    private static String state(OverviewRow row) {
        return !row.open()
                ? Texts.t("indicator.state.closed")
                : row.missing() == 0
                        ? Texts.t("indicator.state.open")
                        : Texts.t("indicator.state.missing", row.missing());
    }

    private static Component heading(Indicator indicator) {
        var heading = new Span(
                indicator.unit().isEmpty()
                        ? indicator.name()
                        : Texts.t("indicator.named", indicator.name(), indicator.unit()));
        heading.addClassName("figure-heading");
        return heading;
    }

    private static Component cell(@Nullable FigureLine line) {
        if (line == null) {
            return new Span();
        }
        var now = new Span(line.value());
        var before = new Span(
                line.lastYear().isEmpty()
                        ? ""
                        : Texts.t("indicator.last-year") + " " + line.lastYear()
                                + (line.change().isEmpty() ? "" : " · " + line.change()));
        var cell = new Div(now, before);
        before.addClassName("figure-before");
        before.setClassName("conspicuous", line.conspicuous());
        cell.addClassName("figure-cell");
        cell.setClassName("has-problem", !line.problem().isEmpty());
        String note = line.problem().isEmpty() ? line.arithmetic() : line.problem();
        if (!note.isEmpty()) {
            cell.getElement().setAttribute("title", note);
        }
        return cell;
    }
}
