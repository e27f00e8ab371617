package dev.pingyi.checker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People who cannot be spread evenly over their points while they fit the villages exactly: 46 agents at 31 points, in 23
 * villages. It may be right; a reviewer asks.
 */
final class SpreadRule implements Rule {

    private static final Pattern POINTS = Pattern.compile("(?<stem>[\\p{IsHan}]{2})点(?<n>\\d{1,3})(?:个|处)");
    private static final Pattern VILLAGES =
            Pattern.compile("(?<n>\\d{1,3})个(?:行政村|村(?!民|小组|级))|(?:行政村|农村党支部|村党支部)(?<m>\\d{1,3})个");

    @Override
    public void check(Text text, Findings findings) {
        Matcher points = POINTS.matcher(text.flat());
        Matcher villages = VILLAGES.matcher(text.flat());
        if (!points.find() || !villages.find()) {
            return;
        }
        Matcher people =
                Pattern.compile(points.group("stem") + "员(?<n>\\d{1,3})(?:人|名)").matcher(text.flat());
        if (!people.find(points.end())) {
            return;
        }
        int places = Integer.parseInt(points.group("n"));
        int agents = Integer.parseInt(people.group("n"));
        int count = Integer.parseInt(villages.group("n") == null ? villages.group("m") : villages.group("n"));
        if (places > 0 && count > 1 && count != places && agents % places != 0 && agents % count == 0) {
            findings.add(
                    Level.NOTICE,
                    "spread",
                    people.start(),
                    people.end(),
                    "spread",
                    agents,
                    places,
                    Math.round(agents * 100.0 / places) / 100.0,
                    count,
                    agents / count);
        }
    }
}
