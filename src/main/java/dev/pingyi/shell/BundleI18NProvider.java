package dev.pingyi.shell;

import com.vaadin.flow.i18n.I18NProvider;
import dev.pingyi.language.Words;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The words of the screens, for Vaadin. */
@Component
class BundleI18NProvider implements I18NProvider {

    static final BundleI18NProvider INSTANCE = new BundleI18NProvider();

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return Words.say(locale, key, arguments);
    }
}
