package dev.pingyi.database;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The words of the terminal, from the bundles in {@code i18n/}: Chinese, or English where the terminal's locale says
 * so. The script {@code portal} follows the same rule.
 */
public final class ConsoleTexts {

    private static final ResourceBundle.Control CHINESE_IS_THE_ROOT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ConsoleTexts() {}

    /** @param key {@code <bundle>.<what>} */
    public static String t(String key, Object... arguments) {
        var bundle = key.substring(0, key.indexOf('.'));
        var pattern = ResourceBundle.getBundle("i18n." + bundle, locale(), CHINESE_IS_THE_ROOT)
                .getString(key);
        return new MessageFormat(pattern, locale()).format(arguments);
    }

    private static Locale locale() {
        var english = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> System.getenv().getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("en"));
        return english.isPresent() ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
