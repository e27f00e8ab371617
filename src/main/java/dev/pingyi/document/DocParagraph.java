package dev.pingyi.document;

import dev.pingyi.document.Notes.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/** The text of one paragraph of a .doc, free of the characters that stand for something else. */
final class DocParagraph {

    private record Found(Kind kind, String words) {}

    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final DocNotes beside;
    private final StringBuilder text = new StringBuilder();
    private final List<Found> found = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    /** For each open field whether its instruction is being read, which is not text. */
    private final Deque<Boolean> fields = new ArrayDeque<>();

    DocParagraph(Paragraph paragraph, DocNotes beside) {
        this.beside = beside;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i));
        }
    }

    String text() {
        return text.toString();
    }

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

    private void run(CharacterRun run) {
        if (run.isMarkedDeleted()) {
            String gone = run.text().replaceAll("\\p{Cntrl}", "");
            if (!gone.isBlank()) {
                found.add(new Found(Kind.DELETED, gone));
            }
            return;
        }
        if (run.isMarkedInserted()) {
            found.add(new Found(Kind.INSERTED, ""));
        }
        if (run.isVanished()) {
            found.add(new Found(Kind.HIDDEN, ""));
        }
        boolean special = run.isSpecialCharacter();
        run.text().chars().forEach(c -> character((char) c, special));
    }

    private void character(char c, boolean special) {
        switch (c) {
            case FIELD_BEGIN -> fields.push(true);
            case FIELD_RESULT -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(false);
                }
            }
            case FIELD_END -> fields.poll();
            default -> {
                if (!fields.contains(true)) {
                    shown(c, special);
                }
            }
        }
    }

    private void shown(char c, boolean special) {
        switch (c) {
            case '\u0001' -> found.add(new Found(Kind.PICTURE, ""));
            case '\u0008' -> found.add(new Found(Kind.SHAPE, ""));
            case DocNotes.FOOTNOTE_MARK -> footnote(beside.nextFootnote());
            case DocNotes.COMMENT_MARK -> found.add(new Found(Kind.COMMENT, beside.nextComment()));
            case '\u000B' -> text.append('\n');
            case '\u001E' -> text.append('-');
            case '\t' -> text.append('\t');
            case '(' -> {
                if (special) {
                    // Stands for a character of a symbol font.
                    found.add(new Found(Kind.SYMBOL, ""));
                    text.append('□');
                } else {
                    text.append(c);
                }
            }
            default -> {
                // Ends of paragraphs, cells and pages are below the space.
                if (c >= ' ') {
                    text.append(c);
                }
            }
        }
    }

    private void footnote(String note) {
        if (!note.isEmpty()) {
            footnotes.add(note);
            text.append('〔').append(footnotes.size()).append('〕');
            found.add(new Found(Kind.FOOTNOTE, ""));
        }
    }
}
