package dev.pingyi.document;

import dev.pingyi.document.Ink.Look;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word file say of a paragraph. WPS gives styles other ids and keeps their names. */
final class DocxStyles {

    /** Style of lines that look like headings and are none; written by {@link OfficialPaper}. */
    static final String BODY = "Pingyi Body";

    static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])", Pattern.CASE_INSENSITIVE);

    private static final Pattern CONTENTS = Pattern.compile("toc ([1-9]|heading)", Pattern.CASE_INSENSITIVE);

    /** Word counts outline levels from 0; 9 is text. */
    static final int OUTLINE_TEXT = 9;

    static final int DEEPEST_HEADING = 4;

    /** Styles based on each other; Word itself allows ten. */
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, XmlNode> styles = new HashMap<>();
    private final Map<String, Optional<String>> looks = new HashMap<>();
    private @Nullable String standard;

    /** @param part {@code styles.xml} */
    DocxStyles(Optional<XmlNode> part) {
        part.ifPresent(list -> list.children("style").forEach(style -> {
            styles.put(style.attribute("styleId"), style);
            if (style.attribute("type").equals("paragraph")
                    && style.attribute("default").equals("1")) {
                standard = style.attribute("styleId");
            }
        }));
    }

    /** Whether the file was written by the portal. */
    boolean own() {
        return styles.values().stream().anyMatch(style -> name(style).equals(BODY));
    }

    boolean body(XmlNode paragraph) {
        return style(paragraph).map(DocxStyles::name).filter(BODY::equals).isPresent();
    }

    /** Whether it is a line of a table of contents. */
    boolean contents(XmlNode paragraph) {
        return style(paragraph)
                .map(DocxStyles::name)
                .filter(name -> CONTENTS.matcher(name).matches())
                .isPresent();
    }

    /** Level of a paragraph that is marked as a heading: 0 the title, 1 to 4. */
    OptionalInt headingLevel(XmlNode paragraph) {
        if (style(paragraph)
                .map(DocxStyles::name)
                .filter("title"::equalsIgnoreCase)
                .isPresent()) {
            return OptionalInt.of(0);
        }
        return inherited(paragraph, DocxStyles::outline)
                .filter(outline -> outline < OUTLINE_TEXT)
                .map(outline -> OptionalInt.of(Math.min(outline + 1, DEEPEST_HEADING)))
                .orElse(OptionalInt.empty());
    }

    /** Level of a run whose style belongs to that of a heading: the beginning of a paragraph may be one. */
    OptionalInt headingLevelOfRun(XmlNode run) {
        return run.value("rPr", "rStyle")
                .map(styles::get)
                .flatMap(style -> style.value("link"))
                .map(styles::get)
                .flatMap(DocxStyles::outline)
                .filter(outline -> outline < OUTLINE_TEXT)
                .map(outline -> OptionalInt.of(Math.min(outline + 1, DEEPEST_HEADING)))
                .orElse(OptionalInt.empty());
    }

    /** How a run looks, by itself or by a style. Struck or hidden by the paragraph's style and by its own is neither. */
    Look look(XmlNode run, XmlNode paragraph) {
        if (on(run, paragraph, "vanish")) {
            return Look.HIDDEN;
        }
        if (on(run, paragraph, "strike") || on(run, paragraph, "dstrike")) {
            return Look.STRUCK;
        }
        String position = run.value("rPr", "vertAlign")
                .or(() -> run.value("rPr", "rStyle").flatMap(style -> ofStyle(style, "vertAlign")))
                .or(() -> ofStyle(id(paragraph), "vertAlign"))
                .orElse("");
        return position.equals("superscript") ? Look.RAISED : position.equals("subscript") ? Look.LOWERED : Look.PLAIN;
    }

    /** The font of a run where it draws signs in the place of letters; otherwise empty. */
    String symbolFont(XmlNode run) {
        var fonts = run.child("rPr", "rFonts");
        var font = fonts.map(own -> own.attribute("ascii").isEmpty() ? own.attribute("hAnsi") : own.attribute("ascii"))
                .filter(name -> !name.isEmpty())
                .or(() -> run.value("rPr", "rStyle").flatMap(style -> ofStyle(style, "rFonts")));
        return font.filter(Symbols::isSymbolFont).orElse("");
    }

    private boolean on(XmlNode run, XmlNode paragraph, String property) {
        if (run.has("rPr", property)) {
            return run.on("rPr", property);
        }
        boolean byRun = run.value("rPr", "rStyle")
                .flatMap(style -> ofStyle(style, property))
                .isPresent();
        return byRun != ofStyle(id(paragraph), property).isPresent();
    }

    /** A property of text in a style or in what it is based on; empty also where it is switched off. */
    private Optional<String> ofStyle(String id, String property) {
        return looks.computeIfAbsent(id + "/" + property, _ -> {
            var style = Optional.ofNullable(styles.get(id));
            for (int i = 0; i < LONGEST_CHAIN && style.isPresent(); i++) {
                var found = style.get().child("rPr", property);
                if (found.isPresent()) {
                    boolean off =
                            Set.of("0", "false", "off").contains(found.get().attribute("val"));
                    String value = property.equals("rFonts") ? "ascii" : "val";
                    return off ? Optional.empty() : Optional.of(found.get().attribute(value));
                }
                style = style.get().value("basedOn").map(styles::get);
            }
            return Optional.empty();
        });
    }

    private String id(XmlNode paragraph) {
        return paragraph.value("pPr", "pStyle").orElse(standard == null ? "" : standard);
    }

    /** The list that the paragraph or its style is in. */
    Optional<DocxNumbering.Place> numbering(XmlNode paragraph) {
        var list = inherited(paragraph, properties -> properties.value("pPr", "numPr", "numId"));
        var level = inherited(paragraph, properties -> properties.value("pPr", "numPr", "ilvl"));
        String style = paragraph.has("pPr", "numPr", "numId")
                ? ""
                : inherited(
                                paragraph,
                                properties -> properties
                                        .value("pPr", "numPr", "numId")
                                        .map(_ -> properties.attribute("styleId")))
                        .orElse("");
        return list.filter(id -> !id.equals("0"))
                .map(id -> new DocxNumbering.Place(
                        id,
                        level.filter(text -> text.matches("\\d"))
                                .map(Integer::parseInt)
                                .orElse(0),
                        style));
    }

    private static Optional<Integer> outline(XmlNode properties) {
        var level = properties
                .value("pPr", "outlineLvl")
                .filter(text -> text.matches("\\d"))
                .map(Integer::parseInt);
        return level.or(() -> Optional.of(HEADING.matcher(name(properties)))
                .filter(matcher -> matcher.matches())
                .map(matcher -> Integer.parseInt(matcher.group(1)) - 1));
    }

    /** The property of the paragraph itself, or of its style, or of what that is based on. */
    private <T> Optional<T> inherited(XmlNode paragraph, Function<XmlNode, Optional<T>> property) {
        var found = property.apply(paragraph);
        var style = style(paragraph);
        for (int i = 0; i < LONGEST_CHAIN && found.isEmpty() && style.isPresent(); i++) {
            found = property.apply(style.get());
            style = style.get().value("basedOn").map(styles::get);
        }
        return found;
    }

    private Optional<XmlNode> style(XmlNode paragraph) {
        return Optional.ofNullable(styles.get(id(paragraph)));
    }

    private static String name(XmlNode style) {
        return style.value("name")
                .map(name -> name.toLowerCase(Locale.ROOT).equals("title") ? "Title" : name)
                .orElse("");
    }
}
