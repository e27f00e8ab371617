package dev.pingyi.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.indicator.Indicator;
import dev.pingyi.indicator.IndicatorKind;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks for an indicator of the round's own; stays open while the answer is refused. */
class AddDialog extends Dialog {

    AddDialog(List<String> institutions, Consumer<Indicator> save) {
        var errors = new ErrorSummary();
        var institution = new ComboBox<String>(Texts.t("indicator.institution"));
        var name = new TextField(Texts.t("indicator.name"));
        var kind = new Select<IndicatorKind>();
        var unit = new TextField(Texts.t("indicator.unit"));
        var decimals = new IntegerField(Texts.t("indicator.catalogue.decimals"));
        var definition = new TextField(Texts.t("indicator.catalogue.definition"));
        var evidence = new TextField(Texts.t("indicator.catalogue.evidence"));
        var required = new Checkbox(Texts.t("indicator.panel.required"));
        var cancel = new Button(Texts.t("indicator.catalogue.cancel"), click -> close());
        var confirm = Commands.primary("indicator.catalogue.save", errors, () -> {
            save.accept(new Indicator(
                    code(),
                    Objects.requireNonNullElse(institution.getValue(), ""),
                    name.getValue().strip(),
                    unit.getValue().strip(),
                    kind.getValue(),
                    definition.getValue().strip(),
                    "",
                    "",
                    evidence.getValue().strip(),
                    required.getValue(),
                    Objects.requireNonNullElse(decimals.getValue(), 0),
                    null,
                    null));
            close();
        });

        institution.addCustomValueSetListener(typed -> institution.setValue(typed.getDetail()));

        institution.setAllowCustomValue(true);
        institution.setItems(institutions);
        kind.setLabel(Texts.t("indicator.catalogue.kind"));
        kind.setItems(IndicatorKind.values());
        kind.setItemLabelGenerator(CatalogueView::kind);
        kind.setValue(IndicatorKind.COUNT);
        decimals.setValue(0);

        setHeaderTitle(Texts.t("indicator.catalogue.add"));
        add(errors, new FormLayout(institution, name, kind, unit, decimals, definition, evidence, required));
        getFooter().add(cancel, confirm);
    }

    /** Only the round knows it; an indicator of every year belongs into the standard. */
    private static String code() {
        return "own.i" + UUID.randomUUID().toString().substring(0, 8);
    }
}
