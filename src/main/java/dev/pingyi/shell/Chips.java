package dev.pingyi.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** A few words to filter by, each on or off; much lighter in a session than a group of check boxes. */
public final class Chips<T> extends Div {

    private final Set<T> chosen = new LinkedHashSet<>();
    private final Runnable changed;

    /** @param changed told when one was switched on or off */
    public Chips(String label, List<T> items, Function<T, String> word, Runnable changed) {
        this.changed = changed;
        addClassName("chip-group");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label);
        items.forEach(item -> add(chip(item, word.apply(item))));
    }

    /** Those that are on; empty where nothing is filtered. */
    public Set<T> chosen() {
        return Set.copyOf(chosen);
    }

    private NativeButton chip(T item, String word) {
        var chip = new NativeButton(word);
        chip.addClassName("chip");
        chip.getElement().setAttribute("aria-pressed", "false");
        chip.addClickListener(click -> {
            if (!chosen.remove(item)) {
                chosen.add(item);
            }
            chip.getElement().setAttribute("aria-pressed", String.valueOf(chosen.contains(item)));
            changed.run();
        });
        return chip;
    }
}
