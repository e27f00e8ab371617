package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 9名委员中，大专以上占80%: no whole number of nine people is that. */
final class GrainRule implements Rule {

    /** 9名委员中, 12名，其中. */
    private static final Pattern AMONG = Pattern.compile("^[\\p{IsHan}“”，]{0,12}(?<![集心高初])中(?![心央共国学层青老])");

    private static final Pattern SHARE = Pattern.compile("占|率|比例|的$|有$");

    /** Another number in between: the percentage is its own, and PercentRule's to check. */
    private static final Pattern OWN = Pattern.compile("\\d[\\d.]*(?!\\d|%|\\.|岁)");

    /** 收入过20万元的, 10万元以上的: a bound that tells who is meant. */
    private static final Pattern BOUND =
            Pattern.compile("(?:超过|超|过|达到?|突破|不足|低于|高于)\\d[\\d.]*万?元?(?:以上|以下)?|\\d[\\d.]*万?(?:元|亩|人|户)(?:及?以上|及?以下)");

    private static final Pattern PEOPLE = Pattern.compile("[组院校村站]长|党员|书记|委员|干部|职工|教师|人员");

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            List<Figure> figures = sentence.figures();
            for (int j = 1; j < figures.size(); j++) {
                Figure percent = figures.get(j);
                int k = j - 1;
                while (k >= 0
                        && (figures.get(k).percent()
                                || figures.get(k).unit().equals("岁")
                                || figures.get(k).unit().equals("元"))) {
                    k--;
                }
                if (percent.percent() && k >= 0) {
                    boolean first = figures.subList(0, k).stream().noneMatch(Figure::count);
                    grain(text, figures.get(k), percent, first, findings);
                }
            }
        }
    }

    private static void grain(Text text, Figure group, Figure percent, boolean first, Findings findings) {
        String between = text.flat().substring(group.end(), Math.max(group.end(), percent.start()));
        int clause = Math.max(between.lastIndexOf('，'), between.lastIndexOf('、'));
        String words = between.substring(clause + 1);
        if (!group.count()
                || percent.rounded()
                || percent.bound() != 0
                || percent.value().compareTo(Figure.HUNDRED) >= 0
                || group.number() < 2
                || between.length() > 60
                || between.indexOf('；') >= 0
                || !SHARE.matcher(words).find()
                || Changes.GROWTH.matcher(between).find()
                || !among(group, between, words, first)) {
            return;
        }
        BigDecimal at = percent.value().multiply(group.value()).divide(Figure.HUNDRED);
        for (int part = Math.max(0, at.intValue() - 1); part <= at.intValue() + 2; part++) {
            if (percent.rounds(Figure.of(part).percentageOf(group))) {
                return;
            }
        }
        findings.add(
                Level.WARNING,
                "percent-grain",
                group.start(),
                percent.end(),
                "percent-grain",
                group.plain(),
                percent.plain());
    }

    /** The group is what the percentage is of: 9名委员中, 12名班子成员，本科以上占; or a survey's sheets. */
    private static boolean among(Figure group, String all, String clause, boolean first) {
        String between = BOUND.matcher(all).replaceAll("");
        String words = BOUND.matcher(clause).replaceAll("");
        boolean survey = between.contains("问卷")
                || group.label().contains("问卷")
                || group.label().contains("测评票");
        int comma = between.indexOf('，');
        boolean alone = comma >= 0 && between.substring(0, comma).equals(group.label());
        // 社区5个，居民小组长…占58%: people are no share of things.
        boolean other = comma == 0
                && group.unit().equals("个")
                && PEOPLE.matcher(between).find();
        boolean named = !other
                && (alone || comma < 0 || (comma == 0 && first))
                && words.matches("[^占]{2,}占(?:比|到|比为)?")
                && !words.contains("分别")
                && !OWN.matcher(between).find();
        Matcher inside = AMONG.matcher(between);
        return survey || named || (inside.find() && !OWN.matcher(between).find());
    }
}
