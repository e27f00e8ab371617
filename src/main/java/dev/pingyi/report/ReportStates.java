package dev.pingyi.report;

import dev.pingyi.language.Texts;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;
import java.util.Locale;

/** The word and the tone of each state, the same on every screen and in every refusal. */
public final class ReportStates {

    private ReportStates() {}

    public static String word(ReportState state) {
        return Texts.t("report.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public static Tone tone(ReportState state) {
        return switch (state) {
            case DRAFT -> Tone.NEUTRAL;
            case IN_DISCUSSION, IN_REVIEW, AWAITING_SIGNATURE -> Tone.WAITING;
            case RETURNED -> Tone.RETURNED;
            case IN_APPRAISAL -> Tone.ACTIVE;
            case FINAL, ARCHIVED -> Tone.DONE;
        };
    }

    public static StateBadge badge(ReportState state) {
        return new StateBadge(word(state), tone(state));
    }
}
