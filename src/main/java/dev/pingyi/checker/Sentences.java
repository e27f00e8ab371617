package dev.pingyi.checker;

import java.util.ArrayList;
import java.util.List;

/** The frames of a text, sentence by sentence. */
final class Sentences {

    private Sentences() {}

    static List<List<Frame>> of(Text text) {
        List<List<Frame>> sentences = new ArrayList<>();
        int before = -1;
        for (Frame frame : text.frames()) {
            if (frame.sentence() != before) {
                sentences.add(new ArrayList<>());
                before = frame.sentence();
            }
            sentences.getLast().add(frame);
        }
        return sentences;
    }
}
