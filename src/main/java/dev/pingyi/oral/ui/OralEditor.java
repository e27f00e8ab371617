package dev.pingyi.oral.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.language.Texts;
import dev.pingyi.oral.Oral;
import dev.pingyi.oral.OralSaved;
import dev.pingyi.oral.OralService;
import dev.pingyi.shell.Autosave;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.KeptField;
import dev.pingyi.shell.SaveState;

/** The spoken version on its paper: saves itself, and says how long it takes. */
class OralEditor extends Div {

    private final OralService service;
    private final ReportId report;
    private final ErrorSummary errors;
    private final int rate;
    private final SaveState state = new SaveState();
    private final Autosave autosave = new Autosave(state, this::refused);
    private final Runnable save = this::save;
    private final TextArea text = new TextArea(Texts.t("report.oral.text"));
    private final KeptField kept = KeptField.of(text, "oral");
    private final Div trouble = new Div();
    private final OralMeasure measure;
    private long version;

    OralEditor(OralService service, ReportId report, Oral oral, ErrorSummary errors) {
        this.service = service;
        this.report = report;
        this.errors = errors;
        this.rate = oral.rate();
        this.version = oral.version();
        measure = new OralMeasure(oral.bounds(), oral.rate());

        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(Autosave.PAUSE);
        state.watch(text);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                autosave.attempt(save);
            }
        });

        text.setValue(oral.text());
        text.setPlaceholder(Texts.t("report.oral.placeholder"));
        text.addClassName("oral-text");
        var bar = new Div(state, autosave.clock());
        bar.addClassName("editor-bar");
        addClassName("oral-editor");
        add(bar, measure, text, trouble);
        measure.show(oral.text());
    }

    String text() {
        return text.getValue();
    }

    int rate() {
        return rate;
    }

    boolean settled() {
        return autosave.settled();
    }

    private void save() {
        switch (service.save(report, version, text.getValue())) {
            case OralSaved.Saved saved -> {
                version = saved.version();
                state.saved(saved.at());
                kept.done();
                measure.show(text.getValue());
            }
            case OralSaved.Conflict conflict -> {
                // Set aside by the server: not lost.
                kept.done();
                dispute(conflict);
            }
        }
    }

    private void dispute(OralSaved.Conflict conflict) {
        var mine = new Button(Texts.t("report.conflict.keep-mine"), click -> {
            settle(conflict, text.getValue());
            autosave.attempt(save);
        });
        var take = new Button(Texts.t("report.conflict.take-theirs"), click -> {
            settle(conflict, conflict.theirs());
            state.saved(conflict.at());
        });
        var alert = new Div(
                new H2(Texts.t("report.oral.conflict", conflict.by())),
                new Paragraph(Texts.t("report.oral.conflict-what", conflict.setAside())),
                new Div(new Pre(conflict.theirs())),
                mine,
                take);
        alert.addClassNames("conflict", "conflict-side");
        alert.getElement().setAttribute("role", "alert");
        trouble.removeAll();
        trouble.add(alert);
        text.setReadOnly(true);
        autosave.conflict(this, true);
    }

    private void settle(OralSaved.Conflict conflict, String words) {
        version = conflict.version();
        text.setValue(words);
        text.setReadOnly(false);
        trouble.removeAll();
        autosave.conflict(this, false);
        measure.show(words);
    }

    /** The report has moved on: nothing can be stored any more, the text stays to be copied. */
    private void refused(Rejected rejected) {
        errors.show(Texts.t(rejected.key(), rejected.arguments()));
        text.setReadOnly(!service.oral(report).writable());
    }
}
