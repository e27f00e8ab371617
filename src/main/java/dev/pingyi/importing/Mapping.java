package dev.pingyi.importing;

import dev.pingyi.text.HeadingNumber;
import dev.pingyi.text.ImportRow;
import dev.pingyi.text.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which row of a file goes to which section of the template. Begins with a suggestion, is changed row by row, and says
 * at any time what the text would be. Nothing is left out that a person has not left out. Not safe for threads: belongs
 * to one page.
 */
public final class Mapping {

    private static final int NONE = -1;

    private final Incoming file;
    private final int[] levels;
    private final Target[] targets;
    private boolean renumber;

    private Target @Nullable [] destinations;
    private @Nullable List<ImportRow> unassigned;
    private @Nullable MappedText result;

    /** Suggests by the words of the headings and by what they are about. */
    public Mapping(Incoming file) {
        this.file = file;
        this.levels = file.rows().stream().mapToInt(ImportRow::level).toArray();
        this.targets = new Target[levels.length];
        suggest();
    }

    public void suggest() {
        keepAsItIs();
        var suggestion = new Suggestion(file);
        if (!suggestion.asItIs()) {
            topHeadings()
                    .forEach(row -> targets[row] =
                            suggestion.target(file.rows().get(row).text()));
            IntStream.range(0, file.template().size()).forEach(this::lowerWhereSeveral);
            forget();
            renumber = !wellNumbered();
        }
        forget();
    }

    /** Everything stays as it is in the file. */
    public void keepAsItIs() {
        IntStream.range(0, levels.length)
                .forEach(row -> levels[row] = file.rows().get(row).level());
        Arrays.fill(targets, Target.WITH_HEADING);
        renumber = false;
        forget();
    }

    public Incoming file() {
        return file;
    }

    /** Where a row was sent; {@link Target#WITH_HEADING} for one that goes with the heading above. */
    public Target target(int row) {
        return targets[row].equals(Target.WITH_HEADING) && parent(row) == NONE ? Target.AS_IT_IS : targets[row];
    }

    /** Sends a row somewhere, a heading with all that goes with it. */
    public void send(int row, Target target) {
        targets[row] = target.equals(Target.AS_IT_IS) ? Target.WITH_HEADING : target;
        forget();
    }

    /** Level of a heading as it will be; {@link ImportRow#TEXT} for text. */
    public int level(int row) {
        return levels[row];
    }

    public void level(int row, int level) {
        levels[row] = level;
        forget();
    }

    /** Whether the headings are numbered anew, level by level. */
    public boolean renumber() {
        return renumber;
    }

    public void renumber(boolean anew) {
        renumber = anew;
        forget();
    }

    /** Whether a heading has another heading above, with which it can go. */
    public boolean hasHeadingAbove(int row) {
        return parent(row) != NONE;
    }

    /** The row behind the last one under a heading: the next heading of its level or above. */
    public int end(int row) {
        int end = row + 1;
        while (end < levels.length && !(isHeading(end) && levels[end] <= levels[row])) {
            end++;
        }
        return end;
    }

    public MappedText result() {
        if (result == null) {
            result = new MappingResult(this).text();
        }
        return result;
    }

    /** The template's sections as they are told to people, numbered. */
    public List<String> sectionNames() {
        return IntStream.range(0, file.template().size())
                .mapToObj(i -> HeadingNumber.first(i + 1, file.template().get(i)))
                .toList();
    }

    /** Where a row goes in the end, be it with the heading above. */
    public Target destination(int row) {
        return destinations()[row];
    }

    public boolean isUnassigned(int row) {
        return unassigned().contains(file.rows().get(row));
    }

    /** Where each row goes in the end. */
    Target[] destinations() {
        if (destinations == null) {
            destinations = findDestinations();
        }
        return destinations;
    }

    private Target[] findDestinations() {
        int[] parents = parents();
        var found = new Target[levels.length];
        for (int row = 0; row < levels.length; row++) {
            found[row] = !targets[row].equals(Target.WITH_HEADING)
                    ? targets[row]
                    : parents[row] == NONE ? Target.AS_IT_IS : found[parents[row]];
        }
        return found;
    }

    /** Rows that nobody has assigned to a section; they stay under their own headings. */
    public List<ImportRow> unassigned() {
        if (unassigned == null) {
            unassigned = findUnassigned();
        }
        return unassigned;
    }

    private List<ImportRow> findUnassigned() {
        boolean headings = IntStream.range(0, levels.length).anyMatch(row -> levels[row] > 0);
        var found = destinations();
        int[] parents = parents();
        return file.rows().stream()
                .filter(row -> found[row.number()].equals(Target.AS_IT_IS) && !row.blank())
                .filter(row -> headings
                        ? parents[row.number()] == NONE && levels[row.number()] > 0
                        : parents[row.number()] == NONE && levels[row.number()] == ImportRow.TEXT)
                .toList();
    }

    /** Rows that will not be imported. */
    public List<ImportRow> leftOut() {
        var found = destinations();
        return file.rows().stream()
                .filter(row -> found[row.number()].equals(Target.LEFT_OUT) && !row.blank())
                .toList();
    }

    int[] parents() {
        int[] parents = new int[levels.length];
        List<Integer> open = new ArrayList<>();
        int heading = NONE;
        for (int row = 0; row < levels.length; row++) {
            if (!isHeading(row)) {
                parents[row] = heading;
                continue;
            }
            while (!open.isEmpty() && (levels[row] == 0 || levels[open.getLast()] >= levels[row])) {
                open.removeLast();
            }
            parents[row] = open.isEmpty() ? NONE : open.getLast();
            if (levels[row] > 0) {
                open.add(row);
            }
            heading = row;
        }
        return parents;
    }

    private int parent(int row) {
        int above = row - 1;
        if (!isHeading(row)) {
            while (above >= 0 && !isHeading(above)) {
                above--;
            }
            return above;
        }
        while (above >= 0 && !(isHeading(above) && levels[above] < levels[row])) {
            above--;
        }
        return above >= 0 && levels[above] > 0 && levels[row] > 0 ? above : NONE;
    }

    private boolean isHeading(int row) {
        return levels[row] != ImportRow.TEXT;
    }

    private List<Integer> topHeadings() {
        int[] parents = parents();
        return IntStream.range(0, levels.length)
                .filter(row -> levels[row] > 0 && parents[row] == NONE)
                .boxed()
                .toList();
    }

    /** Several parts of the file make one section: they go one level down, under the section's own heading. */
    private void lowerWhereSeveral(int section) {
        var parts = topHeadings().stream()
                .filter(row -> targets[row].equals(Target.section(section)) && levels[row] == 1)
                .toList();
        if (parts.size() < 2) {
            return;
        }
        for (int part : parts) {
            int end = end(part);
            boolean second = IntStream.range(part, end).anyMatch(row -> levels[row] == 2);
            for (int row = part; row < end; row++) {
                levels[row] = switch (levels[row]) {
                    case 1 -> 2;
                    case 2 -> 3;
                    case 3 -> second ? 4 : 3;
                    default -> levels[row];
                };
            }
        }
    }

    /** After every change. */
    private void forget() {
        destinations = null;
        unassigned = null;
        result = null;
    }

    private boolean wellNumbered() {
        int number = 0;
        for (Section section : result().sections()) {
            if (section.level() == 1 && !HeadingNumber.is(section.heading(), 1, ++number)) {
                return false;
            }
        }
        return true;
    }
}
