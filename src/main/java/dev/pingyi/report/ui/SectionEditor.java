package dev.pingyi.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.pingyi.report.SaveResult;
import dev.pingyi.report.Section;
import dev.pingyi.report.SectionId;
import dev.pingyi.shell.Texts;

/** One section in the editor: saves itself a moment after the last key, and says so where it cannot. */
class SectionEditor extends Div {

    /** Pause after the last key before a save, in milliseconds. */
    static final int PAUSE = 800;

    /** A copy of the text up to the passage tells how far down it stands. */
    private static final String SELECT = """
            const field = this.inputElement, text = field.value.slice(0, $1), style = getComputedStyle(field);
            const copy = document.createElement('div');
            for (const name of ['font', 'lineHeight', 'letterSpacing', 'padding', 'width', 'boxSizing']) {
                copy.style[name] = style[name];
            }
            Object.assign(copy.style, {position: 'absolute', visibility: 'hidden', whiteSpace: 'pre-wrap'});
            copy.style.overflowWrap = 'anywhere';
            copy.textContent = text;
            document.body.append(copy);
            const down = copy.offsetHeight;
            copy.remove();
            field.focus({preventScroll: true});
            field.setSelectionRange($0, $1);
            scrollBy({top: field.getBoundingClientRect().top + down - innerHeight / 2});
            """;

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
    private final TextField heading = new TextField();
    private final TextArea body = new TextArea();
    private final Div trouble = new Div();
    private final SectionId id;
    private long version;

    SectionEditor(Section section, Page page, Autosave autosave, SaveState state, Div actions) {
        this.page = page;
        this.autosave = autosave;
        this.state = state;
        this.id = section.id();
        this.version = section.version();

        heading.setValue(section.heading());
        heading.setAriaLabel(Texts.t("report.section.heading", section.position()));
        heading.setPlaceholder(Texts.t("report.section.heading-placeholder"));
        heading.setMaxLength(200);
        body.setValue(section.body());
        body.setAriaLabel(Texts.t("report.section.body", section.position()));
        body.setPlaceholder(Texts.t("report.section.body-placeholder"));

        autosaved(heading);
        autosaved(body);
        heading.addValueChangeListener(change -> changed(change.isFromClient()));
        body.addValueChangeListener(change -> changed(change.isFromClient()));

        var head = new Div(heading, actions);
        head.addClassName("section-head");
        addClassNames("section-editor", "level-" + section.level());
        add(head, body, trouble);
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

    int characters() {
        return content().characters();
    }

    /** What stands in the fields now, saved or not. */
    Section content() {
        return new Section(id, 1, 0, heading.getValue(), body.getValue(), version);
    }

    /** Selects a passage of the heading or the body, where the person sees it. */
    void select(boolean inHeading, int start, int end) {
        (inHeading ? heading : body).getElement().executeJs(SELECT, start, end);
    }

    void setReadOnly(boolean readOnly) {
        heading.setReadOnly(readOnly);
        body.setReadOnly(readOnly);
    }

    private <F extends Component & HasValueChangeMode> void autosaved(F field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        state.watch(field);
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            autosave.attempt(save);
        }
    }

    private void save() {
        switch (page.save(id, version, heading.getValue(), body.getValue())) {
            case SaveResult.Saved saved -> {
                version = saved.version();
                state.saved(saved.at());
                page.saved(this);
            }
            case SaveResult.Conflict conflict -> dispute(conflict);
            case SaveResult.Removed removed -> removed(removed);
        }
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
