package dev.pingyi.checker;

import dev.pingyi.text.ChineseNumber;
import dev.pingyi.text.LineNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists inside running text: 一是…二是…, 第一，…第二，…, ①…②…, （1）…（2）…, （一）…（二）…. */
final class Lists {

    record Item(int number, int start, int end) {}

    /** A list from its first item on; its numbers may be broken. */
    record Enumeration(List<Item> items) {

        boolean broken() {
            for (int i = 0; i < items.size(); i++) {
                if (items.get(i).number() != i + 1) {
                    return true;
                }
            }
            return false;
        }

        int start() {
            return items.getFirst().start();
        }

        int last() {
            return items.getLast().number();
        }
    }

    private static final String FRONT = "(?:(?<=[：；。，、！？\\n）”“（\\[【—\\t ])|^)";
    private static final List<Pattern> STYLES = List.of(
            Pattern.compile(FRONT + "(?<word>[一二三四五六七八九十]{1,2})是(?!否|的)", Pattern.MULTILINE),
            Pattern.compile(FRONT + "(?<word>[一二三四五六七八九十]{1,2})要(?!素|求)", Pattern.MULTILINE),
            Pattern.compile(
                    FRONT
                            + "(?<word>[一二三四五六七八九十]{1,2})(?:抓|看|查|促|建|强|严|改|学|讲|评|述|比|带|帮|访|创|争|树|转)(?!到底|一|就)(?=\\p{IsHan})",
                    Pattern.MULTILINE),
            Pattern.compile(FRONT + "第(?<word>[一二三四五六七八九十]{1,2})[，、：]", Pattern.MULTILINE),
            Pattern.compile(FRONT + "(?<order>首先|其次|再次|最后)[，：]?", Pattern.MULTILINE),
            Pattern.compile("(?<=\\n)(?<word>[一二三四五六七八九十]{1,2})、(?=\\p{IsHan})"),
            Pattern.compile(FRONT + "第(?<word>[一二三四五六七八九十]{1,2})步(?=[\\p{IsHan}，：])", Pattern.MULTILINE),
            Pattern.compile("(?<sign>[①-⑳])"),
            Pattern.compile("(?<sign>[⑴-⑽])"),
            Pattern.compile("（(?<digits>\\d{1,2})）"),
            Pattern.compile(FRONT + "(?<digits>\\d{1,2})(?:、|[.](?!\\d))", Pattern.MULTILINE),
            Pattern.compile("（(?<word>[一二三四五六七八九十]{1,2})）"));

    /** As far as one must look to tell a number from words. */
    private static final int FAR_ENOUGH = 40;

    private Lists() {}

    static List<Enumeration> in(Text text, int from, int until) {
        List<Enumeration> lists = new ArrayList<>();
        for (Pattern style : STYLES) {
            List<Item> items = new ArrayList<>();
            Matcher matcher = style.matcher(text.flat()).region(from, Math.max(from, until));
            matcher.useTransparentBounds(true).useAnchoringBounds(false);
            while (matcher.find()) {
                if (partOfWords(text, matcher)) {
                    continue;
                }
                int number = number(
                        style, matcher, items.isEmpty() ? 0 : items.getLast().number());
                if (number == 1 && !items.isEmpty()) {
                    lists.add(new Enumeration(List.copyOf(items)));
                    items.clear();
                }
                items.add(new Item(number, matcher.start(), matcher.end()));
            }
            if (!items.isEmpty()) {
                lists.add(new Enumeration(List.copyOf(items)));
            }
        }
        return lists;
    }

    /** 三、四季度 and 1、2号楼 begin with no number of a list; {@link LineNumber} knows them. */
    private static boolean partOfWords(Text text, Matcher matcher) {
        char first = text.flat().charAt(matcher.start());
        int end = Math.min(text.lineEndAt(matcher.start()), matcher.start() + FAR_ENOUGH);
        return matcher.group().endsWith("、")
                && first != '第'
                && LineNumber.read(text.flat().substring(matcher.start(), end)).isEmpty();
    }

    private static int number(Pattern style, Matcher matcher, int before) {
        String groups = style.pattern();
        if (groups.contains("<word>")) {
            return ChineseNumber.chinese(matcher.group("word"));
        }
        if (groups.contains("<digits>")) {
            return Integer.parseInt(matcher.group("digits"));
        }
        if (groups.contains("<sign>")) {
            return LineNumber.sign(matcher.group("sign").charAt(0));
        }
        // 首先 is the first; what follows it is the next, however it is called.
        return matcher.group("order").equals("首先") ? 1 : before + 1;
    }
}
