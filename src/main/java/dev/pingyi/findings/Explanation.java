package dev.pingyi.findings;

import dev.pingyi.report.Annex;
import java.time.Instant;
import java.util.List;

/**
 * Why something that the checker warns of is right all the same.
 *
 * @param rule of the checker
 * @param passage it is about, as it stands in the text
 * @param message what the checker said
 * @param text why it is right, some lines
 * @param by the post that explained it
 */
public record Explanation(String rule, String passage, String message, String text, String by, Instant at) {

    /** What the unit says to the checker's warnings. */
    public static final Annex<List<Explanation>> ANNEX = Annex.listOf("explanations", Explanation.class);
}
