package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import dev.pingyi.text.Difference;
import dev.pingyi.text.Difference.Kind;
import dev.pingyi.text.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text that the browser kept because it was not stored last time: what it would change, to be restored or discarded. */
class KeptPanel extends Div {

    /** What becomes of a text that was kept. */
    interface Decision {

        /** @return whether it was taken over */
        boolean restore(KeptText.Kept kept);

        void discard(KeptText.Kept kept);
    }

    private final Decision decision;
    private final H3 title = new H3();
    private final List<KeptText.Kept> open = new ArrayList<>();

    KeptPanel(Decision decision) {
        this.decision = decision;
        addClassNames("kept-panel", "notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
        add(title);
    }

    /** @param sections as they are stored */
    void show(List<KeptText.Kept> found, List<Section> sections) {
        Map<?, Section> stored = sections.stream().collect(Collectors.toMap(Section::id, Function.identity()));
        for (var kept : found) {
            var section = stored.get(kept.id());
            if (section != null
                    && section.heading().equals(kept.heading())
                    && section.body().equals(kept.body())) {
                decision.discard(kept);
            } else {
                open.add(kept);
                add(item(kept, section));
            }
        }
        count();
    }

    private Div item(KeptText.Kept kept, @Nullable Section stored) {
        var item = new Div();
        var restore = new Button(Texts.t("report.kept.restore"), click -> {
            if (decision.restore(kept)) {
                close(kept, item);
            } else {
                click.getSource().setEnabled(true);
            }
        });
        var discard = new Button(Texts.t("report.kept.discard"), click -> {
            decision.discard(kept);
            close(kept, item);
        });
        restore.setDisableOnClick(true);
        discard.setDisableOnClick(true);
        var buttons = new Div(restore, discard);
        buttons.addClassName("conflict-choices");
        item.addClassName("kept-item");
        item.add(new H4(Texts.t("report.kept.place", Formats.dateTime(kept.typedAt()), Outline.words(kept.heading()))));
        if (stored == null) {
            item.add(new Paragraph(Texts.t("report.kept.section-gone")));
        }
        item.add(difference(kept, stored), buttons);
        return item;
    }

    private static Div difference(KeptText.Kept kept, @Nullable Section stored) {
        var text = new Div();
        text.addClassName("conflict-text");
        var heading = Difference.words(stored == null ? "" : stored.heading(), kept.heading());
        if (heading.kind() != Kind.SAME) {
            text.add(new Div(ChangedText.both(heading)));
        }
        Difference.paragraphs(stored == null ? "" : stored.body(), kept.body()).stream()
                .filter(line -> line.kind() != Kind.SAME)
                .forEach(line -> text.add(new Div(ChangedText.both(line))));
        return text;
    }

    private void close(KeptText.Kept kept, Div item) {
        open.remove(kept);
        remove(item);
        count();
    }

    private void count() {
        title.setText(Texts.t("report.kept.title", open.size()));
        setVisible(!open.isEmpty());
    }
}
