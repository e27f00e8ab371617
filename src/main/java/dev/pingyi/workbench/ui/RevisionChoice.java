package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import dev.pingyi.language.Texts;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The two revisions to be compared. A third one takes the place of the one that was chosen first. */
class RevisionChoice {

    /** Numbers of revisions. */
    record Pair(int before, int after) {}

    private final Runnable changed;
    private final Deque<Integer> chosen = new ArrayDeque<>();
    private final Map<Integer, Checkbox> boxes = new HashMap<>();

    RevisionChoice(Runnable changed) {
        this.changed = changed;
    }

    Checkbox box(int number) {
        var box = new Checkbox(chosen.contains(number));
        box.setAriaLabel(Texts.t("report.revisions.choose", number));
        box.addValueChangeListener(change -> choose(number, change.getValue()));
        boxes.put(number, box);
        return box;
    }

    boolean complete() {
        return chosen.size() == 2;
    }

    /** The earlier one first. */
    Pair pair() {
        int one = chosen.getFirst();
        int other = chosen.getLast();
        return new Pair(Math.min(one, other), Math.max(one, other));
    }

    void clear() {
        chosen.clear();
        boxes.clear();
    }

    private void choose(int number, boolean on) {
        chosen.remove(number);
        if (on) {
            chosen.add(number);
        }
        if (chosen.size() > 2) {
            var box = boxes.get(chosen.removeFirst());
            if (box != null) {
                box.setValue(false);
            }
        }
        changed.run();
    }
}
