package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.text.Edits;
import dev.pingyi.text.SectionId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the browser keeps until the server has stored it; see frontend/kept-text.ts. */
@Tag("kept-text")
@JsModule("./kept-text.ts")
class KeptText extends Component {

    /**
     * Text that was typed and not stored.
     *
     * @param key under which the browser keeps it
     * @param version of the section that the typing began from
     * @param at when the last key was pressed, in milliseconds since 1970 by the clock of the browser
     */
    record Kept(String key, UUID section, long version, long at, String heading, String body) {

        SectionId id() {
            return new SectionId(section);
        }

        Instant typedAt() {
            return Instant.ofEpochMilli(at);
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<Kept>> KEPT = new TypeReference<>() {};

    /** More than any honest page keeps, in characters. */
    private static final int LONGEST = 4_000_000;

    private final Consumer<List<Kept>> found;

    /** @param found told after the page has opened what the browser still holds, of each text once */
    KeptText(AccountId account, ReportId report, Consumer<List<Kept>> found) {
        this.found = found;
        getElement().setProperty("account", account.toString());
        getElement().setProperty("report", report.toString());
        getElement().executeJs("this.find()");
    }

    /** From now on every key in these two fields is kept. */
    void watch(SectionId section, long version, HasElement heading, HasElement body) {
        getElement()
                .callJsFunction("watch", section.toString(), (double) version, heading.getElement(), body.getElement());
    }

    /** This text is stored: the browser need not keep it any longer, and newer text goes on from {@code version}. */
    void confirmed(SectionId section, long version, String heading, String body) {
        getElement().callJsFunction("confirmed", section.toString(), (double) version, heading, body);
    }

    /** Puts a merged text into a field, unless the person has typed on since {@code sent}. The caret stays where it is. */
    void put(HasElement field, String sent, String merged) {
        if (!sent.equals(merged)) {
            getElement()
                    .callJsFunction(
                            "put",
                            field.getElement(),
                            sent,
                            merged,
                            JSON.writeValueAsString(Edits.between(sent, merged)));
        }
    }

    void drop(Kept kept) {
        // By the page: this component may be gone before the browser is told.
        getUI().ifPresent(ui -> ui.getPage().executeJs("localStorage.removeItem($0)", kept.key()));
    }

    /** Called by the browser. What it says is treated like any typing: it goes the way of a save. */
    @ClientCallable
    void found(String json) {
        if (json.length() <= LONGEST) {
            found.accept(JSON.readValue(json, KEPT));
        }
    }
}
