package dev.pingyi.importing;

import dev.pingyi.text.HeadingNumber;
import dev.pingyi.text.ImportRow;
import dev.pingyi.text.ReportText;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the rows of a mapping in the order of the template. Within a section of the template comes first what was there
 * from its own heading on, in the order of the file, then what was sent there from elsewhere. A section without a
 * heading of its own from the file gets that of the template.
 */
final class MappingResult {

    private static final int BEFORE_ALL = -1;

    private final Mapping mapping;
    private final List<ImportRow> rows;
    private final List<String> template;
    private final Target[] destinations;
    private final int[] regions;
    private final boolean[] moved;
    private final List<Section> sections = new ArrayList<>();
    private final Map<Integer, String> headings = new HashMap<>();
    private final int[] counters = new int[5];

    private int level;
    private String heading = "";
    private boolean open;
    private final List<String> lines = new ArrayList<>();
    private int last = -2;

    MappingResult(Mapping mapping) {
        this.mapping = mapping;
        this.rows = mapping.file().rows();
        this.template = mapping.file().template();
        this.destinations = mapping.destinations();
        this.regions = new int[rows.size()];
        this.moved = new boolean[rows.size()];
    }

    MappedText text() {
        place();
        boolean byTemplate = Arrays.stream(destinations).anyMatch(target -> target.kind() == Target.Kind.SECTION);
        for (int region = BEFORE_ALL; region < template.size(); region++) {
            var own = in(region, false);
            var sent = in(region, true);
            if (region != BEFORE_ALL && byTemplate && !beginsWithHeading(own)) {
                begin(1, numbered(HeadingNumber.first(counters[1] + 1, template.get(region)), 1, false));
            }
            own.forEach(this::add);
            sent.forEach(this::add);
        }
        end();
        return new MappedText(List.copyOf(sections), Map.copyOf(headings));
    }

    /** What stays as it is stays behind what stands before it in the file. */
    private void place() {
        int[] parents = mapping.parents();
        int current = BEFORE_ALL;
        for (ImportRow row : rows) {
            int i = row.number();
            var target = destinations[i];
            int parent = parents[i];
            if (target.kind() == Target.Kind.SECTION) {
                regions[i] = target.section();
                moved[i] = parent >= 0 && (moved[parent] || !destinations[parent].equals(target));
                current = moved[i] ? current : regions[i];
            } else {
                regions[i] = current;
            }
        }
    }

    private List<ImportRow> in(int region, boolean sent) {
        return rows.stream()
                .filter(row -> regions[row.number()] == region && moved[row.number()] == sent)
                .filter(row -> destinations[row.number()].kind() != Target.Kind.LEFT_OUT)
                .toList();
    }

    private boolean beginsWithHeading(List<ImportRow> own) {
        return !own.isEmpty() && mapping.level(own.getFirst().number()) == 1;
    }

    private void add(ImportRow row) {
        int newLevel = mapping.level(row.number());
        if (newLevel == ImportRow.TEXT) {
            text(row);
        } else if (row.heading()) {
            heading(row, newLevel, row.text(), "");
        } else {
            int stop = row.text().indexOf('。');
            boolean runsIn = stop >= 0 && stop < row.text().length() - 1;
            heading(
                    row,
                    newLevel,
                    runsIn ? row.text().substring(0, stop + 1) : row.text(),
                    runsIn ? row.text().substring(stop + 1) : "");
        }
        last = row.number();
    }

    private void heading(ImportRow row, int newLevel, String words, String rest) {
        String shown = newLevel == 0 ? words : numbered(words, newLevel, newLevel != row.level());
        if (!shown.equals(row.text())) {
            headings.put(row.number(), shown);
        }
        begin(newLevel, shown);
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
    }

    /** @param anew whether the number cannot be kept, whatever has been chosen for the others */
    private String numbered(String words, int newLevel, boolean anew) {
        counters[newLevel]++;
        Arrays.fill(counters, newLevel + 1, counters.length, 0);
        boolean without = words.isBlank();
        return without || !(anew || mapping.renumber())
                ? words
                : HeadingNumber.with(words, newLevel, counters[newLevel]);
    }

    private void text(ImportRow row) {
        boolean follows = row.runsOn() && last == row.number() - 1;
        if (follows && mapping.level(last) == ImportRow.TEXT && !lines.isEmpty()) {
            // Its heading has become text: they stay on one line.
            lines.add(lines.removeLast() + row.text());
            return;
        }
        if (lines.isEmpty() && open && ReportText.runsIn(heading) && !follows) {
            // Or it would go on behind the heading.
            lines.add("");
        }
        lines.add(row.text());
    }

    private void begin(int newLevel, String newHeading) {
        end();
        open = true;
        level = newLevel;
        heading = newHeading;
    }

    private void end() {
        if (open || !lines.isEmpty()) {
            boolean blank = !ReportText.runsIn(heading) && lines.stream().allMatch(String::isEmpty);
            String body = blank ? "\n".repeat(lines.size()) : String.join("\n", lines);
            sections.add(new Section(SectionId.random(), sections.size() + 1, level, heading, body, 1));
        }
        lines.clear();
    }
}
