package dev.pingyi.indicator.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import dev.pingyi.indicator.FigureLine;
import dev.pingyi.language.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The indicators of one institution, required ones first, calculated ones last; open while something required misses. */
class FigureGroup extends Details {

    private static final Comparator<FigureLine> REQUIRED_FIRST = Comparator.comparingInt(
            line -> line.indicator().required() ? 0 : line.indicator().computed() ? 2 : 1);

    private final String institution;
    private final List<FigureRow> rows = new ArrayList<>();

    FigureGroup(String institution, List<FigureLine> lines, boolean writable, FigureRow.Save save) {
        this.institution = institution;
        var content = new Div();
        content.addClassName("figure-rows");
        addClassName("figure-group");
        lines.stream().sorted(REQUIRED_FIRST).forEach(line -> {
            var row = new FigureRow(line, writable, save);
            rows.add(row);
            content.add(row);
        });
        add(content);
        setOpened(rows.stream().anyMatch(FigureRow::requiredAndMissing));
        summarize();
    }

    void show(Map<String, FigureLine> lines) {
        rows.forEach(row -> {
            var line = lines.get(row.code());
            if (line != null) {
                row.show(line);
            }
        });
        summarize();
    }

    /** @return whether anything of it is left */
    boolean filter(String words, boolean onlyMissing) {
        boolean named = institution.contains(words);
        rows.forEach(row -> row.setVisible((named || row.name().contains(words)) && !(onlyMissing && !row.missing())));
        boolean any = rows.stream().anyMatch(FigureRow::isVisible);
        setVisible(any);
        if (any && (onlyMissing || !words.isEmpty())) {
            setOpened(true);
        }
        return any;
    }

    private void summarize() {
        long filled = rows.stream().filter(FigureRow::filled).count();
        setSummaryText(Texts.t("indicator.panel.group", institution, filled, rows.size()));
    }
}
