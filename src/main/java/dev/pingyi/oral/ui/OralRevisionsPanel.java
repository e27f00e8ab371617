package dev.pingyi.oral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.oral.OralRevisionInfo;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** What the spoken version has been before. Asked for when it is opened. */
class OralRevisionsPanel extends Details {

    private final Div list = new Div();
    private final IntFunction<String> text;
    private final Consumer<OralRevisionInfo> restore;

    OralRevisionsPanel(
            Supplier<List<OralRevisionInfo>> revisions, IntFunction<String> text, Consumer<OralRevisionInfo> restore) {
        this.text = text;
        this.restore = restore;

        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                show(revisions.get());
            }
        });

        setSummaryText(Texts.t("report.oral.revisions"));
        addClassName("revisions");
        add(list);
    }

    private void show(List<OralRevisionInfo> revisions) {
        list.removeAll();
        if (revisions.isEmpty()) {
            list.add(new Span(Texts.t("report.oral.none-kept")));
            return;
        }
        var items = new UnorderedList();
        revisions.forEach(revision -> items.add(item(revision)));
        list.add(items);
    }

    private ListItem item(OralRevisionInfo revision) {
        var name = new Span(name(revision));
        var facts = new Span(
                Texts.t("report.oral.facts", Formats.dateTime(revision.at()), revision.by(), revision.characters()));
        name.addClassName("revision-name");
        facts.addClassName("revision-facts");
        return new ListItem(
                name,
                facts,
                button("report.revisions.look", () -> open(revision)),
                button("report.oral.restore", () -> restore.accept(revision)));
    }

    private void open(OralRevisionInfo revision) {
        var paper = new Div();
        text.apply(revision.number()).lines().forEach(line -> paper.add(new Paragraph(line)));
        paper.addClassName("paper");
        var dialog = new Dialog(paper);
        dialog.setHeaderTitle(name(revision));
        dialog.addClassName("revision-dialog");
        dialog.getFooter().add(new Button(Texts.t("report.close"), click -> dialog.close()));
        dialog.open();
    }

    private static String name(OralRevisionInfo revision) {
        String kind = revision.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Texts.t("report.oral.number", revision.number(), Texts.t("report.oral.kind." + kind));
    }

    private static Button button(String key, Runnable command) {
        var button = new Button(Texts.t(key), click -> command.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
