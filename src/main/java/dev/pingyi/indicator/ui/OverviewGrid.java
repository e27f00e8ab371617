package dev.pingyi.indicator.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.internal.JacksonUtils;
import dev.pingyi.indicator.FigureLine;
import dev.pingyi.indicator.OverviewRow;
import dev.pingyi.indicator.OverviewService;
import dev.pingyi.kernel.RoundId;
import dev.pingyi.language.Texts;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Units down, chosen indicators across, last year beside this year, totals at the foot; fetched as it is scrolled. Drawn
 * by the browser, see frontend/overview-grid.ts: forty columns of the server would be most of a session.
 */
@Tag("overview-grid")
@JsModule("./overview-grid.ts")
@Uses(Grid.class)
class OverviewGrid extends Component {

    /** More rows than this no browser asks for at once. */
    private static final int MOST = 200;

    private final OverviewService overviews;
    private final RoundId round;
    private final String search;
    private final List<IndicatorChoice> chosen;

    OverviewGrid(OverviewService overviews, RoundId round, String search, List<IndicatorChoice> chosen) {
        this.overviews = overviews;
        this.round = round;
        this.search = search;
        this.chosen = List.copyOf(chosen);
        var shown = JacksonUtils.createObjectNode()
                .put("label", Texts.t("indicator.overview.grid"))
                .put("unit", Texts.t("indicator.overview.unit"))
                .put("state", Texts.t("indicator.overview.state"))
                .put("size", overviews.count(round, search));
        var headings = shown.putArray("headings");
        chosen.forEach(indicator -> headings.add(indicator.heading()));
        shown.set("totals", totals());
        getElement().callJsFunction("show", shown);
    }

    /** Called by the browser: the units from {@code offset} on, from 0. */
    @ClientCallable
    public ArrayNode rows(int offset, int limit) {
        var rows = JacksonUtils.createArrayNode();
        overviews
                .overview(round, search, Math.max(0, offset), Math.clamp(limit, 1, MOST))
                .forEach(row -> rows.add(json(row)));
        return rows;
    }

    ObjectNode totals() {
        return json(overviews.totals(round, search));
    }

    int columns() {
        return chosen.size();
    }

    private ObjectNode json(OverviewRow row) {
        var json = JacksonUtils.createObjectNode().put("unit", row.unitName()).put("state", state(row));
        var cells = json.putArray("cells");
        for (var indicator : chosen) {
            var line = row.lines().get(indicator.code());
            var cell = cells.addObject();
            cell.put("value", line == null ? "" : line.value());
            cell.put("before", line == null ? "" : before(line));
            cell.put("conspicuous", line != null && line.conspicuous());
            cell.put("problem", line != null && !line.problem().isEmpty());
            cell.put("note", line == null ? "" : note(line));
        }
        return json;
    }

    private static String before(FigureLine line) {
        String change = line.change().isEmpty() ? "" : " · " + line.change();
        return line.lastYear().isEmpty() ? "" : Texts.t("indicator.last-year") + " " + line.lastYear() + change;
    }

    private static String note(FigureLine line) {
        return line.problem().isEmpty() ? line.arithmetic() : line.problem();
    }

    private static String state(OverviewRow row) {
        return !row.open()
                ? Texts.t("indicator.state.closed")
                : row.missing() == 0
                        ? Texts.t("indicator.state.open")
                        : Texts.t("indicator.state.missing", row.missing());
    }
}
