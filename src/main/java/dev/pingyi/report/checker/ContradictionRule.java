package dev.pingyi.report.checker;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The same basic figure given twice with two values: 全镇党员786名 here, 共有党员768名 there. Only for what a unit has one
 * of at a time, said of the whole unit, and not of another year.
 */
final class ContradictionRule implements Rule {

    private static final String WHOLE = "(?:全[镇乡县区村街道]{1,2}|我[镇乡县区村]|本[镇乡县]|现|共|总|下辖|下设|辖|目前)";
    private static final String NUMBER = "(?<number>\\d+(?:,\\d{3})*(?:\\.\\d+)?万?|[一二三四五六七八九十百千零]{2,9})";
    private static final Map<String, Pattern> BASIC = Map.of(
            "党员",
                    Pattern.compile(WHOLE + "(?:共|现|设|有|在册|正式)*(?:党员(?:总数)?(?:为|有|共)?" + NUMBER + "(?:名|人)|"
                            + NUMBER.replace("number", "second") + "(?:名|个)党员)"),
            "党支部",
                    Pattern.compile(WHOLE + "(?:共|现|设|有|下设|建有)*(?:(?:基层)?党支部" + NUMBER + "个|"
                            + NUMBER.replace("number", "second") + "个(?:基层)?党支部)"),
            "村",
                    Pattern.compile(WHOLE + "(?:共|现|设|有|辖|镇|下辖)*(?:行政村" + NUMBER + "个|"
                            + NUMBER.replace("number", "second") + "个(?:行政)?村(?!党|支|级|代|干|民|小组))"),
            "总人口", Pattern.compile("总人口(?:为|达|约)?" + NUMBER + "(?:余)?人(?<second>\\d)?"),
            "总面积", Pattern.compile("总面积(?:为|达|约)?" + NUMBER + "(?:余)?平方公里(?<second>\\d)?"));
    private static final Pattern OTHER_TIME = Pattern.compile("去年|上年|上一年|年初|年底|(?:19|20)\\d{2}年|曾|原有|过去|比|增加|减少|新增|发展");

    @Override
    public void check(Text text, Findings findings) {
        BASIC.forEach((name, pattern) -> {
            Map<String, Integer> first = new HashMap<>();
            Matcher matcher = pattern.matcher(text.flat());
            while (matcher.find()) {
                String before = text.flat().substring(Math.max(0, matcher.start() - 8), matcher.start());
                if (OTHER_TIME.matcher(before).find()
                        || OTHER_TIME.matcher(matcher.group()).find()) {
                    continue;
                }
                String written = matcher.group("number") != null ? matcher.group("number") : matcher.group("second");
                String number = ChineseNumber.parse(written)
                        .map(value -> value.stripTrailingZeros().toPlainString())
                        .orElse(written);
                if (!first.isEmpty() && !first.containsKey(number)) {
                    var earlier = first.entrySet().iterator().next();
                    findings.add(
                            Level.ERROR,
                            "contradiction",
                            matcher.start(),
                            matcher.end(),
                            "contradiction",
                            name,
                            number,
                            text.line(earlier.getValue()),
                            earlier.getKey());
                }
                first.putIfAbsent(number, matcher.start());
            }
        });
    }
}
