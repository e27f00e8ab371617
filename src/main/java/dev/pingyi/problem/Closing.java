package dev.pingyi.problem;

import dev.pingyi.language.Texts;
import java.util.Locale;

/** 是否销号: whether a problem is settled and struck off the list. */
public enum Closing {
    /** 已销号. */
    CLOSED,
    /** 未销号: needs a reason and a new deadline, and goes on into next year. */
    OPEN;

    public String word() {
        return Texts.t("report.closing." + name().toLowerCase(Locale.ROOT));
    }
}
