package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.language.Texts;
import dev.pingyi.report.RevisionInfo;
import dev.pingyi.report.RevisionService;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import java.util.function.Consumer;

/** Gives a revision a name, another one, or none. */
class RevisionNameDialog extends Dialog {

    RevisionNameDialog(RevisionInfo revision, Consumer<String> named) {
        var errors = new ErrorSummary();
        var name = new TextField(Texts.t("report.revisions.name-field"));
        var cancel = new Button(Texts.t("shell.cancel"), click -> close());
        var save = Commands.primary("report.revisions.name-save", errors, () -> {
            named.accept(name.getValue());
            close();
        });

        name.setValue(revision.name() == null ? "" : revision.name());
        name.setPlaceholder(Texts.t("report.revisions.name-placeholder"));
        name.setHelperText(Texts.t("report.revisions.name-help", RevisionService.LONGEST_NAME));
        name.setMaxLength(RevisionService.LONGEST_NAME);
        name.setWidthFull();

        setHeaderTitle(Texts.t("report.revisions.name-title", revision.number()));
        add(errors, name);
        getFooter().add(cancel, save);
    }
}
