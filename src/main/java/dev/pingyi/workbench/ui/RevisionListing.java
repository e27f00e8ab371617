package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.report.RevisionInfo;
import dev.pingyi.shell.Listing;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The revisions, one a row: number and why, name, who, when, how long. */
class RevisionListing extends Listing<RevisionInfo> {

    /**
     * What may be done with a revision.
     *
     * @param name null where the reader may only look
     * @param restore null where the draft cannot be replaced
     */
    record Actions(
            IntFunction<Component> download,
            IntFunction<Component> text,
            @Nullable Consumer<RevisionInfo> name,
            @Nullable Consumer<RevisionInfo> restore) {}

    RevisionListing(List<RevisionInfo> revisions, RevisionChoice choice, Actions actions) {
        addClassName("revision-listing");
        component(Texts.t("report.revisions.column.choose"), revision -> choice.box(revision.number()));
        component(Texts.t("report.revisions.column.revision"), RevisionListing::title);
        text(Texts.t("report.revisions.column.by"), RevisionInfo::by);
        text(Texts.t("report.revisions.column.at"), revision -> Formats.dateTime(revision.at()));
        text(Texts.t("report.revisions.column.length"), RevisionListing::length);
        component(Texts.t("report.revisions.column.actions"), revision -> buttons(revision, actions));
        show(revisions);
    }

    private static Div title(RevisionInfo revision) {
        var title = new Div(new Span(number(revision)));
        if (revision.name() != null) {
            var name = new Span(revision.name());
            name.addClassName("revision-name");
            title.addComponentAsFirst(name);
        }
        title.addClassName("revision-title");
        return title;
    }

    private static String length(RevisionInfo revision) {
        int change = revision.change();
        String sign = change > 0 ? "+" : change < 0 ? "−" : "±";
        return Texts.t("report.revisions.length", revision.characters(), sign, Math.abs(change));
    }

    private static Div buttons(RevisionInfo revision, Actions actions) {
        var buttons = new Div(
                button("report.revisions.look", () -> open(revision, actions)),
                actions.download().apply(revision.number()));
        var name = actions.name();
        if (name != null) {
            var key = revision.name() == null ? "report.revisions.name" : "report.revisions.rename";
            buttons.add(button(key, () -> name.accept(revision)));
        }
        var restore = actions.restore();
        if (restore != null) {
            buttons.add(button("report.revisions.restore", () -> restore.accept(revision)));
        }
        buttons.addClassName("revision-actions");
        return buttons;
    }

    private static void open(RevisionInfo revision, Actions actions) {
        var dialog = new Dialog(actions.text().apply(revision.number()));
        dialog.setHeaderTitle(number(revision));
        dialog.addClassName("revision-dialog");
        dialog.getFooter().add(new Button(Texts.t("report.close"), click -> dialog.close()));
        dialog.open();
    }

    private static Button button(String key, Runnable command) {
        var button = new Button(Texts.t(key), click -> command.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static String number(RevisionInfo revision) {
        var kind = revision.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Texts.t("report.revisions.number", revision.number(), Texts.t("report.kind." + kind));
    }
}
