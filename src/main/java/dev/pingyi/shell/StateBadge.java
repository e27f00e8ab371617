package dev.pingyi.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Locale;

/** A state as word, colour and icon. */
public class StateBadge extends Span {

    public StateBadge(String word, Tone tone) {
        var icon = icon(tone).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(word));
        addClassNames("state-badge", "tone-" + tone.name().toLowerCase(Locale.ROOT));
    }

    private static VaadinIcon icon(Tone tone) {
        return switch (tone) {
            case NEUTRAL -> VaadinIcon.EDIT;
            case ACTIVE -> VaadinIcon.PLAY_CIRCLE_O;
            case WAITING -> VaadinIcon.CLOCK;
            case RETURNED -> VaadinIcon.ARROW_BACKWARD;
            case DONE -> VaadinIcon.CHECK_CIRCLE_O;
            case OVERDUE -> VaadinIcon.WARNING;
        };
    }
}
