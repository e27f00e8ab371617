package dev.pingyi.importing;

import dev.pingyi.text.Section;
import java.util.List;
import java.util.Map;

/**
 * What an import would make of a file.
 *
 * @param headings by number of their row, those that get other words than they have in the file
 */
public record MappedText(List<Section> sections, Map<Integer, String> headings) {

    /** Length of the text without white space. */
    public int characters() {
        return Section.characters(sections);
    }

    /** Length of what stands below a heading, up to the next of its level or above, without white space. */
    public int charactersBelow(int index) {
        var section = sections.get(index);
        int below = section.characters() - Section.characters(section.heading());
        for (int i = index + 1;
                i < sections.size() && section.level() > 0 && sections.get(i).level() > section.level();
                i++) {
            below += sections.get(i).characters();
        }
        return below;
    }
}
