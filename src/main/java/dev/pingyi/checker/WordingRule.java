package dev.pingyi.checker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that were lost in copying: 中以上文化程度, 选派了3党建工作指导员. */
final class WordingRule implements Rule {

    private static final Pattern EDUCATION = Pattern.compile(
            "(?<![高初职])中(?:学)?以上(?:文化|学历)|(?<![大中])专以上(?:文化|学历)|(?<![\\p{IsHan}）”])以上(?:文化程度|学历)|(?:小学|初中|高中|中专|大专|本科)以(?=文化|学历)");
    /** Words that sound alike or were cut: 工作经济 for 工作经验, 每个镇党委 for each of its members. */
    private static final Pattern SLIP =
            Pattern.compile("(?:党务|党建|基层|群众|农村|管理|丰富的?)工作经济(?=的)|每[个名位](?:镇|乡|街道)党委(?=和|、|都|均|联系)");

    /** 党支部个，党员860名: the number is lost; 积极分子18，发展对象9名: the measure word is. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:党支部|党总支|党组织|党员|干部|企业|行政村|积极分子|发展对象|代表)(?<word>[个名人家])(?=[，。；、])");

    private static final Pattern BARE = Pattern.compile(
            "(?:党支部|党组织|党员|干部|企业|行政村|积极分子|发展对象|代表)(?<number>\\d{1,5})(?=[，、](?:[\\p{IsHan}]{2,8}\\d{1,5}(?:名|个|人|家)))");

    private static final Pattern MEASURE =
            Pattern.compile("(?<=[了有出名达派设建])(\\d{1,4})(?=(?:党建|党员|党支部|党组织|干部|指导员|代办员|志愿者|支部|委员|书记))");

    /** X次, ××万元, XXX: what was to be filled in; XX镇 is a masked name. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?<![A-Za-z0-9X×])(?:[Xx×＊_○□]{1,4}|[*]{2,4}|N)(?=(?:余|多)?(?:次|个(?!人)|名|人(?!民|员)|项|万|亿|元|%|年|月|日|户|家(?!庄)|件|场|期|条|篇|亩|公里|岁|位|处|批|份))"
                    + "|[Xx×]{3,}(?!(?:[Xx×]*)(?:省|市|县|区|镇|乡|村|街道|社区|同志|书记|局|公司|学校|单位|部门|支部|党|中学|小学|医院|集团|企业|[X×x]))|_{3,}|（(?:此处|待补|填写|待填|待定)[^）\\n]{0,12}）");

    @Override
    public void check(Text text, Findings findings) {
        Matcher placeholder = PLACEHOLDER.matcher(text.flat());
        while (placeholder.find()) {
            int end = Math.min(text.lineEndAt(placeholder.start()), placeholder.end() + 1);
            findings.add(
                    Level.WARNING,
                    "wording",
                    placeholder.start(),
                    end,
                    "wording-placeholder",
                    text.flat().substring(placeholder.start(), end));
        }
        Matcher education = EDUCATION.matcher(text.flat());
        while (education.find()) {
            findings.add(Level.WARNING, "wording", education.start(), education.end(), "wording-education");
        }
        Matcher slip = SLIP.matcher(text.flat());
        while (slip.find()) {
            findings.add(Level.NOTICE, "wording", slip.start(), slip.end(), "wording-slip", slip.group());
        }
        Matcher number = NUMBER.matcher(text.flat());
        while (number.find()) {
            findings.add(
                    Level.WARNING, "wording", number.start(), number.end(), "wording-number", number.group("word"));
        }
        Matcher bare = BARE.matcher(text.flat());
        while (bare.find()) {
            findings.add(
                    Level.NOTICE, "wording", bare.start("number"), bare.end(), "wording-measure", bare.group("number"));
        }
        Matcher measure = MEASURE.matcher(text.flat());
        while (measure.find()) {
            findings.add(Level.NOTICE, "wording", measure.start(), measure.end(), "wording-measure", measure.group(1));
        }
    }
}
