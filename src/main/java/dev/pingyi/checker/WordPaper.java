package dev.pingyi.checker;

import dev.pingyi.document.WordFile;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A Word file as the checker reads it: a line for each paragraph and each row of a table, numbers that Word counts by
 * itself written out, inserted text in, deleted text out. Offsets count in this text.
 */
final class WordPaper {

    private WordPaper() {}

    /** @throws Rejected naming the file and what is wrong with it */
    static Text read(String file, byte[] content) {
        List<String> lines = new ArrayList<>();
        Map<Integer, Integer> headings = new HashMap<>();
        try {
            for (Line line : WordFile.read(file, content).lines()) {
                if (line.role() == Line.Role.HEADING && line.text().isEmpty()) {
                    headings.put(lines.size() + 1, line.level());
                }
                lines.add(line.whole().replace('\n', ' '));
            }
        } catch (Rejected refused) {
            // The portal's words speak of a draft that has not changed; here is none.
            throw new Rejected(refused.key().replace("document.", "checker."), file);
        }
        return new Text(String.join("\n", lines), headings);
    }
}
