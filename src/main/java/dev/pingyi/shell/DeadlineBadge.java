package dev.pingyi.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long there is still time, as word, colour and icon: 剩 3 天, 今天到期, 逾期 2 天. A due day lasts until midnight. */
public class DeadlineBadge extends Span {

    /** From this many days on it is told as urgent. */
    private static final int SOON = 3;

    public DeadlineBadge(LocalDate due, Clock clock) {
        long days = ChronoUnit.DAYS.between(LocalDate.now(clock), due);
        var tone = days < 0 ? Tone.OVERDUE : days <= SOON ? Tone.WAITING : Tone.NEUTRAL;
        var icon = (days < 0 ? VaadinIcon.WARNING : VaadinIcon.CALENDAR_CLOCK).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        addClassNames("state-badge", "deadline", "tone-" + tone.name().toLowerCase(Locale.ROOT));
        setTitle(Texts.t("shell.deadline.due", Formats.date(due)));
        add(icon, new Span(words(days)));
    }

    private static String words(long days) {
        if (days == 0) {
            return Texts.t("shell.deadline.today");
        }
        return days > 0 ? Texts.t("shell.deadline.left", days) : Texts.t("shell.deadline.overdue", -days);
    }
}
