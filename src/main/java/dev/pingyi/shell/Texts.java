package dev.pingyi.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import java.util.Locale;

/** The words of the screen, from the bundles in {@code i18n/}, in the language of the current user interface. */
public final class Texts {

    private Texts() {}

    /** @param key {@code <module>.<what>}; the part before the first dot names the bundle */
    public static String t(String key, Object... arguments) {
        return provider().getTranslation(key, locale(), arguments);
    }

    public static Locale locale() {
        var ui = UI.getCurrent();
        return ui == null ? Locale.SIMPLIFIED_CHINESE : ui.getLocale();
    }

    private static I18NProvider provider() {
        var service = VaadinService.getCurrent();
        return service == null
                ? BundleI18NProvider.INSTANCE
                : service.getInstantiator().getI18NProvider();
    }
}
