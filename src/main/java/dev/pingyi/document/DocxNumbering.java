package dev.pingyi.document;

import dev.pingyi.text.Numerals;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Word's automatic numbering, counted along the document. The numbers stand nowhere in its text. */
final class DocxNumbering {

    /** @param list Word's {@code numId}, "0" for none */
    record Place(String list, int level) {}

    /** One level of a list as defined. */
    private record Level(String format, String pattern, int start, boolean legal) {}

    private static final int LEVELS = 9;
    private static final Pattern NUMBER = Pattern.compile("%([1-9])");

    private final Map<String, XmlNode> lists = new HashMap<>();
    private final Map<String, XmlNode> definitions = new HashMap<>();
    private final Map<String, String> byStyle = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Integer> restarted = new HashMap<>();

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
        if (list == null || place.level < 0 || place.level >= LEVELS) {
            return "";
        }
        String definition = definition(list);
        int[] counter = counters.computeIfAbsent(definition, _ -> new int[LEVELS]);
        var override = list.children("lvlOverride")
                .filter(each -> each.attribute("ilvl").equals(String.valueOf(place.level)))
                .findFirst();
        var restart = override.flatMap(each -> each.value("startOverride"));
        if (restart.isPresent() && restarted.putIfAbsent(place.list + ":" + place.level, 1) == null) {
            counter[place.level] = number(restart.get(), 1);
        } else {
            counter[place.level] =
                    counter[place.level] == 0 ? level(list, definition, place.level).start : counter[place.level] + 1;
        }
        for (int deeper = place.level + 1; deeper < LEVELS; deeper++) {
            counter[deeper] = 0;
        }
        return words(list, definition, place.level, counter);
    }

    private String words(XmlNode list, String definition, int at, int[] counter) {
        var level = level(list, definition, at);
        if (level.format.equals("bullet")) {
            return level.pattern.isBlank() ? "" : "•";
        }
        return NUMBER.matcher(level.pattern).replaceAll(found -> {
            int shown = Integer.parseInt(found.group(1)) - 1;
            var counted = level(list, definition, shown);
            // A level above that no paragraph has used yet counts as begun.
            int number = counter[shown] == 0 ? counted.start : counter[shown];
            return Numerals.of(level.legal ? "decimal" : counted.format, number);
        });
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
                        level.on("isLgl")))
                .orElse(new Level("none", "", 1, false));
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
