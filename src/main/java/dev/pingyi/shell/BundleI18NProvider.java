package dev.pingyi.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * One bundle per module, {@code i18n/<module>.properties} (Chinese) and {@code <module>_en.properties}, chosen by the
 * part of the key before the first dot, so that two people changing two modules never meet in one file.
 */
@Component
class BundleI18NProvider implements I18NProvider {

    static final BundleI18NProvider INSTANCE = new BundleI18NProvider();

    private static final ResourceBundle.Control CHINESE_IS_THE_ROOT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        String module = key.substring(0, Math.max(0, key.indexOf('.')));
        // A missing key is a mistake of ours; MessageBundleTests finds it before a user does.
        String pattern = ResourceBundle.getBundle("i18n." + module, locale, CHINESE_IS_THE_ROOT)
                .getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
