package dev.pingyi.checker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that must fit the number of villages: there cannot be more village points than villages, and leaders who each
 * link one village cannot cover more villages than there are leaders.
 */
final class CoverageRule implements Rule {

    private static final Pattern VILLAGES = Pattern.compile(
            "(?:辖|全[镇乡]|共有?)(?<a>\\d{1,3})个(?:行政村|村(?!民|小组|级))|(?<c>(?<!已有)\\d{1,3})个行政村|(?:行政村|农村党支部|村党支部)(?<b>\\d{1,3})个");
    /** 25个村 of 23, unless it is said of the county or of a time before villages were merged. */
    private static final Pattern MORE = Pattern.compile("(?<n>\\d{1,3})个(?:行政村|村)(?!民|小组|级|组|干|医|情|规|（|居|、|和)");

    private static final Pattern OTHER = Pattern.compile("全县|全市|全区|县内|邻|外|原|合并|撤并|过去|人次|自然|调整前");

    private static final Pattern POINTS = Pattern.compile(
            "(?<what>(?<!自然)村(?!民|组|小组)(?:级)?[\\p{IsHan}]{0,10}(?:点|站|室|中心|场所|阵地))(?<n>\\d{1,3})(?:个|处)");
    private static final Pattern EACH = Pattern.compile("每(?:个|名|位)[\\p{IsHan}]{2,16}联系(?:一|1)个村");
    private static final Pattern LEADERS = Pattern.compile("(?:班子成员|领导班子|党政领导|党政班子成员)(?<n>\\d{1,2})(?:名|人)");

    @Override
    public void check(Text text, Findings findings) {
        Matcher villages = VILLAGES.matcher(text.flat());
        int count = 0;
        while (villages.find()) {
            for (String group : new String[] {"a", "b", "c"}) {
                if (villages.group(group) != null) {
                    count = Math.max(count, Integer.parseInt(villages.group(group)));
                }
            }
        }
        if (count == 0) {
            return;
        }
        villages(text, count, findings);
        Matcher points = POINTS.matcher(text.flat());
        while (points.find()) {
            if (Integer.parseInt(points.group("n")) > count) {
                findings.add(
                        Level.WARNING,
                        "subset",
                        points.start(),
                        points.end(),
                        "points",
                        points.group("what"),
                        points.group("n"),
                        count);
            }
        }
        Matcher each = EACH.matcher(text.flat());
        Matcher leaders = LEADERS.matcher(text.flat());
        if (each.find() && leaders.find() && Integer.parseInt(leaders.group("n")) < count) {
            findings.add(Level.WARNING, "subset", each.start(), each.end(), "links", leaders.group("n"), count);
        }
    }

    private static void villages(Text text, int count, Findings findings) {
        Matcher more = MORE.matcher(text.flat());
        while (more.find()) {
            String front =
                    text.flat().substring(Math.max(text.lineStartAt(more.start()), more.start() - 12), more.start());
            if (Integer.parseInt(more.group("n")) > count
                    && !OTHER.matcher(front).find()) {
                findings.add(Level.WARNING, "subset", more.start(), more.end(), "points", "村", more.group("n"), count);
            }
        }
    }
}
