package dev.pingyi.report.checker;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In a text whose names are masked (**镇), a village left in clear gives the place away. */
final class PlaceRule implements Rule {

    private static final Pattern MASKED = Pattern.compile("[*×xX＊○Ｘ某]{1,3}(?:省|市|县|区|镇|乡|村|街道)");
    private static final Pattern NAMED = Pattern.compile(
            "(?<=推广|学习|借鉴|来自|位于|前往|赴|如|以|在|对|是|为|到|，|。|；|、|：|（|“|^|\\n|由|将|与|和|把)(?<name>[\\p{IsHan}]{2,4}?)(?<kind>村|镇|乡|社区|街道|县)(?!级|域|情|干部|民|党|里|办|两委|部|委|容|道|屯|支|书)");
    private static final Pattern COMMON = Pattern.compile(
            "[其是于返忙住外全各我本该每个两几多数有到下进驻联建农乡城新空某贫富强弱穷的们等及或照按设]|行政|山区|针对|部分|示范|后进|薄弱|先进|重点|贫困|自然|中心|试点|软弱|相对|集体|所在|一个|十|百|落后|美丽|文明|先锋|红旗|五好|省|市|县|镇|村|组织|党|支部|书记|扶|帮|整|工作|涣散|易地|周边|邻近|沿线|街道|社区|生态|旅游|特色|星级|[*×＊]");

    /** Words in front that are no part of a name. */
    private static final Pattern LEADING = Pattern.compile("^[如以在对是为到由将与和把并按从向给让使设]+");

    @Override
    public void check(Text text, Findings findings) {
        if (!MASKED.matcher(text.flat()).find()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        Matcher matcher = NAMED.matcher(text.flat());
        while (matcher.find()) {
            String name = LEADING.matcher(matcher.group("name")).replaceFirst("");
            if (name.length() >= 2
                    && name.length() <= 3
                    && !COMMON.matcher(name).find()
                    && seen.add(name)) {
                findings.add(
                        Level.WARNING,
                        "place-name",
                        matcher.start("kind") - name.length(),
                        matcher.end("kind"),
                        "place-name",
                        name + matcher.group("kind"));
            }
        }
    }
}
