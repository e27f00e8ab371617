package dev.pingyi.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What the portal says. One bundle per module, {@code i18n/<module>.properties} (Chinese) and {@code
 * <module>_en.properties}, chosen by the part of the key before the first dot, so that two people changing two modules
 * never meet in one file.
 */
public final class Words {

    private static final ResourceBundle.Control CHINESE_IS_THE_ROOT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Words() {}

    /** A missing key is a mistake of ours; MessageBundleTests finds it before a user does. */
    public static String say(Locale locale, String key, Object... arguments) {
        String module = key.substring(0, Math.max(0, key.indexOf('.')));
        String pattern = ResourceBundle.getBundle("i18n." + module, locale, CHINESE_IS_THE_ROOT)
                .getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
