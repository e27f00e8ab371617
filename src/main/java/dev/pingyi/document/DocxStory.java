package dev.pingyi.document;

import dev.pingyi.document.Notes.Found;
import dev.pingyi.document.Notes.Kind;
import dev.pingyi.text.TableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Text beside the text of the document: what stands in a cell, in a box, in a footnote. */
final class DocxStory {

    /** @param row whether it is a row of a table, in the form of {@link TableText} */
    record Piece(String text, boolean row) {}

    private final DocxContext context;
    private final DocxFlow flow;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final List<DocxTable> tables = new ArrayList<>();

    DocxStory(XmlNode container, DocxContext context) {
        this.context = context;
        this.flow = new DocxFlow(context);
        blocks(container);
        flow.rest().ifPresent(this::paragraph);
        while (!pieces.isEmpty() && pieces.getLast().text.isEmpty()) {
            pieces.removeLast();
        }
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Found> found() {
        return found;
    }

    boolean blank() {
        return pieces.stream().allMatch(piece -> piece.text.isBlank());
    }

    /** How many tables stand in it. */
    List<DocxTable> tables() {
        return tables;
    }

    /** On one line. */
    String line() {
        return pieces.stream()
                .map(piece -> (piece.row ? String.join(" ", TableText.cells(piece.text)) : piece.text)
                        .replace('\n', ' ')
                        .strip())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** With line breaks, tables as words: for a cell, which can hold neither rows nor marks. */
    String lines() {
        return pieces.stream()
                .map(piece -> piece.row
                        ? String.join(" ", TableText.cells(piece.text)).replace('\n', ' ')
                        : piece.text)
                .collect(Collectors.joining("\n"));
    }

    private void blocks(XmlNode container) {
        container.children().forEach(this::block);
    }

    private void block(XmlNode node) {
        switch (node.name()) {
            case "p" -> flow.next(node).ifPresent(this::paragraph);
            case "tbl" -> table(node);
            case "sdt" -> {
                var words = DocxChoice.placeholder(node);
                words.ifPresent(prompt -> found.add(new Found(Kind.PLACEHOLDER, prompt)));
                if (words.isEmpty()) {
                    node.child("sdtContent").ifPresent(this::blocks);
                }
            }
            case "AlternateContent" -> {
                Optional<XmlNode> chosen = DocxChoice.of(node);
                chosen.ifPresent(this::blocks);
                if (chosen.isEmpty()) {
                    found.add(new Found(Kind.UNREAD, node.words()));
                }
            }
            case "ins", "moveTo", "customXml", "smartTag" -> blocks(node);
            case "del" -> found.add(new Found(Kind.DELETED, node.words()));
            case "moveFrom" -> found.add(new Found(Kind.MOVED, node.words()));
            case "altChunk" -> found.add(new Found(Kind.EMBEDDED));
            case "oMath", "oMathPara" -> flow.next(node).ifPresent(this::paragraph);
            default -> {
                if (!DocxChoice.showsNothing(node)) {
                    found.add(new Found(Kind.UNREAD, node.words()));
                }
            }
        }
    }

    private void paragraph(DocxParagraph paragraph) {
        String text = context.number(paragraph) + paragraph.text().replace(DocxParagraph.PAGE, '\n');
        pieces.add(new Piece(text, false));
        paragraph
                .found()
                .forEach(each -> found.add(each.there().isEmpty() ? new Found(each.kind(), text, each.words()) : each));
        List<String> footnotes = paragraph.footnotes();
        for (int i = 0; i < footnotes.size(); i++) {
            pieces.add(new Piece("〔" + (i + 1) + "〕" + footnotes.get(i), false));
        }
        pieces.addAll(paragraph.boxes());
    }

    private void table(XmlNode node) {
        flow.rest().ifPresent(this::paragraph);
        var table = new DocxTable(node, context);
        tables.add(table);
        found.addAll(table.found());
        if (!pieces.isEmpty() && pieces.getLast().row) {
            pieces.add(new Piece("", false));
        }
        table.rows().forEach(row -> pieces.add(new Piece(TableText.row(row), true)));
    }
}
