package dev.pingyi.checker;

import java.util.List;
import java.util.regex.Pattern;

/** More of a group than there are in it: 8个课题中获得奖励的有9个. */
final class SubsetRule implements Rule {

    private static final Pattern OF_THEM =
            Pattern.compile("[\\p{IsHan}“”]{1,8}(?<![集其])中(?!央|心|层)，?[^，。；、：（\\d]{0,16}");

    @Override
    public void check(Text text, Findings findings) {
        for (Text.Sentence sentence : text.sentences()) {
            List<Figure> figures = sentence.figures();
            for (int i = 0; i + 1 < figures.size(); i++) {
                Figure whole = figures.get(i);
                Figure part = figures.get(i + 1);
                String between = text.flat().substring(whole.end(), Math.max(whole.end(), part.start()));
                if (whole.count()
                        && part.count()
                        && whole.unit().equals(part.unit())
                        && part.value().compareTo(whole.value()) > 0
                        && between.endsWith("有")
                        && OF_THEM.matcher(between).matches()
                        && !Labels.of(text.flat(), part.start(), part.end()).isEmpty()) {
                    findings.add(
                            Level.ERROR,
                            "subset",
                            whole.start(),
                            part.end(),
                            "subset",
                            part.label(),
                            part.plain(),
                            whole.label(),
                            whole.plain());
                }
            }
        }
    }
}
