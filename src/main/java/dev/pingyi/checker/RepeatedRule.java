package dev.pingyi.checker;

import dev.pingyi.checker.Heading.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The same words of the whole year or the whole unit with two figures: 全年化解信访积案18件 here, 28件 there. */
final class RepeatedRule implements Rule {

    private static final Pattern SCOPE = Pattern.compile("今年|全年|年内|一年来|累计|共|全[镇乡县区村校院局]|我[镇乡县区村校院局]|本年度|总");
    private static final Pattern OTHER = Pattern.compile(
            "去年|上年|前年|同期|上半年|下半年|季度|月|其中|每|各|均|计划|力争|目标|明年|较|比|增加|减少|新增|由|从|另|还|又|再|(?:19|20)\\d{2}年|[第前后]|三年|两年|近");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:今年以来|今年|全年|一年来|本年度|年内|全[镇乡县区村校院局]|我[镇乡县区村校院局]?|本人|共|累计|先后|主持|带领|亲自|组织|已|同时|镇党委|党委|班子)+");
    private static final Pattern TRAILING = Pattern.compile("(?:共计|总计|共|累计|了|达到|达|为|有|是)+$");
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}“”]{5,20}");
    private static final Set<String> MONEY = Set.of("元");

    private record Told(Figure figure) {}

    @Override
    public void check(Text text, Findings findings) {
        Map<String, List<Told>> told = new HashMap<>();
        for (Figure figure : text.figures()) {
            if (!figure.count() && !(figure.additive() && MONEY.contains(figure.unit()))) {
                continue;
            }
            String clause = clause(text, figure.start());
            String words = TRAILING.matcher(LEADING.matcher(clause).replaceFirst(""))
                    .replaceFirst("")
                    .replaceAll("[“”]", "");
            Role role = text.role(figure.start());
            if (WORDS.matcher(words).matches()
                    && SCOPE.matcher(clause).find()
                    && !OTHER.matcher(clause).find()
                    && role != Role.PLANS
                    && role != Role.LAST_YEAR) {
                String key = words + "/" + (figure.people() ? "人" : figure.unit());
                told.computeIfAbsent(key, none -> new ArrayList<>()).add(new Told(figure));
            }
        }
        told.forEach((key, all) -> report(text, key.substring(0, key.indexOf('/')), all, findings));
    }

    private static void report(Text text, String words, List<Told> told, Findings findings) {
        Figure first = told.getFirst().figure();
        for (Told other : told) {
            Figure figure = other.figure();
            if (figure.value().compareTo(first.value()) != 0) {
                add(text, Level.NOTICE, words, first, figure, findings);
                add(text, Level.ERROR, words, figure, first, findings);
                return;
            }
        }
    }

    private static void add(Text text, Level level, String words, Figure here, Figure there, Findings findings) {
        findings.add(
                level,
                "contradiction",
                here.start(),
                here.end(),
                "contradiction",
                words,
                here.plain(),
                text.line(there.start()),
                there.plain());
    }

    private static String clause(Text text, int at) {
        int from = at;
        while (from > 0 && at - from < 40 && "，。；：、（）\n".indexOf(text.flat().charAt(from - 1)) < 0) {
            from--;
        }
        return text.flat().substring(from, at);
    }
}
