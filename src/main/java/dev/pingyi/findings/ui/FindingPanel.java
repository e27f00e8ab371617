package dev.pingyi.findings.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import dev.pingyi.checker.Level;
import dev.pingyi.findings.CheckResult;
import dev.pingyi.findings.CheckedFinding;
import dev.pingyi.language.Texts;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the checker finds, beside the text. Looks again a moment after every save, in a request of its own. */
public class FindingPanel extends Aside {

    /** What a person can do about a finding. */
    public interface Acting {

        /** Keeps what is said to a warning; empty words take it back. */
        void explain(CheckedFinding finding, String words);

        /** Whether what the finding misses can be made by {@link #insert}. */
        boolean insertable(CheckedFinding finding);

        void insert(CheckedFinding finding);
    }

    /** Pause after a save before the text is checked, in milliseconds: the answer to the save comes first. */
    static final int PAUSE = 300;

    /** A text of this length, in characters, takes some tenths of a second: 40 pages. */
    private static final int LONG = 40_000;

    private static final int LONG_PAUSE = 5_000;

    private final Supplier<CheckResult> check;
    private final FindingList list;

    /**
     * @param check reads what stands on the page now
     * @param go leads to the passage
     * @param acting null where the reader may only look
     */
    public FindingPanel(Supplier<CheckResult> check, Consumer<CheckedFinding> go, @Nullable Acting acting) {
        this.check = check;
        list = new FindingList(this::check, () -> result().findings(), go, acting);
        addClassName("findings");
        getElement().setAttribute("aria-label", Texts.t("report.findings"));
        add(new H2(Texts.t("report.findings")), list);
    }

    /**
     * The text has been saved; further saves within the pause make one check.
     *
     * @param characters length of the text: a book is looked at when its writer rests, not after every word
     */
    public void later(int characters) {
        list.later(characters > LONG ? LONG_PAUSE : PAUSE);
    }

    public void check() {
        list.show(result().findings());
    }

    /** All of it in one line. */
    public static String summary(CheckResult result) {
        return Texts.t(
                "report.findings.summary",
                result.count(Level.ERROR),
                result.count(Level.WARNING),
                result.unexplained(),
                result.count(Level.NOTICE));
    }

    /** Found anew each time: it takes some milliseconds, and a page that is only read keeps none of it. */
    public CheckResult result() {
        return check.get();
    }

    public static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
