package dev.pingyi.committee;

import dev.pingyi.kernel.Rejected;
import java.util.List;

/** What a committee may lay down when a report does not pass. */
final class RequiredChanges {

    static final int MOST = 50;
    static final int LONGEST = 1000;

    private RequiredChanges() {}

    /**
     * The list without blank lines.
     *
     * @throws Rejected if nothing is left, there are too many, or one is too long
     */
    static List<String> checked(List<String> changes) {
        var kept = changes.stream()
                .map(String::strip)
                .filter(change -> !change.isEmpty())
                .toList();
        if (kept.isEmpty()) {
            throw new Rejected("committee.rejected.no-reason");
        }
        if (kept.size() > MOST) {
            throw new Rejected("committee.rejected.too-many", MOST, kept.size());
        }
        for (int i = 0; i < kept.size(); i++) {
            if (kept.get(i).length() > LONGEST) {
                throw new Rejected(
                        "committee.rejected.too-long",
                        i + 1,
                        LONGEST,
                        kept.get(i).length());
            }
        }
        return kept;
    }
}
