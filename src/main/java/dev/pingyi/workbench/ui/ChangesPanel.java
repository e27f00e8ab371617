package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pingyi.language.Texts;
import dev.pingyi.report.RequiredChange;
import dev.pingyi.shell.Autosave;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.KeptField;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.SaveState;
import java.util.ArrayList;
import java.util.List;

/** What the last return asked for, each with the field that says what was done about it. */
class ChangesPanel extends Panel {

    /** Keeps the answer to a required change. */
    interface Answering {
        void answer(int number, String answer);
    }

    private record Field(int number, TextArea area) {}

    private final List<Field> fields = new ArrayList<>();

    ChangesPanel(List<RequiredChange> changes, Answering answering, Autosave autosave, SaveState state) {
        super(Texts.t("report.changes.title", Texts.t(changes.getFirst().source())));
        var list = new OrderedList();
        for (RequiredChange change : changes) {
            var area = new TextArea(Texts.t("report.changes.answer", change.number()), change.answer(), "");
            area.setPlaceholder(Texts.t("report.changes.placeholder"));
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.setValueChangeTimeout(Autosave.PAUSE);
            state.watch(area);
            var kept = KeptField.of(area, "answer" + change.number());
            Runnable save = () -> {
                answering.answer(change.number(), area.getValue());
                kept.done();
            };
            area.addValueChangeListener(changed -> {
                area.setInvalid(false);
                autosave.attempt(save);
            });
            fields.add(new Field(change.number(), area));
            list.add(new ListItem(new Paragraph(change.text()), area));
        }
        addClassName("changes");
        add(new Paragraph(Texts.t("report.changes.what")), list);
    }

    /** The fields still without an answer, marked, as lines of the error summary. */
    List<ErrorSummary.Entry> unanswered() {
        var entries = new ArrayList<ErrorSummary.Entry>();
        for (Field field : fields) {
            if (field.area().getValue().isBlank()) {
                field.area().setErrorMessage(Texts.t("report.changes.missing"));
                field.area().setInvalid(true);
                entries.add(new ErrorSummary.Entry(Texts.t("report.changes.unanswered", field.number()), field.area()));
            }
        }
        return entries;
    }

    void setReadOnly(boolean readOnly) {
        fields.forEach(field -> field.area().setReadOnly(readOnly));
    }
}
