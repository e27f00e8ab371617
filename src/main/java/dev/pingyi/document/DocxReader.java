package dev.pingyi.document;

import dev.pingyi.document.Notes.Found;
import dev.pingyi.document.Notes.Kind;
import dev.pingyi.text.Line;
import dev.pingyi.text.TableText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Turns a .docx into lines, the numbers of its automatic numbering written out. What a paragraph or a table costs is
 * counted while it is read, before there is a line of it.
 */
final class DocxReader {

    private static final String FORMAT = "Word (.docx)";

    private final DocxPackage file;
    private final DocxParts parts;
    private final DocxContext context;
    private final DocxFlow flow;
    private final Notes notes = new Notes();
    private final List<Line> lines = new ArrayList<>();
    private int place;

    DocxReader(DocxPackage file, String document) throws IOException, XMLStreamException {
        this.file = file;
        this.parts = new DocxParts(file, document);
        this.context = parts.context();
        this.flow = new DocxFlow(context);
    }

    WordText read() throws IOException, XMLStreamException {
        parts.tell(notes);
        try (var content = file.open(parts.document())) {
            var reader = DocxPackage.root(XmlNode.reader(content));
            boolean inBody = false;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    if (inBody) {
                        block(XmlNode.read(reader, file.budget()));
                    } else {
                        file.budget().node();
                        inBody = reader.getLocalName().equals("body");
                    }
                }
            }
        }
        flow.rest().ifPresent(this::rest);
        var text = new WordText(FORMAT, List.copyOf(lines), notes.all());
        // What the portal wrote comes back to the last blank line.
        return context.styles().own() ? text : text.withoutOuterBlanks();
    }

    private void block(XmlNode node) {
        switch (node.name()) {
            case "p", "oMath", "oMathPara" -> paragraph(node);
            case "tbl" -> table(node);
            case "sdt" -> {
                var prompt = DocxChoice.placeholder(node);
                prompt.ifPresent(words -> tell(new Found(Kind.PLACEHOLDER, words)));
                if (prompt.isEmpty()) {
                    node.child("sdtContent")
                            .ifPresent(content -> content.children().forEach(this::block));
                }
            }
            case "AlternateContent" -> {
                var chosen = DocxChoice.of(node);
                chosen.ifPresent(content -> content.children().forEach(this::block));
                if (chosen.isEmpty()) {
                    tell(new Found(Kind.UNREAD, node.words()));
                }
            }
            case "ins", "moveTo", "customXml", "smartTag" -> node.children().forEach(this::block);
            case "del" -> tell(new Found(Kind.DELETED, node.words()));
            case "moveFrom" -> tell(new Found(Kind.MOVED, node.words()));
            case "altChunk", "subDoc" -> notes.count(Kind.EMBEDDED, place);
            default -> {
                if (!DocxChoice.showsNothing(node)) {
                    tell(new Found(Kind.UNREAD, node.words()));
                }
            }
        }
    }

    private void tell(Found found) {
        notes.tell(List.of(found), place + 1, "");
    }

    private void paragraph(XmlNode node) {
        if (context.styles().contents(node)) {
            notes.count(Kind.CONTENTS, place);
        } else {
            flow.next(node).ifPresent(this::paragraph);
        }
    }

    /** The next paragraph, with which it should go on, is a table or the end. */
    private void rest(DocxParagraph paragraph) {
        if (paragraph.text().isBlank() && paragraph.boxes().isEmpty()) {
            notes.tell(paragraph.found(), Math.max(1, place), "");
        } else {
            paragraph(paragraph);
        }
    }

    private void paragraph(DocxParagraph paragraph) {
        String number = context.number(paragraph);
        String text = number + paragraph.text();
        if (paragraph.bookmarks().contains(OfficialPaper.TITLE_MARK) && text.equals(parts.title())) {
            return;
        }
        place += text.isBlank() ? 0 : 1;
        lines(paragraph, text, number.length());
        hanging(paragraph);
        notes.tell(paragraph.found(), Math.max(1, place), text);
    }

    /** @param before how much of the text is not the paragraph's own */
    private void lines(DocxParagraph paragraph, String text, int before) {
        OptionalInt untitled = OfficialPaper.untitledLevel(paragraph.bookmarks());
        int runEnd = before + paragraph.headingEnd();
        if (untitled.isPresent() && text.isEmpty()) {
            lines.add(Line.heading(place, untitled.getAsInt(), "", ""));
        } else if (context.styles().body(paragraph.node())) {
            lines.add(Line.body(place, text));
        } else if (paragraph.headingLevel().isPresent() && text.startsWith("。", runEnd - 1)) {
            int runLevel = paragraph.headingLevel().getAsInt();
            lines.add(Line.heading(place, runLevel, text.substring(0, runEnd), text.substring(runEnd)));
        } else {
            int level = context.styles().headingLevel(paragraph.node()).orElse(-1);
            lines.addAll(ParagraphLines.of(place, level, text, notes));
        }
    }

    /** What hangs on a paragraph comes below it. */
    private void hanging(DocxParagraph paragraph) {
        List<String> footnotes = paragraph.footnotes();
        for (int i = 0; i < footnotes.size(); i++) {
            lines.add(Line.body(place, "〔" + (i + 1) + "〕" + footnotes.get(i)));
        }
        for (var piece : paragraph.boxes()) {
            if (piece.row()) {
                lines.add(Line.row(place, piece.text()));
            } else {
                piece.text()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> lines.add(Line.unmarked(place, line)));
            }
        }
    }

    private void table(XmlNode node) {
        flow.rest().ifPresent(this::rest);
        var table = new DocxTable(node, context);
        if (!lines.isEmpty() && lines.getLast().role() == Line.Role.TABLE_ROW) {
            // Two tables one below the other stay two.
            lines.add(Line.unmarked(place, ""));
        }
        place++;
        table.rows().forEach(row -> lines.add(Line.row(place, TableText.row(row))));
        notes.tell(table.found(), place, "");
    }
}
