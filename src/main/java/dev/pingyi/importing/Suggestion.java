package dev.pingyi.importing;

import dev.pingyi.checker.Heading.Role;
import dev.pingyi.text.HeadingNumber;
import dev.pingyi.text.ImportRow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which section of the template a heading of a file belongs to: by its words, else by what it is about. */
final class Suggestion {

    /** Of two headings that share this much of their pairs of characters, one is the other slightly changed. */
    private static final double ALIKE = 0.5;

    private final Incoming file;
    private final List<String> template;

    Suggestion(Incoming file) {
        this.file = file;
        this.template = file.template().stream().map(HeadingNumber::without).toList();
    }

    /** The file has the very headings of the draft: it comes back from where it was written out. */
    boolean asItIs() {
        return file.rows().stream()
                .filter(row -> row.level() == 1)
                .map(ImportRow::text)
                .toList()
                .equals(file.draft());
    }

    Target target(String heading) {
        String words = HeadingNumber.without(heading);
        var role = Role.of(words);
        int best = -1;
        double most = 0;
        for (int i = 0; i < template.size(); i++) {
            double score = likeness(words, template.get(i));
            boolean sameRole = role != Role.OTHER && role == Role.of(template.get(i));
            // Being about the same outweighs any likeness of words, short of the same words.
            double rank = score + (sameRole ? 1 : 0) + (score == 1 ? 1 : 0);
            if ((sameRole || score >= ALIKE) && rank > most) {
                most = rank;
                best = i;
            }
        }
        return best < 0 ? Target.WITH_HEADING : Target.section(best);
    }

    /** Share of the pairs of neighbouring characters that both have, 0 to 1. */
    private static double likeness(String one, String other) {
        var pairs = pairs(one);
        var others = pairs(other);
        if (pairs.isEmpty() || others.isEmpty()) {
            return one.equals(other) ? 1 : 0;
        }
        var shared = new HashSet<>(pairs);
        shared.retainAll(others);
        return 2.0 * shared.size() / (pairs.size() + others.size());
    }

    private static Set<String> pairs(String text) {
        var pairs = new HashSet<String>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }
}
