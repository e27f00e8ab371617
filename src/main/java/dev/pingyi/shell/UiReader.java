package dev.pingyi.shell;

import com.vaadin.flow.component.UI;
import dev.pingyi.language.Reader;
import java.util.Locale;

/** The language of the page in which somebody works. */
public class UiReader implements Reader {

    @Override
    public Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.SIMPLIFIED_CHINESE : ui.getLocale();
    }
}
