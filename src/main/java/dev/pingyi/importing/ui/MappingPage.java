package dev.pingyi.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.pingyi.importing.Mapping;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.FileUpload;
import dev.pingyi.text.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What of a file goes where (对应页): the file at the left, the section of the template for each part at the right, and
 * what the report will look like. Nothing is stored before 导入. Only the rows in sight are sent to the browser.
 */
public class MappingPage extends Div implements MappingRow.Page {

    private enum Shown {
        ALL,
        HEADINGS,
        UNASSIGNED,
        LEFT_OUT
    }

    /** A file of more rows is shown by its headings first. */
    private static final int MANY = 400;

    private static final int LONGEST_OUTLINE = 150;

    private final Mapping mapping;
    private final List<MappingItem> items;
    private final VirtualList<MappingItem> list = new VirtualList<>();
    private final Select<Shown> shown = new Select<>();
    private final Checkbox renumber = new Checkbox(Texts.t("report.mapping.renumber"));
    private final Span summary = new Span();
    private final OrderedList outline = new OrderedList();
    private final Set<MappingRow> inSight = new HashSet<>();

    /** @param store imports what the mapping makes of the file */
    public MappingPage(Mapping mapping, ErrorSummary errors, Runnable store, Runnable cancel) {
        this.mapping = mapping;
        this.items = MappingItem.of(mapping.file().rows());
        var file = mapping.file();
        var suggest = tertiary("report.mapping.suggest", () -> again(mapping::suggest));
        var keep = tertiary("report.mapping.keep", () -> again(mapping::keepAsItIs));
        var leave = new Button(Texts.t("report.mapping.cancel"), click -> cancel.run());
        var confirm = Commands.primary("report.mapping.import", errors, store);

        shown.addValueChangeListener(change -> filter());
        renumber.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                mapping.renumber(change.getValue());
                changed();
            }
        });

        shown.setLabel(Texts.t("report.mapping.shown"));
        shown.setItems(Shown.values());
        shown.setItemLabelGenerator(this::label);
        list.setRenderer(new ComponentRenderer<>(item -> new MappingRow(item, mapping, this)));
        list.getElement().setAttribute("aria-label", Texts.t("report.mapping.list"));
        outline.addClassName("mapping-outline");
        summary.addClassName("mapping-summary");
        summary.getElement().setAttribute("role", "status");
        addClassName("mapping");

        var head = new Div(
                new H2(Texts.t("report.mapping.title", file.name())),
                new Paragraph(Texts.t("report.mapping.read", file.format(), items.size())),
                new Paragraph(Texts.t("report.mapping.what")));
        var commands = new Div(leave, confirm);
        commands.addClassName("mapping-commands");
        var bar = new Div(summary, commands);
        bar.addClassName("mapping-bar");
        var tools = new Div(shown, renumber, suggest, keep);
        tools.addClassName("mapping-tools");
        var become = new Details(Texts.t("report.mapping.outline"), outline);
        become.setOpened(true);
        var desk = new Div(list, new Aside(become));
        desk.addClassName("mapping-desk");
        add(head);
        if (!file.warnings().isEmpty()) {
            var lines = new UnorderedList();
            FileUpload.notes(lines, file.warnings());
            var warnings = new Details(
                    Texts.t("report.mapping.warnings", file.warnings().size()), lines);
            warnings.setOpened(true);
            warnings.addClassName("mapping-warnings");
            add(warnings);
        }
        add(tools, desk, bar);
        renumber.setValue(mapping.renumber());
        shown.setValue(items.size() > MANY ? Shown.HEADINGS : Shown.ALL);
        changed();
    }

    @Override
    public void changed() {
        var result = mapping.result();
        inSight.forEach(row -> row.show(result));
        summary.setText(Texts.t(
                "report.mapping.summary",
                result.sections().size(),
                result.characters(),
                mapping.unassigned().size(),
                mapping.leftOut().size()));
        outline.removeAll();
        for (int i = 0; i < Math.min(LONGEST_OUTLINE, result.sections().size()); i++) {
            outline.add(line(result.sections().get(i), result.charactersBelow(i)));
        }
        if (result.sections().size() > LONGEST_OUTLINE) {
            outline.add(new ListItem(
                    Texts.t("report.mapping.outline-more", result.sections().size() - LONGEST_OUTLINE)));
        }
    }

    @Override
    public void inSight(MappingRow row, boolean visible) {
        if (visible) {
            inSight.add(row);
            row.show(mapping.result());
        } else {
            inSight.remove(row);
        }
    }

    private void again(Runnable command) {
        command.run();
        renumber.setValue(mapping.renumber());
        filter();
        changed();
    }

    private void filter() {
        var unassigned = mapping.unassigned();
        var leftOut = mapping.leftOut();
        list.setItems(items.stream()
                .filter(item -> switch (shown.getValue()) {
                    case ALL -> true;
                    case HEADINGS -> item.first().heading();
                    case UNASSIGNED -> unassigned.contains(item.first());
                    case LEFT_OUT -> leftOut.contains(item.first());
                })
                .toList());
    }

    private String label(Shown what) {
        return Texts.t(
                "report.mapping.shown." + what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static ListItem line(Section section, int characters) {
        var words = new Span(
                section.heading().isBlank()
                        ? Texts.t("report.outline.untitled")
                        : section.heading().strip());
        var length = new Span(
                characters == 0
                        ? Texts.t("report.mapping.outline-empty")
                        : Texts.t("report.mapping.outline-length", characters));
        length.addClassName("mapping-length");
        var line = new ListItem(words, length);
        line.addClassName("level-" + section.level());
        return line;
    }

    private static Button tertiary(String key, Runnable command) {
        var button = new Button(Texts.t(key), click -> command.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
