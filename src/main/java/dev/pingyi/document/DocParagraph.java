package dev.pingyi.document;

import dev.pingyi.document.Ink.Look;
import dev.pingyi.document.Notes.Found;
import dev.pingyi.document.Notes.Kind;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of one paragraph of a .doc, free of the characters that stand for something else. */
final class DocParagraph {

    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final DocNotes beside;
    private final Ink ink;
    private final List<String> footnotes = new ArrayList<>();
    private boolean inserted;
    private Paragraph node;
    private boolean goesOn;

    DocParagraph(Paragraph paragraph, DocNotes beside) {
        this.beside = beside;
        this.ink = new Ink(beside.codes(), beside.budget());
        this.node = paragraph;
        add(paragraph);
    }

    /** One more whose text belongs to this paragraph; its properties count if it has text, or nothing had before. */
    void add(Paragraph more) {
        int before = ink.length();
        int runs = more.numCharacterRuns();
        for (int i = 0; i < runs; i++) {
            run(more.getCharacterRun(i));
        }
        ink.end();
        if (before == 0 || ink.length() > before) {
            node = more;
        }
        var mark = runs == 0 ? null : more.getCharacterRun(runs - 1);
        goesOn = mark != null && mark.text().endsWith("\r") && (mark.isMarkedDeleted() || mark.isVanished());
    }

    /** The paragraph that its properties come from. */
    Paragraph node() {
        return node;
    }

    /** Whether its mark was deleted or is hidden, so that the next paragraph goes on with it. */
    boolean goesOn() {
        return goesOn;
    }

    String text() {
        return ink.text();
    }

    List<String> footnotes() {
        return footnotes;
    }

    List<Found> found() {
        return ink.found();
    }

    private void run(CharacterRun run) {
        if (run.isMarkedDeleted()) {
            ink.look(Look.DELETED);
            ink.hold(run.text().replaceAll("\\p{Cntrl}", ""));
            return;
        }
        // A tracked insertion is often cut into runs; one note is enough for those in a row.
        if (run.isMarkedInserted() && !inserted) {
            ink.found(Kind.INSERTED);
        }
        inserted = run.isMarkedInserted();
        ink.look(look(run));
        if (run.isSymbol() && run.isSpecialCharacter()) {
            symbol(run);
            return;
        }
        String font = run.getFontName();
        boolean signs = font != null && Symbols.isSymbolFont(font);
        run.text().chars().forEach(c -> character((char) c, signs ? font : ""));
    }

    private static Look look(CharacterRun run) {
        if (run.isVanished()) {
            return Look.HIDDEN;
        }
        if (run.isStrikeThrough() || run.isDoubleStrikeThrough()) {
            return Look.STRUCK;
        }
        return switch (run.getSubSuperScriptIndex()) {
            case 1 -> Look.RAISED;
            case 2 -> Look.LOWERED;
            default -> Look.PLAIN;
        };
    }

    /** The text holds a bracket in its place. */
    private void symbol(CharacterRun run) {
        ink.found(Kind.SYMBOL);
        var font = run.getSymbolFont();
        String name = font == null ? "" : font.getMainFontName();
        String sign = Symbols.of(name == null ? "" : name, run.getSymbolCharacter());
        run.text().chars().filter(c -> c >= ' ').forEach(_ -> ink.write(sign));
    }

    private void character(char c, String font) {
        switch (c) {
            case FIELD_BEGIN -> ink.beginField("");
            case FIELD_RESULT -> ink.beginResult();
            case FIELD_END -> ink.endField();
            default -> {
                if (!ink.inInstruction()) {
                    shown(c, font);
                } else if (c >= ' ') {
                    ink.instruct(String.valueOf(c));
                }
            }
        }
    }

    private void shown(char c, String font) {
        switch (c) {
            case '\u0001' -> ink.found(Kind.PICTURE);
            case '\u0008' -> ink.found(Kind.SHAPE);
            case DocNotes.FOOTNOTE_MARK -> footnote(beside.nextFootnote());
            case DocNotes.COMMENT_MARK -> ink.found(Kind.COMMENT, beside.nextComment());
            case '\u000B' -> ink.write("\n");
            case '\f', '\u000E' -> ink.write(String.valueOf(DocxParagraph.PAGE));
            case '\u001E' -> ink.write("-");
            case '\t' -> ink.write("\t");
            default -> {
                // Ends of paragraphs and cells are below the space.
                if (c >= ' ') {
                    letter(c, font);
                }
            }
        }
    }

    private void letter(char c, String font) {
        String letter = String.valueOf(c);
        if (!font.isEmpty() && c > ' ') {
            ink.found(Kind.SYMBOL);
            ink.write(Symbols.of(font, letter));
        } else {
            ink.write(letter);
        }
    }

    private void footnote(String note) {
        if (!note.isEmpty()) {
            ink.look(Look.PLAIN);
            footnotes.add(note);
            ink.write("〔" + footnotes.size() + "〕");
            ink.found(Kind.FOOTNOTE);
        }
    }
}
