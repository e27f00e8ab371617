package dev.pingyi.importing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import dev.pingyi.importing.MappedText;
import dev.pingyi.importing.Mapping;
import dev.pingyi.importing.Target;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.TextTable;
import dev.pingyi.text.ImportRow;
import dev.pingyi.text.TableText;
import java.util.ArrayList;
import java.util.List;

/** One heading, paragraph or table of a file: what it says, at the right where it goes and of which level it is. */
class MappingRow extends Div {

    /** What the row needs of the page around it. */
    interface Page {

        /** The mapping has been changed; everything that tells of it follows. */
        void changed();

        void inSight(MappingRow row, boolean visible);
    }

    private static final int LONGEST_TEXT = 240;
    private static final int LONGEST_HEADING = 200;
    private static final int MOST_TABLE_ROWS = 6;

    private final MappingItem item;
    private final ImportRow row;
    private final Mapping mapping;
    private final Page page;
    private final Select<Target> target = new Select<>();
    private final Select<Integer> level = new Select<>();
    private final Span becomes = new Span();
    private boolean below;

    MappingRow(MappingItem item, Mapping mapping, Page page) {
        this.item = item;
        this.row = item.first();
        this.mapping = mapping;
        this.page = page;
        below = mapping.hasHeadingAbove(row.number());

        target.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                item.rows().forEach(each -> mapping.send(each.number(), change.getValue()));
                page.changed();
            }
        });
        level.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                mapping.level(row.number(), change.getValue());
                page.changed();
            }
        });

        String what = Texts.t("report.mapping.place", row.place());
        target.setAriaLabel(Texts.t("report.mapping.target", what));
        target.setItemLabelGenerator(this::label);
        target.setItems(targets());
        level.setAriaLabel(Texts.t("report.mapping.level", what));
        level.setItemLabelGenerator(each -> Texts.t("report.mapping.level." + (each < 0 ? "text" : each)));
        level.setItems(0, 1, 2, 3, 4, ImportRow.TEXT);
        level.setVisible(!row.tableRow() && row.text().length() <= LONGEST_HEADING && !row.runsOn());
        becomes.addClassName("mapping-becomes");

        var place = new Span(what);
        place.addClassName("mapping-place");
        var words = new Div(place, content(), becomes);
        words.addClassName("mapping-words");
        var choices = new Div(target, level);
        choices.addClassName("mapping-choices");
        add(words, choices);
        show();
    }

    /** Shows what has become of the row, whichever row was changed. */
    void show(MappedText result) {
        show();
        String heading = result.headings().get(row.number());
        becomes.setText(heading == null ? "" : Texts.t("report.mapping.becomes", heading.strip()));
        becomes.setVisible(heading != null);
    }

    private void show() {
        boolean hasAbove = mapping.hasHeadingAbove(row.number());
        if (hasAbove != below) {
            below = hasAbove;
            target.setItems(targets());
        }
        int levelNow = mapping.level(row.number());
        var going = mapping.target(row.number());
        target.setValue(going);
        target.getElement().executeJs("this.requestContentUpdate && this.requestContentUpdate()");
        level.setValue(levelNow);
        var end = mapping.destination(row.number());
        setClassName("mapping-row");
        addClassName(levelNow == ImportRow.TEXT ? "level-text" : "level-" + levelNow);
        if (end.equals(Target.LEFT_OUT)) {
            addClassName("left-out");
        } else if (mapping.isUnassigned(row.number())) {
            addClassName("unassigned");
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        page.inSight(this, true);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        page.inSight(this, false);
    }

    private List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        targets.add(below ? Target.WITH_HEADING : Target.AS_IT_IS);
        for (int i = 0; i < mapping.sectionNames().size(); i++) {
            targets.add(Target.section(i));
        }
        targets.add(Target.LEFT_OUT);
        return targets;
    }

    private String label(Target each) {
        return switch (each.kind()) {
            case WITH_HEADING -> Texts.t("report.mapping.with-heading");
            case AS_IT_IS ->
                Texts.t(mapping.level(row.number()) > 0 ? "report.mapping.as-it-is" : "report.mapping.stays");
            case LEFT_OUT -> Texts.t("report.mapping.leave-out");
            case SECTION -> mapping.sectionNames().get(each.section());
        };
    }

    private Component content() {
        if (row.tableRow()) {
            var rows = item.rows().stream()
                    .limit(MOST_TABLE_ROWS)
                    .map(each -> TableText.cells(each.text()))
                    .toList();
            var table = new Div(new TextTable(rows));
            if (item.rows().size() > MOST_TABLE_ROWS) {
                table.add(new Span(
                        Texts.t("report.mapping.table-more", item.rows().size() - MOST_TABLE_ROWS)));
            }
            return table;
        }
        String text = row.text().strip();
        var shown = text.length() > LONGEST_TEXT
                ? text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_TEXT))) + "…"
                : text;
        return new Paragraph(shown.isEmpty() ? Texts.t("report.outline.untitled") : shown);
    }
}
