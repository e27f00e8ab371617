package dev.pingyi.document;

import dev.pingyi.document.Notes.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** The text of one paragraph, and everything found in it that is no text. */
final class DocxParagraph {

    /** Found on the way; told with the place once the paragraph is known. */
    private record Found(Kind kind, String words) {}

    /** What stands elsewhere in the file and is referred to, by id. */
    record References(Map<String, String> footnotes, Map<String, String> endnotes, Map<String, String> comments) {}

    private final DocxStyles styles;
    private final References references;
    private final StringBuilder text = new StringBuilder();
    private final List<Found> found = new ArrayList<>();
    private final List<String> bookmarks = new ArrayList<>();
    private final List<String> boxes = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private OptionalInt runLevel = OptionalInt.empty();
    private int headingEnd;

    DocxParagraph(XmlNode paragraph, DocxStyles styles, References references) {
        this.styles = styles;
        this.references = references;
        inside(paragraph);
    }

    String text() {
        return text.toString();
    }

    /** Text at the beginning that bears the style of a heading; the rest of the paragraph does not. */
    int headingEnd() {
        return headingEnd;
    }

    OptionalInt headingLevel() {
        return runLevel;
    }

    List<String> bookmarks() {
        return bookmarks;
    }

    /** Lines of its text boxes. */
    List<String> boxes() {
        return boxes;
    }

    /** Texts of its footnotes, in the order of their marks 〔1〕 in the text. */
    List<String> footnotes() {
        return footnotes;
    }

    void tell(Notes notes, int place, String there) {
        for (Found each : found) {
            if (each.words.isEmpty()) {
                notes.count(each.kind, place);
            } else {
                notes.tell(each.kind, place, there, each.words);
            }
        }
    }

    private void inside(XmlNode node) {
        node.children().forEach(this::read);
    }

    private void read(XmlNode node) {
        switch (node.name()) {
            case "r" -> run(node);
            case "hyperlink" -> {
                if (!node.attribute("id").isEmpty()) {
                    found(Kind.LINK);
                }
                inside(node);
            }
            case "ins", "moveTo" -> {
                found(Kind.INSERTED);
                inside(node);
            }
            case "del", "moveFrom" -> deleted(node);
            case "sdt" -> node.child("sdtContent").ifPresent(this::inside);
            case "smartTag", "customXml", "fldSimple", "dir", "bdo" -> inside(node);
            case "AlternateContent" -> choice(node);
            case "oMath", "oMathPara" -> {
                found(Kind.EQUATION);
                node.all("t").forEach(part -> text.append(part.text()));
            }
            case "bookmarkStart" -> bookmarks.add(node.attribute("name"));
            default -> {
                // Properties, spelling marks, ends of ranges.
            }
        }
    }

    private void run(XmlNode run) {
        int begin = text.length();
        if (run.on("rPr", "vanish")) {
            found(Kind.HIDDEN);
        }
        run.children().forEach(this::part);
        var level = styles.headingLevelOfRun(run);
        if (level.isPresent() && headingEnd == begin && text.length() > begin) {
            runLevel = level;
            headingEnd = text.length();
        }
    }

    private void part(XmlNode part) {
        switch (part.name()) {
            case "t" -> text.append(part.text());
            case "tab", "ptab" -> text.append('\t');
            case "br", "cr" -> {
                if (!part.attribute("type").equals("page")
                        && !part.attribute("type").equals("column")) {
                    text.append('\n');
                }
            }
            case "noBreakHyphen" -> text.append('-');
            case "sym" -> symbol(part);
            case "footnoteReference" -> footnote(references.footnotes.get(part.attribute("id")));
            case "endnoteReference" -> footnote(references.endnotes.get(part.attribute("id")));
            case "commentReference" -> {
                String comment = references.comments.getOrDefault(part.attribute("id"), "");
                found.add(new Found(Kind.COMMENT, comment.isBlank() ? "…" : comment));
            }
            case "drawing", "pict", "object" -> graphic(part);
            case "AlternateContent" -> choice(part);
            case "ruby" -> part.child("rubyBase").ifPresent(this::inside);
            default -> {
                // Properties, instructions of fields, deleted text.
            }
        }
    }

    /** The same thing for newer and for older programs: one of them. */
    private void choice(XmlNode node) {
        node.child("Choice")
                .or(() -> node.child("Fallback"))
                .ifPresent(chosen -> chosen.children().forEach(child -> {
                    if (child.name().equals("r")) {
                        run(child);
                    } else {
                        part(child);
                    }
                }));
    }

    private void deleted(XmlNode node) {
        String gone = node.all("delText").map(XmlNode::text).collect(Collectors.joining())
                + node.all("t").map(XmlNode::text).collect(Collectors.joining());
        if (!gone.isBlank()) {
            found.add(new Found(Kind.DELETED, gone));
        }
    }

    private void symbol(XmlNode symbol) {
        found(Kind.SYMBOL);
        String code = symbol.attribute("char");
        if (code.matches("[0-9A-Fa-f]{4}")) {
            char c = (char) Integer.parseInt(code, 16);
            // Symbol fonts live in the private use area, where nothing can be read without them.
            text.append(c >= '\uE000' && c <= '\uF8FF' ? '□' : c);
        }
    }

    private void footnote(@org.jspecify.annotations.Nullable String note) {
        if (note != null && !note.isBlank()) {
            footnotes.add(note.strip());
            text.append('〔').append(footnotes.size()).append('〕');
            found(Kind.FOOTNOTE);
        }
    }

    private void graphic(XmlNode graphic) {
        boolean box = false;
        for (XmlNode content : graphic.all("txbxContent").toList()) {
            for (XmlNode paragraph : content.all("p").toList()) {
                var inner = new DocxParagraph(paragraph, styles, references);
                if (!inner.text().isBlank()) {
                    box = true;
                    inner.text().lines().forEach(boxes::add);
                }
                found.addAll(inner.found);
                boxes.addAll(inner.boxes);
            }
        }
        if (box) {
            found(Kind.TEXT_BOX);
        }
        if (graphic.all("OLEObject").findAny().isPresent()) {
            found(Kind.EMBEDDED);
        } else if (graphic.all("chart").findAny().isPresent()
                || graphic.all("relIds").findAny().isPresent()) {
            found(Kind.CHART);
        } else if (graphic.all("blip").findAny().isPresent()
                || graphic.all("imagedata").findAny().isPresent()) {
            found(Kind.PICTURE);
        } else if (!box) {
            found(Kind.SHAPE);
        }
    }

    private void found(Kind kind) {
        found.add(new Found(kind, ""));
    }
}
