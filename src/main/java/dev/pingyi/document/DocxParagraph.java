package dev.pingyi.document;

import dev.pingyi.document.Ink.Look;
import dev.pingyi.document.Notes.Found;
import dev.pingyi.document.Notes.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The text of one paragraph, and everything found in it that is no text. */
final class DocxParagraph {

    /** Between two pages or columns; a line of its own begins behind it. */
    static final char PAGE = '\f';

    private static final XmlNode NONE = new XmlNode("p", java.util.Map.of(), List.of(), "");

    private final DocxContext context;
    private final Ink ink;
    private final List<String> bookmarks = new ArrayList<>();
    private final List<DocxStory.Piece> boxes = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private XmlNode node = NONE;
    private XmlNode reading = NONE;
    private OptionalInt runLevel = OptionalInt.empty();
    private int headingEnd;

    DocxParagraph(DocxContext context) {
        this.context = context;
        this.ink = new Ink(context.codes(), context.budget());
    }

    /** One more whose text belongs to this paragraph; its properties count if it has text, or nothing had before. */
    void add(XmlNode more) {
        int before = ink.length();
        reading = more;
        if (more.name().startsWith("oMath")) {
            read(more);
        } else {
            inside(more);
        }
        ink.end();
        if (before == 0 || ink.length() > before) {
            node = more;
        }
        var level = context.styles().headingLevel(more);
        if (more.on("pPr", "rPr", "specVanish") && level.isPresent() && before == 0) {
            runLevel = level;
            headingEnd = ink.length();
        }
    }

    /** The paragraph that its properties come from. */
    XmlNode node() {
        return node;
    }

    String text() {
        return ink.text();
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

    /** What stands in its text boxes. */
    List<DocxStory.Piece> boxes() {
        return boxes;
    }

    /** Texts of its footnotes, in the order of their marks 〔1〕 in the text. */
    List<String> footnotes() {
        return footnotes;
    }

    List<Found> found() {
        return ink.found();
    }

    private void inside(XmlNode parent) {
        parent.children().forEach(this::read);
    }

    private void read(XmlNode part) {
        switch (part.name()) {
            case "r" -> run(part);
            case "hyperlink" -> {
                if (!part.attribute("id").isEmpty()) {
                    ink.found(Kind.LINK);
                }
                inside(part);
            }
            case "ins", "moveTo" -> {
                ink.found(Kind.INSERTED);
                inside(part);
            }
            case "del" -> ink.deleted(Kind.DELETED, part.words());
            case "moveFrom" -> ink.deleted(Kind.MOVED, part.words());
            case "sdt" -> {
                var prompt = DocxChoice.placeholder(part);
                prompt.ifPresent(words -> ink.found(Kind.PLACEHOLDER, words));
                if (prompt.isEmpty()) {
                    part.child("sdtContent").ifPresent(this::inside);
                }
            }
            case "smartTag", "customXml", "dir", "bdo" -> inside(part);
            case "fldSimple" -> field(part);
            case "AlternateContent" -> choice(part, this::read);
            case "oMath", "oMathPara" -> formula(part);
            case "subDoc" -> ink.found(Kind.EMBEDDED);
            case "bookmarkStart" -> bookmarks.add(part.attribute("name"));
            default -> unread(part);
        }
    }

    private void run(XmlNode run) {
        var level = context.styles().headingLevelOfRun(run);
        int begin = level.isPresent() ? ink.length() : -1;
        // Raised and lowered runs one behind the other are one, so they are not written yet.
        ink.look(context.styles().look(run, reading));
        String font = context.styles().symbolFont(run);
        run.children().forEach(part -> part(part, font));
        if (level.isPresent() && headingEnd == begin && ink.length() > begin) {
            runLevel = level;
            headingEnd = ink.length();
        }
    }

    private void part(XmlNode part, String font) {
        switch (part.name()) {
            case "t" -> words(part.text(), font);
            case "tab", "ptab" -> ink.write("\t");
            case "cr" -> ink.write("\n");
            case "br" -> {
                boolean page = part.attribute("type").equals("page")
                        || part.attribute("type").equals("column");
                ink.write(page ? String.valueOf(PAGE) : "\n");
            }
            case "noBreakHyphen" -> ink.write("-");
            case "sym", "symEx" -> symbol(part);
            case "fldChar" -> fieldMark(part);
            case "instrText" -> ink.instruct(part.text());
            case "delText" -> ink.deleted(Kind.DELETED, part.text());
            case "delInstrText" -> {
                // Of a field that was deleted.
            }
            case "footnoteReference" ->
                footnote(context.references().footnotes().get(part.attribute("id")));
            case "endnoteReference" -> footnote(context.references().endnotes().get(part.attribute("id")));
            case "commentReference" -> comment(context.references().comments().get(part.attribute("id")));
            case "drawing", "pict", "object", "contentPart" -> graphic(part);
            case "AlternateContent" ->
                choice(part, child -> {
                    if (child.name().equals("r")) {
                        run(child);
                    } else {
                        part(child, font);
                    }
                });
            case "ruby" -> {
                part.child("rt").map(XmlNode::words).ifPresent(reading -> ink.found(Kind.RUBY, reading));
                part.child("rubyBase").ifPresent(this::inside);
            }
            default -> unread(part);
        }
    }

    private void words(String words, String font) {
        if (!font.isEmpty()) {
            ink.found(Kind.SYMBOL);
            ink.write(Symbols.of(font, words));
        } else {
            if (words.codePoints().anyMatch(Symbols::isPrivate)) {
                ink.found(Kind.SYMBOL);
            }
            // Breaks of the file's own lines are spaces, and what looks like the end of a page is none.
            ink.write(words.replace('\n', ' ').replace(PAGE, ' '));
        }
    }

    /** The same thing for newer and for older programs: one of them. */
    private void choice(XmlNode alternatives, Consumer<XmlNode> reader) {
        var chosen = DocxChoice.of(alternatives);
        if (chosen.isPresent()) {
            chosen.get().children().forEach(reader);
        } else {
            ink.found(Kind.UNREAD, alternatives.words());
        }
    }

    private void formula(XmlNode formula) {
        ink.look(Look.PLAIN);
        ink.found(Kind.EQUATION);
        formula.all("del").forEach(gone -> ink.deleted(Kind.DELETED, gone.words()));
        ink.write(DocxMath.line(formula));
    }

    private void field(XmlNode field) {
        ink.look(Look.PLAIN);
        ink.beginField("");
        ink.instruct(field.attribute("instr"));
        if (!field.words().isEmpty() || !field.children().isEmpty()) {
            ink.beginResult();
            inside(field);
        }
        ink.endField();
    }

    private void fieldMark(XmlNode mark) {
        switch (mark.attribute("fldCharType")) {
            case "begin" -> ink.beginField(FormField.value(mark));
            case "separate" -> ink.beginResult();
            case "end" -> ink.endField();
            default -> unread(mark);
        }
    }

    private void symbol(XmlNode symbol) {
        ink.found(Kind.SYMBOL);
        String code = symbol.attribute("char");
        ink.write(
                code.matches("[0-9A-Fa-f]{1,6}")
                        ? Symbols.of(symbol.attribute("font"), Integer.parseInt(code, 16))
                        : Symbols.UNKNOWN);
    }

    private void footnote(@Nullable DocxStory note) {
        if (note == null) {
            ink.found(Kind.UNREAD);
        } else if (!note.blank()) {
            ink.look(Look.PLAIN);
            footnotes.add(note.line());
            context.budget().text(note.line().length());
            ink.write("〔" + footnotes.size() + "〕");
            ink.found(Kind.FOOTNOTE);
            ink.found().addAll(note.found());
        }
    }

    private void comment(@Nullable DocxStory comment) {
        String words = comment == null || comment.blank() ? "…" : comment.line();
        context.budget().text(words.length());
        ink.found(Kind.COMMENT, words);
    }

    private void graphic(XmlNode graphic) {
        boolean box = false;
        for (XmlNode content : graphic.all("txbxContent").toList()) {
            var story = new DocxStory(content, context);
            box |= !story.blank();
            boxes.addAll(story.pieces());
            ink.found().addAll(story.found());
        }
        // Words drawn as a picture.
        for (XmlNode drawn : graphic.all("textpath").toList()) {
            box |= !drawn.attribute("string").isBlank();
            boxes.add(new DocxStory.Piece(drawn.attribute("string"), false));
        }
        if (box) {
            ink.found(Kind.TEXT_BOX);
        }
        picture(graphic, box);
    }

    private void picture(XmlNode graphic, boolean box) {
        if (graphic.all("OLEObject").findAny().isPresent()) {
            ink.found(Kind.EMBEDDED);
        } else if (graphic.all("chart").findAny().isPresent()
                || graphic.all("relIds").findAny().isPresent()) {
            ink.found(Kind.CHART);
        } else if (graphic.all("blip").findAny().isPresent()
                || graphic.all("imagedata").findAny().isPresent()) {
            ink.found(Kind.PICTURE);
        } else if (!box) {
            ink.found(Kind.SHAPE);
        }
    }

    private void unread(XmlNode part) {
        if (!DocxChoice.showsNothing(part)) {
            ink.found(Kind.UNREAD, part.words());
        }
    }
}
