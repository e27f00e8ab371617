package dev.pingyi.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.indicator.CatalogueChange;
import dev.pingyi.indicator.Indicator;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import java.util.function.Consumer;

/** Changes the words of an indicator and whether it is required; code and kind stay. */
class RewordDialog extends Dialog {

    RewordDialog(Indicator indicator, Consumer<CatalogueChange.Reword> save) {
        var errors = new ErrorSummary();
        var name = new TextField(Texts.t("indicator.name"));
        var definition = new TextField(Texts.t("indicator.catalogue.definition"));
        var evidence = new TextField(Texts.t("indicator.catalogue.evidence"));
        var required = new Checkbox(Texts.t("indicator.panel.required"));
        var cancel = new Button(Texts.t("indicator.catalogue.cancel"), click -> close());
        var confirm = Commands.primary("indicator.catalogue.save", errors, () -> {
            save.accept(new CatalogueChange.Reword(
                    indicator.code(),
                    name.getValue(),
                    definition.getValue(),
                    evidence.getValue(),
                    required.getValue()));
            close();
        });

        name.setValue(indicator.name());
        definition.setValue(indicator.definition());
        evidence.setValue(indicator.evidence());
        required.setValue(indicator.required());
        required.setVisible(!indicator.computed());

        setHeaderTitle(indicator.name());
        add(errors, new FormLayout(name, definition, evidence, required));
        getFooter().add(cancel, confirm);
    }
}
