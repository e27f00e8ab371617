package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.pingyi.language.Texts;
import dev.pingyi.text.Difference;
import dev.pingyi.text.Merge.Part.Disputed;
import java.util.Locale;

/** One place that two people changed: what both wrote, and whose shall stand. */
class PassageChoice extends Div {

    enum Side {
        MINE,
        THEIRS,
        /** Theirs, then mine: where both added something. */
        BOTH
    }

    private final Disputed disputed;
    private final RadioButtonGroup<Side> side = new RadioButtonGroup<>();

    PassageChoice(int number, Disputed disputed, Runnable chosen) {
        this.disputed = disputed;

        side.addValueChangeListener(change -> chosen.run());

        side.setLabel(Texts.t("report.conflict.passage", number));
        side.setItems(Side.values());
        side.setItemLabelGenerator(
                choice -> Texts.t("report.conflict.side." + choice.name().toLowerCase(Locale.ROOT), words(choice)));
        var difference = new Div(ChangedText.both(Difference.words(disputed.theirs(), disputed.mine())));
        difference.addClassName("conflict-text");
        addClassName("conflict-passage");
        add(difference, side);

        side.setValue(Side.MINE);
    }

    /** What is to stand at this place. */
    String text() {
        return text(side.getValue());
    }

    private String text(Side choice) {
        return switch (choice) {
            case MINE -> disputed.mine();
            case THEIRS -> disputed.theirs();
            case BOTH -> disputed.theirs() + disputed.mine();
        };
    }

    private String words(Side choice) {
        var text = text(choice).strip();
        return text.isEmpty() ? Texts.t("report.conflict.nothing") : text;
    }
}
