package dev.pingyi.text;

import java.util.ArrayList;
import java.util.List;

/** The lines of a report's sections, so that reading them again gives the same sections. */
public final class PaperLines {

    private PaperLines() {}

    public static List<Line> of(List<Section> sections) {
        List<Line> lines = new ArrayList<>();
        for (Section section : sections) {
            boolean runsIn = ReportText.runsIn(section.heading());
            String[] body = section.body().split("\n", -1);
            int from = 0;
            if (runsIn) {
                lines.add(Line.heading(0, section.level(), section.heading(), body[0]));
                from = 1;
            } else if (!section.heading().isEmpty() || section.position() > 1) {
                lines.add(Line.heading(0, section.level(), section.heading(), ""));
            }
            // A body of line feeds only has as many lines; any other has one more.
            int to = !runsIn && section.body().chars().allMatch(c -> c == '\n') ? body.length - 1 : body.length;
            for (int i = from; i < to; i++) {
                lines.add(line(body[i], lines.isEmpty()));
            }
        }
        return List.copyOf(lines);
    }

    private static Line line(String text, boolean first) {
        if (TableText.isRow(text)) {
            return Line.row(0, text);
        }
        // The first line of a paper could be taken for its title.
        return first || ReportText.looksLikeHeading(text) ? Line.body(0, text) : Line.unmarked(0, text);
    }
}
