package dev.pingyi.round.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.round.Template;
import dev.pingyi.round.TemplateInfo;
import dev.pingyi.shell.Panel;
import java.util.List;
import java.util.function.IntFunction;

/** Every version of a template: who made it, when and why; each can be looked at, with what it changed. */
class VersionsPanel extends Panel {

    private final UnorderedList list = new UnorderedList();
    private final IntFunction<Template> content;

    /** @param content finds a version */
    VersionsPanel(List<TemplateInfo> versions, IntFunction<Template> content) {
        super(Texts.t("round.versions.title"));
        this.content = content;

        list.addClassName("versions");
        add(list);

        show(versions);
    }

    /** @param versions newest first */
    void show(List<TemplateInfo> versions) {
        list.removeAll();
        versions.forEach(version -> list.add(item(version)));
    }

    private ListItem item(TemplateInfo version) {
        var number = new Span(Texts.t("round.template.present", version.version()));
        var at = version.changedAt();
        var facts = new Span(
                at == null
                        ? Texts.t("round.versions.unknown")
                        : Texts.t("round.versions.facts", Formats.dateTime(at), version.changedBy()));
        var note = new Paragraph(version.note().isEmpty() ? Texts.t("round.versions.first") : version.note());
        var look = new Button(Texts.t("round.versions.look", version.version()), click -> open(version.version()));
        number.addClassName("version-number");
        facts.addClassName("version-facts");
        look.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return new ListItem(number, facts, look, note);
    }

    private void open(int version) {
        var shown = content.apply(version);
        var dialog = new Dialog();
        if (version > 1) {
            var changes = new OrderedList();
            TemplateChanges.between(content.apply(version - 1), shown)
                    .forEach(change -> changes.add(new ListItem(change)));
            dialog.add(new H3(Texts.t("round.versions.changes", version - 1)), changes);
        }
        dialog.setHeaderTitle(Texts.t("round.template.present", version));
        dialog.addClassName("version-dialog");
        dialog.add(new TemplatePreview(shown));
        dialog.getFooter().add(new Button(Texts.t("round.versions.close"), click -> dialog.close()));
        dialog.open();
    }
}
