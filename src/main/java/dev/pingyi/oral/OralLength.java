package dev.pingyi.oral;

import dev.pingyi.text.ReportText;
import dev.pingyi.text.Section;
import java.util.ArrayList;
import java.util.List;

/**
 * How long a text takes to be read out. An estimate: characters without white space at an even rate.
 *
 * @param seconds estimated
 * @param parts what stands under each heading of the first level, in order
 */
public record OralLength(int characters, int seconds, List<Part> parts) {

    /** @param percent of the whole text, rounded; 0 of an empty one */
    public record Part(String heading, int characters, int percent) {}

    /** @param rate characters a minute, from 1 */
    public static OralLength of(String text, int rate) {
        int all = Section.characters(text);
        List<Part> parts = new ArrayList<>();
        String heading = "";
        int below = 0;
        for (var part : ReportText.parse(text).parts()) {
            if (part.level() <= 1) {
                add(parts, heading, below, all);
                heading = part.heading();
                below = 0;
            }
            below += Section.characters(part.heading() + part.body());
        }
        add(parts, heading, below, all);
        return new OralLength(all, Math.round(all * 60f / rate), List.copyOf(parts));
    }

    private static void add(List<Part> parts, String heading, int characters, int all) {
        if (characters > 0) {
            parts.add(new Part(heading.strip(), characters, Math.round(characters * 100f / all)));
        }
    }
}
