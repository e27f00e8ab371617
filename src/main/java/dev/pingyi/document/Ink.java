package dev.pingyi.document;

import dev.pingyi.document.Notes.Found;
import dev.pingyi.document.Notes.Kind;
import dev.pingyi.text.Radicals;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The line that a paragraph becomes, put together piece by piece as the file has it; the same for .docx and .doc. Knows
 * what is not shown (struck out, hidden, instructions of fields) and what is shown and stands in no text (values of
 * fields). Whatever is left out or changed is kept to be told.
 */
final class Ink {

    /** How a piece looks, as far as that changes what it says. */
    enum Look {
        PLAIN,
        RAISED,
        LOWERED,
        STRUCK,
        HIDDEN,
        /** With change tracking. */
        DELETED
    }

    /** A field that has begun; its instruction is no text, what comes behind it is. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private final String value;
        private final boolean shown;
        private boolean result;
        private int begin;

        private Field(String value, boolean shown) {
            this.value = value;
            this.shown = shown;
        }
    }

    private final FieldCode codes;
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder held = new StringBuilder();
    private final List<Found> found = new ArrayList<>();
    private final Deque<Field> fields = new ArrayDeque<>();
    private Look look = Look.PLAIN;

    Ink(FieldCode codes, Budget budget) {
        this.codes = codes;
        this.budget = budget;
    }

    /** The line so far. */
    String text() {
        look(Look.PLAIN);
        return text.toString();
    }

    int length() {
        look(Look.PLAIN);
        return text.length();
    }

    List<Found> found() {
        look(Look.PLAIN);
        return found;
    }

    void found(Kind kind) {
        found.add(new Found(kind));
    }

    void found(Kind kind, String words) {
        found.add(new Found(kind, words));
    }

    /** What follows looks like that. Pieces of one look belong together. */
    void look(Look next) {
        if (next == look) {
            return;
        }
        String words = held.toString();
        held.setLength(0);
        Look last = look;
        look = next;
        if (words.isEmpty()) {
            return;
        }
        switch (last) {
            case STRUCK -> tellIfAny(Kind.STRUCK, words);
            case HIDDEN -> tellIfAny(Kind.HIDDEN, words);
            case DELETED -> tellIfAny(Kind.DELETED, words);
            case RAISED -> script(Scripts.raised(text, words), words);
            case LOWERED -> script(Scripts.lowered(words), words);
            case PLAIN -> text.append(words);
        }
    }

    private void script(String shown, String words) {
        text.append(shown);
        if (!words.isBlank()) {
            found(Kind.SCRIPT);
        }
    }

    private void tellIfAny(Kind kind, String words) {
        if (!words.isBlank()) {
            found(kind, words);
        }
    }

    void write(String words) {
        String folded = Radicals.folded(words);
        budget.text(words.length());
        for (Field field : fields) {
            if (!field.result) {
                // Also the result of a field that stands inside of an instruction.
                field.instruction.append(folded);
                return;
            }
        }
        if (!folded.equals(words)) {
            found(Kind.FOLDED);
        }
        if (look == Look.PLAIN) {
            text.append(folded);
        } else {
            held.append(folded);
        }
    }

    /** Words that look the same as those before them and are not shown. */
    void hold(String words) {
        budget.text(words.length());
        held.append(words);
    }

    /** What was deleted with change tracking. */
    void deleted(Kind kind, String words) {
        tellIfAny(kind, words);
    }

    /** Whether what comes is read by the program and not by people. */
    boolean inInstruction() {
        return !fields.isEmpty() && !fields.getFirst().result;
    }

    /** Words of the instruction of the field that is open. */
    void instruct(String words) {
        budget.text(words.length());
        if (inInstruction()) {
            fields.getFirst().instruction.append(words);
        }
    }

    /** @param value what is shown of a field of a form that has no result: its box or its choice; may be empty */
    void beginField(String value) {
        budget.enter();
        fields.push(new Field(value, look != Look.STRUCK && look != Look.HIDDEN));
    }

    void beginResult() {
        if (!fields.isEmpty()) {
            fields.getFirst().result = true;
            fields.getFirst().begin = text.length() + held.length();
        }
    }

    void endField() {
        if (fields.isEmpty()) {
            return;
        }
        budget.leave();
        var field = fields.pop();
        String instruction = field.instruction.toString().strip();
        boolean inside = fields.stream().anyMatch(outer -> !outer.result);
        boolean resultShown = field.result && text.length() + held.length() > field.begin;
        if (!field.shown) {
            return;
        }
        if (resultShown || inside) {
            if (FieldCode.isLink(instruction)) {
                found(Kind.LINK);
            }
            return;
        }
        if (!field.value.isEmpty()) {
            write(field.value);
            return;
        }
        var shown = codes.shown(instruction, field.result);
        if (!shown.text().isEmpty()) {
            write(shown.text());
        }
        found.addAll(shown.found());
    }

    /** At the end of a paragraph: an instruction that goes on in the next one is not understood, and told. */
    void end() {
        look(Look.PLAIN);
        while (!fields.isEmpty()) {
            budget.leave();
            var open = fields.pop();
            if (!open.result && !FieldCode.isSilent(open.instruction.toString().strip())) {
                tellIfAny(Kind.FIELD, open.instruction.toString());
            }
        }
    }
}
