package dev.pingyi.report.checker;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Collects what the rules find and puts it into words. */
final class Findings {

    private static final ResourceBundle.Control CHINESE_IS_THE_ROOT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Text text;
    private final ResourceBundle words;
    private final List<Finding> found = new ArrayList<>();

    Findings(Text text, Locale locale) {
        this.text = text;
        this.words = ResourceBundle.getBundle("i18n.checker", locale, CHINESE_IS_THE_ROOT);
    }

    /**
     * @param start offset in the flat text
     * @param end behind it
     * @param key what to say: {@code checker.<key>} is the message, {@code checker.<key>.do} the suggestion, both with
     *     the arguments in their places
     */
    void add(Level level, String rule, int start, int end, String key, Object... arguments) {
        found.add(new Finding(
                level,
                rule,
                text.line(start),
                text.origin(start),
                text.originEnd(start, end),
                text.passage(start, end),
                say("checker." + key, arguments),
                say("checker." + key + ".do", arguments)));
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), words.getLocale()).format(arguments);
    }

    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Finding::start).thenComparing(Finding::level))
                .toList();
    }
}
