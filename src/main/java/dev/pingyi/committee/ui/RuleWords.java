package dev.pingyi.committee.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.pingyi.committee.DecisionResult;
import dev.pingyi.language.Texts;
import dev.pingyi.round.DecisionRule;
import dev.pingyi.round.Fraction;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The rule of a decision in plain words with its arithmetic: 应到 9 人，实到须≥4.5 即 5 人，同意须>4.5 即 5 人. */
class RuleWords extends UnorderedList {

    RuleWords(DecisionRule rule, DecisionResult result) {
        addClassName("decision-rule");
        line("committee.rule.quorum", rule.quorum(), result.due(), result.quorumNeeded());
        line("committee.rule.passing", rule.passing(), result.due(), result.yesNeeded());
        add(new ListItem(Texts.t("committee.rule.base")));
        if (rule.principalLast()) {
            add(new ListItem(Texts.t("committee.rule.principal-last")));
        }
    }

    private void line(String key, Fraction share, int due, int needed) {
        add(new ListItem(Texts.t(key, due, part(share), sign(share), share(share, due), needed)));
    }

    private static String part(Fraction share) {
        return share.numerator() * 2 == share.denominator()
                ? Texts.t("committee.rule.half")
                : Texts.t("committee.rule.part", share.numerator(), share.denominator());
    }

    private static String sign(Fraction share) {
        return share.comparator() == Fraction.Comparator.AT_LEAST ? "≥" : ">";
    }

    /** 9 × 1/2 = 4.5; at most two places, so that what is shown is what is compared. */
    private static String share(Fraction share, int due) {
        return BigDecimal.valueOf((long) due * share.numerator())
                .divide(BigDecimal.valueOf(share.denominator()), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
