package dev.pingyi.checker;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A secretary reports on himself: 突出述“我”. Neither 我们 and 全镇 throughout, nor 该同志 of a third person. */
final class PersonRule implements Rule {

    private static final Pattern PERSON =
            Pattern.compile("我(?!们|国|党|省|市|县|区|镇|乡|村|街道|校|院|局|单位|支部|委|部|军|社区|公司|班子|处|科|站|所|厂|企|行|矿|集团)|本人|自己");
    private static final Pattern GROUP =
            Pattern.compile("我们|社区党委|村党支部|公司党|我(?:县|区|镇|乡|村|街道|支部|校|公司|社区)|全[镇乡县村校]|镇党委|乡党委");
    private static final Pattern THIRD = Pattern.compile(
            "该同志|该书记|(?<![其吉排维])他(?![们人项山乡方律日处国])(?:带头|主持|坚持|认真|积极|亲自|始终|能够|注重|还)|(?:书记|支书|党委书记)同志|(?<![各所述])述职人(?:认真|坚持|能够|带头|主持)");

    private static final int SHORT = 1_000;

    @Override
    public void check(Text text, Findings findings) {
        int all = text.characters(0, text.length());
        if (all < StructureRule.FRAGMENT) {
            return;
        }
        Matcher third = THIRD.matcher(text.flat());
        if (third.find()) {
            findings.add(Level.WARNING, "person", third.start(), third.end(), "person-other", third.group());
        }
        long person = count(PERSON, text.flat());
        long group = count(GROUP, text.flat());
        // A page of a few hundred characters says 我 once or twice, and that is enough.
        boolean seldom = all >= SHORT && person < 3;
        if (person == 0 || (seldom && group > person)) {
            findings.add(
                    Level.WARNING, "person", text.title().start(), text.title().end(), "person", person, group);
        }
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
