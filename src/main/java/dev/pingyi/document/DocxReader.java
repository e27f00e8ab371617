package dev.pingyi.document;

import dev.pingyi.document.Notes.Kind;
import dev.pingyi.text.Line;
import dev.pingyi.text.TableText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Turns a .docx into lines, the numbers of its automatic numbering written out. */
final class DocxReader {

    private static final String FORMAT = "Word (.docx)";

    /** A heading of more characters is a paragraph that got the wrong style. */
    private static final int LONGEST_HEADING = 200;

    private final DocxPackage file;
    private final DocxParts parts;
    private final Notes notes = new Notes();
    private final List<Line> lines = new ArrayList<>();
    private int place;
    private String joined = "";

    DocxReader(DocxPackage file, String document) throws IOException, XMLStreamException {
        this.file = file;
        this.parts = new DocxParts(file, document);
    }

    WordText read() throws IOException, XMLStreamException {
        parts.tell(notes);
        try (var content = file.open(parts.document())) {
            var reader = DocxPackage.root(XmlNode.reader(content));
            boolean inBody = false;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    if (inBody) {
                        block(XmlNode.read(reader));
                    } else {
                        inBody = reader.getLocalName().equals("body");
                    }
                }
            }
        }
        if (!joined.isEmpty()) {
            lines.add(Line.unmarked(++place, joined));
        }
        var text = new WordText(FORMAT, List.copyOf(lines), notes.all());
        // What the portal wrote comes back to the last blank line.
        return parts.styles().own() ? text : text.withoutOuterBlanks();
    }

    private void block(XmlNode node) {
        switch (node.name()) {
            case "p" -> paragraph(node);
            case "tbl" -> table(node);
            case "sdt" ->
                node.child("sdtContent").ifPresent(content -> content.children().forEach(this::block));
            case "AlternateContent" ->
                node.child("Choice").ifPresent(choice -> choice.children().forEach(this::block));
            case "ins", "moveTo", "customXml", "smartTag" -> node.children().forEach(this::block);
            case "altChunk" -> notes.count(Kind.EMBEDDED, place);
            default -> {
                // Properties of the section, ends of ranges.
            }
        }
    }

    private void paragraph(XmlNode node) {
        if (parts.styles().contents(node)) {
            notes.count(Kind.CONTENTS, place);
            return;
        }
        var paragraph = paragraphOf(node);
        String number = number(node, paragraph);
        String text = joined + number + paragraph.text();
        int before = joined.length() + number.length();
        joined = "";
        if (node.child("pPr", "rPr", "del").isPresent()) {
            // Its mark was deleted: the next paragraph goes on with it.
            joined = text;
            paragraph.tell(notes, place + 1, text);
        } else if (!paragraph.bookmarks().contains(OfficialPaper.TITLE_MARK) || !text.equals(parts.title())) {
            place += text.isBlank() ? 0 : 1;
            lines(node, paragraph, text, before);
            rest(paragraph);
            paragraph.tell(notes, Math.max(1, place), text);
        }
    }

    /** @param before how much of the text is not the paragraph's own */
    private void lines(XmlNode node, DocxParagraph paragraph, String text, int before) {
        OptionalInt untitled = OfficialPaper.untitledLevel(paragraph.bookmarks());
        OptionalInt level = parts.styles().headingLevel(node);
        int runEnd = before + paragraph.headingEnd();
        if (untitled.isPresent() && text.isEmpty()) {
            lines.add(Line.heading(place, untitled.getAsInt(), "", ""));
        } else if (parts.styles().body(node)) {
            lines.add(Line.body(place, text));
        } else if (paragraph.headingLevel().isPresent() && text.startsWith("。", runEnd - 1)) {
            int runLevel = paragraph.headingLevel().getAsInt();
            lines.add(Line.heading(place, runLevel, text.substring(0, runEnd), text.substring(runEnd)));
        } else if (level.isPresent() && !text.isBlank() && text.indexOf('\n') < 0 && text.length() <= LONGEST_HEADING) {
            lines.add(Line.heading(place, level.getAsInt(), text, ""));
        } else {
            if (level.isPresent() && text.length() > LONGEST_HEADING) {
                notes.count(Kind.LONG_HEADING, place);
            }
            for (String line : text.split("\n", -1)) {
                lines.add(Line.unmarked(place, line));
            }
        }
    }

    /** What hangs on a paragraph comes below it. */
    private void rest(DocxParagraph paragraph) {
        List<String> footnotes = paragraph.footnotes();
        for (int i = 0; i < footnotes.size(); i++) {
            lines.add(Line.body(place, "〔" + (i + 1) + "〕" + footnotes.get(i).replace('\n', ' ')));
        }
        paragraph.boxes().forEach(line -> lines.add(Line.unmarked(place, line)));
    }

    private void table(XmlNode node) {
        var table = new DocxTable(node, this::cell, notes, place + 1);
        if (!lines.isEmpty() && lines.getLast().role() == Line.Role.TABLE_ROW) {
            // Two tables one below the other stay two.
            lines.add(Line.unmarked(place, ""));
        }
        place++;
        table.rows().forEach(row -> lines.add(Line.row(place, TableText.row(row))));
    }

    private String cell(XmlNode node) {
        var paragraph = paragraphOf(node);
        String text = number(node, paragraph) + paragraph.text();
        paragraph.tell(notes, place + 1, text);
        var whole = new StringBuilder(text);
        for (int i = 0; i < paragraph.footnotes().size(); i++) {
            whole.append("\n〔")
                    .append(i + 1)
                    .append('〕')
                    .append(paragraph.footnotes().get(i));
        }
        paragraph.boxes().forEach(line -> whole.append('\n').append(line));
        return whole.toString();
    }

    private DocxParagraph paragraphOf(XmlNode node) {
        return new DocxParagraph(node, parts.styles(), parts.references());
    }

    /** A paragraph without text counts all the same, as Word shows it, but shows nothing here. */
    private String number(XmlNode node, DocxParagraph paragraph) {
        String number =
                parts.styles().numbering(node).map(parts.numbering()::next).orElse("");
        if (number.isEmpty() || paragraph.text().isBlank()) {
            return "";
        }
        boolean closed = !Character.isLetterOrDigit(number.codePointBefore(number.length())) && !number.equals("•");
        return closed ? number : number + " ";
    }
}
