package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.report.SaveResult.Conflict;
import dev.pingyi.text.Difference;
import dev.pingyi.text.Merge.Part.Disputed;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Two people wrote at the same place of one section. What does not contradict each other is merged already; for each
 * place that does, both texts with a choice, and all of it in one field to be edited. Neither text is lost by any way out.
 */
class ConflictPanel extends Div {

    /** What shall stand in the section. */
    record Words(String heading, String body) {}

    /** What the person decided. */
    interface Decision {

        /** Saves these words over theirs. */
        void save(Words words);

        /** Leaves theirs and goes on from it. */
        void takeTheirs();
    }

    private final Conflict conflict;
    private final IdentityHashMap<Disputed, PassageChoice> choices = new IdentityHashMap<>();
    private final TextField heading = new TextField(Texts.t("report.conflict.merged-heading"));
    private final TextArea body = new TextArea(Texts.t("report.conflict.merged-body"));

    ConflictPanel(Words mine, Conflict conflict, Decision decision) {
        this.conflict = conflict;
        var theirs = new Words(conflict.theirs().heading(), conflict.theirs().body());
        var passages = passages();
        var keep = new Button(Texts.t("report.conflict.keep-mine"), click -> decide(decision, theirs, Disputed::mine));
        var take =
                new Button(Texts.t("report.conflict.take-theirs"), click -> decide(decision, theirs, Disputed::theirs));
        var merge = new Button(
                Texts.t("report.conflict.merge"),
                click -> decision.save(new Words(heading.getValue(), body.getValue())));

        keep.setDisableOnClick(true);
        take.setDisableOnClick(true);
        merge.setDisableOnClick(true);

        var sides = new Div(
                side(Texts.t("report.conflict.mine"), theirs, mine, true),
                side(
                        Texts.t("report.conflict.theirs", conflict.by(), Formats.time(conflict.at())),
                        theirs,
                        mine,
                        false));
        var buttons = new Div(keep, take, merge);
        sides.addClassName("conflict-sides");
        buttons.addClassName("conflict-choices");
        heading.setWidthFull();
        body.setWidthFull();
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        add(
                new H3(Texts.t("report.conflict.title", conflict.by())),
                new Paragraph(Texts.t("report.conflict.what", conflict.setAside())),
                sides);
        passages.forEach(this::add);
        add(heading, body, buttons);
        showMerged();
    }

    private List<PassageChoice> passages() {
        var passages = new ArrayList<PassageChoice>();
        for (var merge : List.of(conflict.heading(), conflict.body())) {
            for (var disputed : merge.disputed()) {
                var choice = new PassageChoice(passages.size() + 1, disputed, this::showMerged);
                choices.put(disputed, choice);
                passages.add(choice);
            }
        }
        return passages;
    }

    /** The text as chosen so far, over what stood in the field. */
    private void showMerged() {
        heading.setValue(conflict.heading().text(this::chosen));
        body.setValue(conflict.body().text(this::chosen));
    }

    private String chosen(Disputed disputed) {
        var choice = choices.get(disputed);
        return choice == null ? disputed.mine() : choice.text();
    }

    /** Decides all that is disputed for one side; what the other changed elsewhere stays. */
    private void decide(Decision decision, Words theirs, Function<Disputed, String> side) {
        var words = new Words(conflict.heading().text(side), conflict.body().text(side));
        if (words.equals(theirs)) {
            decision.takeTheirs();
        } else {
            decision.save(words);
        }
    }

    private static Div side(String label, Words theirs, Words mine, boolean left) {
        var text = new Div();
        var heading = Difference.words(theirs.heading(), mine.heading());
        text.add(new Div(left ? ChangedText.after(heading) : ChangedText.before(heading)));
        for (var line : Difference.paragraphs(theirs.body(), mine.body())) {
            Span words = left ? ChangedText.after(line) : ChangedText.before(line);
            text.add(new Div(words));
        }
        text.addClassName("conflict-text");
        var side = new Div(new H4(label), text);
        side.addClassName("conflict-side");
        return side;
    }
}
