package dev.pingyi.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.report.RevisionInfo;
import dev.pingyi.report.Section;
import dev.pingyi.shell.Formats;
import dev.pingyi.shell.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Every text the report has had: who, when, why, how long. Asked for when it is opened. */
class RevisionsPanel extends Details {

    private final Div list = new Div();
    private final IntFunction<List<Section>> text;
    private final IntFunction<Component> download;
    private final @Nullable Consumer<RevisionInfo> restore;

    /** @param restore null where the reader may only look */
    RevisionsPanel(
            Supplier<List<RevisionInfo>> revisions,
            IntFunction<List<Section>> text,
            IntFunction<Component> download,
            @Nullable Consumer<RevisionInfo> restore) {
        this.text = text;
        this.download = download;
        this.restore = restore;

        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                show(revisions.get());
            }
        });

        setSummaryText(Texts.t("report.revisions.title"));
        addClassName("revisions");
        add(list);
    }

    private void show(List<RevisionInfo> revisions) {
        list.removeAll();
        if (revisions.isEmpty()) {
            list.add(new Span(Texts.t("report.revisions.none")));
            return;
        }
        var items = new UnorderedList();
        revisions.forEach(revision -> items.add(item(revision)));
        list.add(items);
    }

    private ListItem item(RevisionInfo revision) {
        var name = new Span(Texts.t("report.revisions.number", revision.number(), kind(revision)));
        var facts = new Span(Texts.t(
                "report.revisions.facts", Formats.dateTime(revision.at()), revision.by(), revision.characters()));
        var look = button("report.revisions.look", () -> open(revision));
        name.addClassName("revision-name");
        facts.addClassName("revision-facts");
        var item = new ListItem(name, facts, look, download.apply(revision.number()));
        if (restore != null) {
            item.add(button("report.revisions.restore", () -> restore.accept(revision)));
        }
        return item;
    }

    private void open(RevisionInfo revision) {
        var dialog = new Dialog(new ReportReader(text.apply(revision.number())));
        dialog.setHeaderTitle(Texts.t("report.revisions.number", revision.number(), kind(revision)));
        dialog.addClassName("revision-dialog");
        dialog.getFooter().add(new Button(Texts.t("report.close"), click -> dialog.close()));
        dialog.open();
    }

    private static Button button(String key, Runnable command) {
        var button = new Button(Texts.t(key), click -> command.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static String kind(RevisionInfo revision) {
        return Texts.t(
                "report.kind." + revision.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
