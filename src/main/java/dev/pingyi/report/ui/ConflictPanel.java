package dev.pingyi.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.report.SaveResult.Conflict;
import dev.pingyi.shell.Formats;
import dev.pingyi.shell.Texts;

/** Two people wrote one section: both texts side by side, and three ways out. Neither text is lost by any of them. */
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

    ConflictPanel(Words mine, Conflict conflict, Decision decision) {
        var theirs = new Words(conflict.theirs().heading(), conflict.theirs().body());
        var heading = new TextField(Texts.t("report.conflict.merged-heading"), mine.heading(), "");
        var body = new TextArea(Texts.t("report.conflict.merged-body"), mine.body(), "");
        var keep = new Button(Texts.t("report.conflict.keep-mine"), click -> decision.save(mine));
        var take = new Button(Texts.t("report.conflict.take-theirs"), click -> decision.takeTheirs());
        var merge = new Button(
                Texts.t("report.conflict.merge"),
                click -> decision.save(new Words(heading.getValue(), body.getValue())));

        keep.setDisableOnClick(true);
        take.setDisableOnClick(true);
        merge.setDisableOnClick(true);

        var sides = new Div(
                side(Texts.t("report.conflict.mine"), mine),
                side(Texts.t("report.conflict.theirs", conflict.by(), Formats.time(conflict.at())), theirs));
        var choices = new Div(keep, take, merge);
        sides.addClassName("conflict-sides");
        choices.addClassName("conflict-choices");
        heading.setWidthFull();
        body.setWidthFull();
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        add(
                new H3(Texts.t("report.conflict.title", conflict.by())),
                new Paragraph(Texts.t("report.conflict.what", conflict.setAside())),
                sides,
                heading,
                body,
                choices);
    }

    private static Div side(String label, Words words) {
        var text = new Pre(words.heading() + "\n" + words.body());
        var side = new Div(new H4(label), text);
        side.addClassName("conflict-side");
        return side;
    }
}
