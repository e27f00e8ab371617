package dev.pingyi.checker;

import dev.pingyi.checker.Lists.Enumeration;
import dev.pingyi.text.ChineseNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Three measures announced, two listed: counts in words against the lists that follow. */
final class CountListRule implements Rule {

    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?<![第前后两三\\d])(?<count>[二两三四五六七八九十]{1,3}|\\d{1,2})(?:大(?!于)|个(?!月)|项|条|点|方面|类|种|篇|步|名|项|件(?:大|实|要)?事?|支|[抓看查促建强严改学讲评述比带帮访创争树转](?=”)|条线|个字|招|个环节|句话?)(?:方面|重点|主要|突出|具体)*(?:的)?(?<what>[\\p{IsHan}“”]{0,10})(?<gap>[：，。；\\[【（—\\n]{1,3}(?:即|分别是|具体是|主要是|就是)?)");
    private static final Pattern NEXT_ANNOUNCED = Pattern.compile(
            "(?:[二两三四五六七八九十]{1,3}|\\d{1,2})(?:大|个|项|条|点|方面|类)(?:方面|重点|主要|突出|具体)*(?:的)?[\\p{IsHan}]{0,10}：");
    private static final Pattern FIRST = Pattern.compile("一[是要抓看查促建强严改学讲评述比带帮访创争树转、]|第一|首先|[①⑴]|（[1一]）|1[、.]");
    private static final int LONGEST = 6_000;

    /** Headings 一、二、… are announced by a small number. */
    private static final int MOST_PARTS = 9;

    /** 以上五个示范点: as many as were just told. */
    private static final Pattern BACK = Pattern.compile(
            "(?:以上|上述)(?<count>[二两三四五六七八九十]{1,3}|\\d{1,2})(?<unit>个|项|条|类|种|件|名|家|处|支)(?<what>[\\p{IsHan}]{2})");
    /** 东坪、西坪、南坪、北坪4个示范点: the number behind, and the names in front of it. */
    private static final Pattern BEHIND =
            Pattern.compile("(?<=\\p{IsHan})(?<count>\\d{1,2}|[二两三四五六七八九十])(?:个|项|家|所|类)(?=[\\p{IsHan}]{2})");

    private static final Pattern NAMES = Pattern.compile("(?:[\\p{IsHan}]{2,6}、){1,9}[\\p{IsHan}]{2,6}$");
    private static final int NAMES_LENGTH = 70;

    /** 修订四项制度，即…、…、…: names without a word in common. */
    private static final Pattern NAMELY = Pattern.compile(
            "(?<!第)(?<count>[二两三四五六七八九十]|\\d{1,2})(?:项|个|条|种|类)(?<what>[\\p{IsHan}]{2,6})，?(?:即|分别是|包括|为)(?<items>(?:[\\p{IsHan}“”]{2,20}、){1,9}[\\p{IsHan}“”]{2,20})(?=[，。；])");

    @Override
    public void check(Text text, Findings findings) {
        Matcher namely = NAMELY.matcher(text.flat());
        while (namely.find()) {
            int said = ChineseNumber.parse(namely.group("count"))
                    .map(Number::intValue)
                    .orElse(0);
            int least = namely.group("items").split("、").length;
            int joined = namely.group("items").split("、|和|及").length;
            if (!namely.group("items").contains("等") && (said < least || said > joined)) {
                findings.add(
                        Level.WARNING,
                        "count-list",
                        namely.start(),
                        namely.end(),
                        "count-list",
                        namely.group("count"),
                        least);
            }
        }
        back(text, findings);
        names(text, findings);
        Matcher matcher = ANNOUNCED.matcher(text.flat());
        while (matcher.find()) {
            int announced = ChineseNumber.parse(matcher.group("count"))
                    .map(Number::intValue)
                    .orElse(0);
            int from = matcher.start("gap");
            int listed = announced < 2 ? 0 : listed(text, from, matcher.end(), announced);
            if (listed >= 2 && listed != announced) {
                findings.add(
                        Level.ERROR,
                        "count-list",
                        matcher.start(),
                        matcher.start("gap"),
                        "count-list",
                        matcher.group("count"),
                        listed);
            }
        }
    }

    /** How many items the list has that begins right here; 0 where there is none. */
    private static int listed(Text text, int from, int gapEnd, int announced) {
        Matcher first = FIRST.matcher(text.flat().substring(from, Math.min(text.length(), gapEnd + 6)));
        if (!first.find() || (first.group().equals("一、") && announced > MOST_PARTS)) {
            return 0;
        }
        int until = Math.min(end(text, gapEnd), from + LONGEST);
        List<Enumeration> lists = new ArrayList<>(Lists.in(text, from, until));
        lists.removeIf(
                list -> list.items().getFirst().number() != 1 || list.start() > gapEnd + 3 + indent(text, gapEnd));
        if (lists.isEmpty()) {
            return 0;
        }
        Enumeration list =
                lists.stream().min(Comparator.comparingInt(Enumeration::start)).orElseThrow();
        // A later list of the kind may belong to a later announcement in the same section.
        Matcher next = NEXT_ANNOUNCED.matcher(text.flat()).region(list.start(), until);
        int stop = next.find() ? next.end() : until;
        List<Lists.Item> items = list.items();
        int before = (int) items.stream().filter(item -> item.start() < stop).count();
        boolean broken = list.broken() && (items.size() == announced || list.last() == announced);
        return broken ? announced : before == announced ? before : items.size();
    }

    private static int indent(Text text, int from) {
        return from < text.length() && text.flat().charAt(from) == '\n' ? 1 : 0;
    }

    /** A list ends with its section; one that is made of headings with the section around it. */
    private static int end(Text text, int from) {
        Heading inside = null;
        for (Heading heading : text.headings()) {
            if (heading.start() >= from) {
                boolean item = text.characters(from, heading.start()) == 0;
                return !item ? heading.start() : inside == null ? text.length() : inside.until();
            }
            if (heading.until() > from && (inside == null || heading.start() >= inside.start())) {
                inside = heading;
            }
        }
        return text.length();
    }

    private static void back(Text text, Findings findings) {
        Matcher back = BACK.matcher(text.flat());
        while (back.find()) {
            int said = ChineseNumber.parse(back.group("count"))
                    .map(Number::intValue)
                    .orElse(0);
            text.figuresBefore(back.start()).stream()
                    .takeWhile(figure -> back.start() - figure.end() < 400)
                    .filter(figure -> figure.count()
                            && figure.unit().equals(back.group("unit"))
                            && figure.label().startsWith(back.group("what")))
                    .findFirst()
                    .filter(figure -> figure.number() != said)
                    .ifPresent(figure -> findings.add(
                            Level.WARNING,
                            "count-list",
                            back.start(),
                            back.end(),
                            "count-list",
                            back.group("count"),
                            figure.number()));
        }
    }

    private static void names(Text text, Findings findings) {
        Matcher behind = BEHIND.matcher(text.flat());
        while (behind.find()) {
            int from = Math.max(text.lineStartAt(behind.start()), behind.start() - NAMES_LENGTH);
            String front = text.flat().substring(from, behind.start());
            if (front.indexOf('、', Math.max(0, front.length() - 7)) < 0) {
                continue;
            }
            Matcher names = NAMES.matcher(front);
            if (names.find()) {
                String[] items = names.group().split("、");
                int length = items[items.length - 1].length();
                int said = ChineseNumber.parse(behind.group("count"))
                        .map(Number::intValue)
                        .orElse(0);
                boolean alike = items[0].length() >= length
                        && Stream.of(items).skip(1).allMatch(item -> item.length() == length);
                if (alike && items.length >= 3 && said != items.length && Math.abs(said - items.length) <= 2) {
                    findings.add(
                            Level.WARNING,
                            "count-list",
                            from + names.start(),
                            behind.end(),
                            "count-list",
                            behind.group("count"),
                            items.length);
                }
            }
        }
    }
}
