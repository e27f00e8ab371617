package dev.pingyi.report.checker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A full hundred per cent says nothing without what was due and what was done. */
final class BaseRule implements Rule {

    private static final Pattern FULL = Pattern.compile("(?<!\\d)100%|百分之百|百分百");
    private static final Pattern DUE =
            Pattern.compile("应(?:建|到|派|参|交|缴|办|签|训|换)[\\p{IsHan}]{0,8}\\d|(?:全部|总|共|所有|实有)[\\p{IsHan}]{0,10}\\d");

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            Matcher matcher = FULL.matcher(text.flat()).region(sentence.start(), sentence.end());
            if (!matcher.find()) {
                continue;
            }
            int full = matcher.start();
            long counts = sentence.figures().stream()
                    .filter(figure -> figure.end() < full && figure.count())
                    .count();
            String before = text.flat().substring(sentence.start(), full);
            if (counts >= 2 && DUE.matcher(before).find()) {
                continue;
            }
            findings.add(Level.WARNING, "no-base", full, matcher.end(), "no-base");
        }
    }
}
