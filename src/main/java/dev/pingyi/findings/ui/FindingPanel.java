package dev.pingyi.findings.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.checker.Level;
import dev.pingyi.findings.CheckResult;
import dev.pingyi.findings.CheckedFinding;
import dev.pingyi.language.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the checker finds, beside the text. Looks again a moment after every save, in a request of its own. */
public class FindingPanel extends Aside {

    /** Pause after a save before the text is checked, in milliseconds: the answer to the save comes first. */
    static final int PAUSE = 300;

    /** A text of this length, in characters, takes some tenths of a second: 40 pages. */
    private static final int LONG = 40_000;

    private static final int LONG_PAUSE = 5_000;

    /** More cards than this nobody reads, and a page that draws thousands stands still. */
    private static final int MOST = 100;

    private final Supplier<CheckResult> check;
    private final Consumer<CheckedFinding> go;
    private final @Nullable BiConsumer<CheckedFinding, String> explain;
    private final Div filters = new Div();
    private final Div list = new Div();
    private final Paragraph more = new Paragraph();
    private final Set<Level> shown = EnumSet.allOf(Level.class);
    private CheckResult result = new CheckResult(List.of());
    private Map<String, FindingCard> cards = new LinkedHashMap<>();

    /**
     * @param check reads what stands on the page now
     * @param go leads to the passage
     * @param explain keeps what is said to a warning; null where the reader may only look
     */
    public FindingPanel(
            Supplier<CheckResult> check,
            Consumer<CheckedFinding> go,
            @Nullable BiConsumer<CheckedFinding, String> explain) {
        this.check = check;
        this.go = go;
        this.explain = explain;

        filters.addClassName("finding-filters");
        list.addClassName("finding-list");
        list.getElement().setAttribute("aria-live", "polite");
        addClassName("findings");
        getElement().setAttribute("aria-label", Texts.t("report.findings"));
        add(new H2(Texts.t("report.findings")), filters, list, more);
    }

    /**
     * The text has been saved; further saves within the pause make one check.
     *
     * @param characters length of the text: a book is looked at when its writer rests, not after every word
     */
    public void later(int characters) {
        getElement()
                .executeJs(
                        "clearTimeout(this.checking); this.checking = setTimeout(() => this.$server.check(), $0)",
                        characters > LONG ? LONG_PAUSE : PAUSE);
    }

    @ClientCallable
    public void check() {
        show(check.get());
    }

    void show(CheckResult now) {
        result = now;
        draw();
    }

    /** All of it in one line. */
    public static String summary(CheckResult result) {
        int warnings = result.count(Level.WARNING);
        return Texts.t(
                "report.findings.summary",
                result.count(Level.ERROR),
                warnings,
                warnings - result.unexplained(),
                result.count(Level.NOTICE));
    }

    public CheckResult result() {
        return result;
    }

    private void draw() {
        filters.removeAll();
        for (Level level : Level.values()) {
            filters.add(filter(level));
        }
        var kept = cards;
        cards = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (CheckedFinding finding : result.findings()) {
            if (shown.contains(finding.level()) && cards.size() < MOST) {
                String same = finding.level() + finding.rule() + finding.passage();
                String key = same + seen.merge(same, 1, Integer::sum);
                var card = kept.get(key);
                if (card == null) {
                    card = new FindingCard(finding, go, explain);
                } else {
                    card.update(finding);
                }
                cards.put(key, card);
            }
        }
        List<Component> content = new ArrayList<>(cards.values());
        if (content.isEmpty()) {
            content.add(new Paragraph(
                    Texts.t(result.findings().isEmpty() ? "report.findings.none" : "report.findings.hidden")));
        }
        more.setText(Texts.t("report.findings.more", MOST));
        more.setVisible(cards.size() == MOST);
        // Drawn anew only where it is not the same list: somebody may be writing an explanation in it.
        if (!content.equals(list.getChildren().toList())) {
            list.removeAll();
            list.add(content);
        }
    }

    private Component filter(Level level) {
        var button = new NativeButton();
        button.getElement().appendChild(FindingCard.mark(level).getElement());
        var count = new Span(String.valueOf(result.count(level)));
        count.addClassName("finding-count");
        button.getElement().appendChild(count.getElement());
        button.addClassName("finding-filter");
        button.getElement().setAttribute("aria-pressed", String.valueOf(shown.contains(level)));
        button.addClickListener(click -> {
            if (!shown.remove(level)) {
                shown.add(level);
            }
            draw();
        });
        return button;
    }
}
