package dev.pingyi.findings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import dev.pingyi.checker.Level;
import dev.pingyi.findings.CheckedFinding;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The cards of findings, drawn by the browser: how much each weighs, the passage, the arithmetic, what can be done. */
@Tag("finding-list")
@JsModule("./finding-list.ts")
@Uses(Button.class)
@Uses(TextArea.class)
@Uses(Icon.class)
class FindingList extends Component {

    private static final String KEY = "event.detail.key";
    private static final String TEXT = "event.detail.text";

    private final FindingPanel.@Nullable Acting acting;
    private final Supplier<List<CheckedFinding>> findings;

    /** @param acting null where the reader may only look */
    FindingList(
            Runnable check,
            Supplier<List<CheckedFinding>> findings,
            Consumer<CheckedFinding> go,
            FindingPanel.@Nullable Acting acting) {
        this.acting = acting;
        this.findings = findings;
        // Events, not calls: what was typed into the text goes to the server before them.
        getElement().addEventListener("check", event -> check.run());
        getElement()
                .addEventListener("go", event -> finding(event).ifPresent(go))
                .addEventData(KEY);
        if (acting != null) {
            getElement()
                    .addEventListener(
                            "explain",
                            event -> finding(event)
                                    .ifPresent(finding -> acting.explain(
                                            finding,
                                            event.getEventData().get(TEXT).asString())))
                    .addEventData(KEY)
                    .addEventData(TEXT);
            getElement()
                    .addEventListener("insert", event -> finding(event).ifPresent(acting::insert))
                    .addEventData(KEY);
        }
        getElement().callJsFunction("begin", words(), acting != null);
    }

    void later(int pause) {
        getElement().callJsFunction("later", pause);
    }

    /** Findings of the same passage keep their card, and what is being written in it. */
    void show(List<CheckedFinding> now) {
        var cards = JacksonUtils.createArrayNode();
        keyed(now).forEach((key, finding) -> cards.add(card(key, finding)));
        getElement().callJsFunction("show", cards);
    }

    private static Map<String, CheckedFinding> keyed(List<CheckedFinding> findings) {
        Map<String, CheckedFinding> keyed = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (var finding : findings) {
            String same = Integer.toHexString((finding.level() + finding.rule() + finding.passage()).hashCode());
            String key = same + "-" + seen.merge(same, 1, Integer::sum);
            keyed.put(key, finding);
        }
        return keyed;
    }

    private Optional<CheckedFinding> finding(DomEvent event) {
        return Optional.ofNullable(
                keyed(findings.get()).get(event.getEventData().get(KEY).asString()));
    }

    private ObjectNode card(String key, CheckedFinding finding) {
        var card = JacksonUtils.createObjectNode()
                .put("key", key)
                .put("level", FindingPanel.word(finding.level()))
                .put("passage", finding.whole() ? Texts.t("report.finding.whole") : finding.passage())
                .put("whole", finding.whole())
                .put("message", finding.message())
                .put("suggestion", finding.suggestion());
        if (acting != null && acting.insertable(finding)) {
            card.put("insert", Texts.t("report.finding.insert"));
        }
        var explanation = finding.explanation();
        if (explanation != null) {
            card.put("explanation", explanation.text());
            card.put(
                    "explained",
                    Texts.t("report.finding.explained", explanation.by(), Formats.dateTime(explanation.at())));
        }
        return card;
    }

    private static ObjectNode words() {
        var words = JacksonUtils.createObjectNode();
        var levels = words.putObject("levels");
        for (Level level : Level.values()) {
            levels.put(FindingPanel.word(level), Texts.t("report.finding." + FindingPanel.word(level)));
        }
        return words.put("none", Texts.t("report.findings.none"))
                .put("hidden", Texts.t("report.findings.hidden"))
                .put("more", Texts.t("report.findings.more", 100))
                .put("explain", Texts.t("report.finding.explain"))
                .put("keep", Texts.t("report.finding.keep"))
                .put("change", Texts.t("report.finding.change"))
                .put("done", Texts.t("report.finding.done"))
                .put("open", Texts.t("report.findings.open"));
    }
}
