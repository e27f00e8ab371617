package dev.pingyi.document;

import dev.pingyi.text.Numerals;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Word's automatic numbering, counted along the document. The numbers stand nowhere in its text. */
final class DocxNumbering {

    /**
     * @param list Word's {@code numId}, "0" for none
     * @param level where the list does not name a level for the style
     * @param style of the paragraph, where the list comes from it; otherwise empty
     */
    record Place(String list, int level, String style) {}

    /**
     * One level of a list as defined.
     *
     * @param restart a paragraph of this level (from 1) or higher begins it anew; 0 none, -1 any higher one
     */
    private record Level(String format, String pattern, int start, boolean legal, int restart, String style) {

        private static final Level NONE = new Level("none", "", 1, false, -1, "");

        /** Whether a paragraph of a higher level, from 0, begins this one anew. */
        private boolean restartsBehind(int higher) {
            return restart < 0 || higher < restart;
        }
    }

    private static final int LEVELS = 9;
    /** A list may begin with 0. */
    private static final int UNUSED = -1;

    private static final Pattern NUMBER = Pattern.compile("%([1-9])");

    private final Map<String, XmlNode> lists = new HashMap<>();
    private final Map<String, XmlNode> definitions = new HashMap<>();
    private final Map<String, String> byStyle = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Level[]> levels = new HashMap<>();
    private final Map<String, Boolean> restarted = new HashMap<>();

    /** @param part {@code numbering.xml} */
    DocxNumbering(Optional<XmlNode> part) {
        part.ifPresent(numbering -> {
            numbering.children("abstractNum").forEach(definition -> {
                definitions.put(definition.attribute("abstractNumId"), definition);
                definition
                        .value("styleLink")
                        .ifPresent(style -> byStyle.put(style, definition.attribute("abstractNumId")));
            });
            numbering.children("num").forEach(list -> lists.put(list.attribute("numId"), list));
        });
    }

    /** The number of the next paragraph at that place; empty where it has none. */
    String next(Place place) {
        var list = lists.get(place.list);
        if (list == null) {
            return "";
        }
        String definition = definition(list);
        // Looked up once for each list: a file may have many levels and many paragraphs.
        Level[] levels = this.levels.computeIfAbsent(place.list, _ -> levels(list, definition));
        int at = levelOf(place, levels);
        if (at < 0 || at >= LEVELS) {
            return "";
        }
        int[] counter = counters.computeIfAbsent(definition, _ -> unused());
        boolean begun = restarted.putIfAbsent(place.list + ":" + at, true) != null;
        int override = begun ? -1 : override(list, at);
        counter[at] = override >= 0 ? override : counter[at] == UNUSED ? levels[at].start : counter[at] + 1;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            if (levels[deeper].restartsBehind(at)) {
                counter[deeper] = UNUSED;
            }
        }
        return words(levels, at, counter);
    }

    /** A level may be linked with a style, whatever the style itself says. */
    private static int levelOf(Place place, Level[] levels) {
        for (int i = 0; i < LEVELS && !place.style.isEmpty(); i++) {
            if (levels[i].style.equals(place.style)) {
                return i;
            }
        }
        return place.level;
    }

    private static int[] unused() {
        int[] counter = new int[LEVELS];
        Arrays.fill(counter, UNUSED);
        return counter;
    }

    private static int override(XmlNode list, int at) {
        return list.children("lvlOverride")
                .filter(each -> each.attribute("ilvl").equals(String.valueOf(at)))
                .findFirst()
                .flatMap(each -> each.value("startOverride"))
                .map(start -> number(start, 1))
                .orElse(-1);
    }

    private static String words(Level[] levels, int at, int[] counter) {
        var level = levels[at];
        if (level.format.equals("bullet")) {
            return level.pattern.isBlank() ? "" : "•";
        }
        return NUMBER.matcher(level.pattern).replaceAll(found -> {
            int shown = Integer.parseInt(found.group(1)) - 1;
            var counted = levels[shown];
            // A level above that no paragraph has used yet counts as begun.
            int number = counter[shown] == UNUSED ? counted.start : counter[shown];
            return Matcher.quoteReplacement(Numerals.of(level.legal ? "decimal" : counted.format, number));
        });
    }

    private Level[] levels(XmlNode list, String definition) {
        var levels = new Level[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            levels[i] = level(list, definition, i);
        }
        return levels;
    }

    private Level level(XmlNode list, String definition, int at) {
        String wanted = String.valueOf(at);
        var own = list.children("lvlOverride")
                .filter(each -> each.attribute("ilvl").equals(wanted))
                .flatMap(each -> each.children("lvl"))
                .findFirst();
        var found = own.or(() -> Optional.ofNullable(definitions.get(definition))
                .flatMap(each -> each.children("lvl")
                        .filter(level -> level.attribute("ilvl").equals(wanted))
                        .findFirst()));
        return found.map(level -> new Level(
                        format(level),
                        level.value("lvlText").orElse(""),
                        number(level.value("start").orElse("1"), 1),
                        level.on("isLgl"),
                        number(level.value("lvlRestart").orElse("-1"), -1),
                        level.value("pStyle").orElse("")))
                .orElse(Level.NONE);
    }

    /** Newer ways of counting stand in a choice beside what older programs are to use. */
    private static String format(XmlNode level) {
        return level.value("numFmt")
                .or(() -> level.child("AlternateContent", "Fallback").flatMap(older -> older.value("numFmt")))
                .orElse("decimal");
    }

    /** A definition may only point to the one that belongs to a style. */
    private String definition(XmlNode list) {
        String id = list.value("abstractNumId").orElse("");
        return Optional.ofNullable(definitions.get(id))
                .flatMap(definition -> definition.value("numStyleLink"))
                .map(style -> byStyle.getOrDefault(style, id))
                .orElse(id);
    }

    private static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
