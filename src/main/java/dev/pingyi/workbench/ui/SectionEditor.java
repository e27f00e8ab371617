package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pingyi.language.Texts;
import dev.pingyi.report.SaveResult;
import dev.pingyi.shell.Autosave;
import dev.pingyi.shell.SaveState;
import dev.pingyi.text.Merge;
import dev.pingyi.text.Merge.Part.Disputed;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One section in the editor: saves itself a moment after the last key, and says so where it cannot. */
class SectionEditor extends Div {

    /** A heading may be longer than a line on the screen, and is one paragraph all the same. */
    private static final String ONE_PARAGRAPH =
            "this.addEventListener('keydown', key => key.key === 'Enter' && !key.isComposing && key.preventDefault());"
                    + "this.addEventListener('paste', () => setTimeout(() => {"
                    + " const input = this.inputElement; const words = input.value.replace(/\\s*\\n\\s*/g, '');"
                    + " if (words !== input.value) { input.value = words; input.dispatchEvent(new Event('input')); } }))";

    /** What the section needs of the page around it. */
    interface Page {

        SaveResult save(SectionId section, long baseVersion, String heading, String body);

        /** The section was saved; outline and length follow. */
        void saved(SectionEditor section);

        /** The section is gone from the draft; puts the words at its end as a new one. */
        void addAgain(String heading, String body);
    }

    private final Page page;
    private final Autosave autosave;
    private final SaveState state;
    private final Runnable save = this::save;
    private final TextArea heading = new TextArea();
    private final TextArea body = new TextArea();
    private final Div trouble = new Div();
    private final SectionId id;
    private final KeptText kept;
    private long version;
    private @Nullable Merged merged;
    private @Nullable Runnable stored;

    /**
     * A text with both people's edits that the browser was told to put in.
     *
     * @param sent what stood in the fields when it was made: the person may have typed on since
     */
    private record Merged(Section sent, Section text, String by, Instant at) {}

    SectionEditor(Section section, Page page, Autosave autosave, SaveState state, KeptText kept, Component actions) {
        this.page = page;
        this.autosave = autosave;
        this.state = state;
        this.kept = kept;
        this.id = section.id();
        this.version = section.version();

        heading.setValue(section.heading());
        heading.setAriaLabel(Texts.t("report.section.heading", section.position()));
        heading.setPlaceholder(Texts.t("report.section.heading-placeholder"));
        heading.setMaxLength(200);
        heading.setMinRows(1);
        heading.getElement().executeJs(ONE_PARAGRAPH);
        body.addClassName("section-body");
        body.setValue(section.body());
        body.setAriaLabel(Texts.t("report.section.body", section.position()));
        body.setPlaceholder(Texts.t("report.section.body-placeholder"));

        autosaved(heading);
        autosaved(body);
        heading.addValueChangeListener(change -> changed(change.isFromClient()));
        body.addValueChangeListener(change -> changed(change.isFromClient()));

        var head = new Div(heading, actions);
        head.addClassName("section-head");
        addClassName("section-editor");
        add(head, body, trouble);
        kept.watch(id, version, heading, body);
    }

    SectionId section() {
        return id;
    }

    String heading() {
        return heading.getValue();
    }

    long version() {
        return version;
    }

    /** What stands in the fields now, saved or not. */
    Section content() {
        return new Section(id, 1, 0, heading.getValue(), body.getValue(), version);
    }

    /** What is stored of it, if everything is: with the other's edits that the browser is about to put in. */
    Section stored() {
        return merged == null ? content() : merged.text();
    }

    /** What belongs into it, shown where nothing is written yet. */
    SectionEditor guidance(String words) {
        if (!words.isEmpty()) {
            body.setPlaceholder(words);
        }
        return this;
    }

    void setReadOnly(boolean readOnly) {
        heading.setReadOnly(readOnly);
        body.setReadOnly(readOnly);
    }

    private <F extends Component & HasValueChangeMode> void autosaved(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(Autosave.PAUSE);
        state.watch(field);
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            autosave.attempt(save);
        }
    }

    /** Text that was not stored last time goes the way of a save from the version it was typed on. */
    void restore(KeptText.Kept found) {
        version = found.version();
        merged = null;
        heading.setValue(found.heading());
        body.setValue(found.body());
        stored = () -> kept.drop(found);
        autosave.attempt(save);
    }

    private void save() {
        var typed = typed(heading.getValue(), body.getValue(), version);
        if (merged == null) {
            save(typed, typed);
        } else if (typed.heading().equals(merged.text().heading())
                && typed.body().equals(merged.text().body())) {
            // The browser has put it in, and nothing else happened.
            version = merged.text().version();
            state.merged(merged.by(), merged.at());
            merged = null;
            confirm(typed, version);
        } else {
            saveTypedOn(typed, merged);
        }
    }

    /** The person typed on while the edits were merged: the field does not hold the other's edits yet. */
    private void saveTypedOn(Section typed, Merged former) {
        var headings =
                Merge.of(former.sent().heading(), typed.heading(), former.text().heading());
        var bodies = Merge.of(former.sent().body(), typed.body(), former.text().body());
        if (headings.clean() && bodies.clean()) {
            long base = former.text().version();
            save(typed, typed(headings.text(Disputed::mine), bodies.text(Disputed::mine), base));
        } else {
            save(typed, typed);
        }
    }

    /** @param wanted what is to be stored in place of what stands in the fields */
    private void save(Section typed, Section wanted) {
        var result = page.save(id, wanted.version(), wanted.heading(), wanted.body());
        var former = merged;
        merged = null;
        if (stored != null) {
            stored.run();
            stored = null;
        }
        switch (result) {
            case SaveResult.Saved saved -> {
                var text = typed(wanted.heading(), wanted.body(), saved.version());
                if (former != null && !wanted.equals(typed)) {
                    put(typed, text, former.by(), saved.at());
                } else {
                    version = saved.version();
                    state.saved(saved.at());
                }
                confirm(typed, saved.version());
            }
            case SaveResult.Merged both -> {
                put(typed, both.section(), both.by(), both.at());
                confirm(typed, both.section().version());
            }
            case SaveResult.Conflict conflict -> {
                confirm(typed, conflict.theirs().version());
                dispute(conflict);
            }
            case SaveResult.Removed removed -> {
                confirm(typed, wanted.version());
                removed(removed);
            }
        }
    }

    private void put(Section typed, Section text, String by, Instant at) {
        merged = new Merged(typed, text, by, at);
        kept.put(heading, typed.heading(), text.heading());
        kept.put(body, typed.body(), text.body());
        state.merged(by, at);
        page.saved(this);
    }

    private void confirm(Section typed, long newVersion) {
        kept.confirmed(id, newVersion, typed.heading(), typed.body());
        page.saved(this);
    }

    private Section typed(String typedHeading, String typedBody, long base) {
        return new Section(id, 1, 0, typedHeading, typedBody, base);
    }

    private void dispute(SaveResult.Conflict conflict) {
        var mine = new ConflictPanel.Words(heading.getValue(), body.getValue());
        trouble.removeAll();
        trouble.add(new ConflictPanel(mine, conflict, new ConflictPanel.Decision() {
            @Override
            public void save(ConflictPanel.Words words) {
                settle(conflict, words);
                autosave.attempt(save);
            }

            @Override
            public void takeTheirs() {
                var theirs = conflict.theirs();
                settle(conflict, new ConflictPanel.Words(theirs.heading(), theirs.body()));
                if (autosave.settled()) {
                    state.saved(conflict.at());
                }
                page.saved(SectionEditor.this);
            }
        }));
        setReadOnly(true);
        autosave.conflict(this, true);
    }

    private void settle(SaveResult.Conflict conflict, ConflictPanel.Words words) {
        version = conflict.theirs().version();
        heading.setValue(words.heading());
        body.setValue(words.body());
        trouble.removeAll();
        setReadOnly(false);
        autosave.conflict(this, false);
    }

    private void removed(SaveResult.Removed removed) {
        var again = new Button(Texts.t("report.section.add-again"), click -> {
            autosave.conflict(this, false);
            page.addAgain(heading.getValue(), body.getValue());
        });
        again.setDisableOnClick(true);
        var words = new Div(new Paragraph(Texts.t("report.section.removed", removed.setAside())), again);
        words.addClassName("conflict");
        words.getElement().setAttribute("role", "alert");
        trouble.removeAll();
        trouble.add(words);
        setReadOnly(true);
        autosave.conflict(this, true);
    }
}
