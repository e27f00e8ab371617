package dev.pingyi.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.TextFieldBase;
import dev.pingyi.kernel.AccountId;
import dev.pingyi.language.Texts;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Keeps every key of a longer field in the browser until the server has stored it, and offers it again when the field
 * is next shown: neither an expired session nor a closed tab takes words away. See frontend/kept-field.ts.
 */
@Tag("kept-field")
@JsModule("./kept-field.ts")
public final class KeptField extends Component {

    /** In every tab: what is stored need not be kept anywhere. */
    private static final String FORGET = "Object.keys(localStorage).filter(key => key.startsWith($0))"
            + ".filter(key => JSON.parse(localStorage.getItem(key)).body === $1)"
            + ".forEach(key => localStorage.removeItem(key))";

    private final TextFieldBase<?, String> field;
    private final String name;
    private @Nullable AccountId account;
    private String place = "";
    private IntConsumer rows = count -> {};

    private KeptField(TextFieldBase<?, String> field, String name) {
        this.field = field;
        this.name = name;
        var words = JsonNodeFactory.instance
                .objectNode()
                .put("title", Texts.t("shell.kept.title"))
                .put("restore", Texts.t("shell.kept.restore"))
                .put("discard", Texts.t("shell.kept.discard"));
        getElement().setPropertyJson("words", words);
    }

    /** @param name of the field, the same each time and its own on its page; without a dot */
    public static KeptField of(TextFieldBase<?, String> field, String name) {
        var kept = new KeptField(field, name);
        field.getElement().appendChild(kept.getElement());
        return kept;
    }

    /**
     * For fields whose names are that of their list and a number from 1 on, of which a new page shows fewer.
     *
     * @param rows told of how many of them something is kept
     */
    public void rows(String list, IntConsumer rows) {
        this.rows = rows;
        addAttachListener(attached -> {
            if (attached.isInitialAttach()) {
                getElement().callJsFunction("count", path(attached.getUI()) + "." + list);
            }
        });
    }

    /** The server has stored what stands in the field: the browser need not keep that text any longer. */
    public void done() {
        if (account != null) {
            // By the page: a command that was carried out often takes its form away.
            UI.getCurrentOrThrow()
                    .getPage()
                    .executeJs(FORGET, "pingyi.kept." + account + "." + place + ".", field.getValue());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // Set by MainLayout; where nobody is signed in nothing is kept.
        account = ComponentUtil.getData(event.getUI(), AccountId.class);
        if (account != null && event.isInitialAttach()) {
            place = path(event.getUI()) + "." + name;
            getElement().setProperty("account", account.toString());
            getElement().setProperty("place", place);
            getElement().callJsFunction("find");
        }
    }

    /** Called by the browser. */
    @ClientCallable
    public void kept(int count) {
        rows.accept(count);
    }

    private static String path(UI ui) {
        return ui.getActiveViewLocation().getPath().replace('.', '-');
    }
}
