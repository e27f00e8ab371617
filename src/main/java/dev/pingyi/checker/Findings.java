package dev.pingyi.checker;

import dev.pingyi.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Collects what the rules find and puts it into words. */
final class Findings {

    private final Text text;
    private final Locale locale;
    private final List<Finding> found = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    Findings(Text text, Locale locale) {
        this.text = text;
        this.locale = locale;
    }

    /**
     * @param start offset in the flat text
     * @param end behind it
     * @param key what to say: {@code checker.<key>} is the message, {@code checker.<key>.do} the suggestion, both with
     *     the arguments in their places
     */
    void add(Level level, String rule, int start, int end, String key, Object... arguments) {
        demand(Levels.of(rule, level), rule, start, end, key, arguments);
    }

    /** The same for what is known and not read from words: what a template asks for, what the indicator table holds. */
    void demand(Level level, String rule, int start, int end, String key, Object... arguments) {
        found.add(new Finding(
                level,
                rule,
                text.line(start),
                text.origin(start),
                text.originEnd(start, end),
                text.passage(start, end),
                Words.say(locale, "checker." + key, arguments),
                Words.say(locale, "checker." + key + ".do", arguments)));
    }

    void add(Findings others) {
        found.addAll(others.found);
        relations.addAll(others.relations);
    }

    /** Figures that were found to belong together, whether or not the arithmetic holds. */
    void relateFrames(Relation.Kind kind, List<Frame> of, Frame result, boolean holds) {
        relate(kind, of.stream().map(Frame::figure).toList(), result.figure(), holds);
    }

    void relate(Relation.Kind kind, List<Figure> of, Figure result, boolean holds) {
        relations.add(new Relation(kind, of, result, holds));
    }

    List<Relation> relations() {
        return List.copyOf(relations);
    }

    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(Finding::start).thenComparing(Finding::level))
                .toList();
    }
}
