package dev.pingyi.language;

import java.util.Locale;
import java.util.ServiceLoader;

/** The words of the screen, from the bundles in {@code i18n/}, in the language of the person who reads. */
public final class Texts {

    private static final Reader READER = ServiceLoader.load(Reader.class, Texts.class.getClassLoader())
            .findFirst()
            .orElse(() -> Locale.SIMPLIFIED_CHINESE);

    private Texts() {}

    /** @param key {@code <module>.<what>}; the part before the first dot names the bundle */
    public static String t(String key, Object... arguments) {
        return Words.say(locale(), key, arguments);
    }

    public static Locale locale() {
        return READER.locale();
    }
}
