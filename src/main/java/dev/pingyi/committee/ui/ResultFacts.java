package dev.pingyi.committee.ui;

import dev.pingyi.committee.DecisionResult;
import dev.pingyi.committee.DiscussionDetails;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Facts;
import java.util.LinkedHashMap;
import java.util.Map;

/** 应到 · 实到 · 同意 · 不同意 · 弃权 · 未表决, as figures with their unit. */
class ResultFacts extends Facts {

    ResultFacts(DiscussionDetails discussion) {
        super(of(discussion.result()));
        addClassName("result-facts");
    }

    static Map<String, String> of(DecisionResult result) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(Texts.t("committee.due"), people(result.due()));
        facts.put(Texts.t("committee.present"), people(result.present()));
        facts.put(Texts.t("committee.vote.YES"), people(result.yes()));
        facts.put(Texts.t("committee.vote.NO"), people(result.no()));
        facts.put(Texts.t("committee.vote.ABSTAIN"), people(result.abstain()));
        facts.put(Texts.t("committee.without-vote"), people(result.withoutVote()));
        return facts;
    }

    /** What it came to, in one sentence with its arithmetic. */
    static String outcome(DecisionResult result) {
        if (!result.quorum()) {
            return Texts.t("committee.outcome.no-quorum", result.present(), result.quorumNeeded());
        }
        var key = result.passed() ? "committee.outcome.passed" : "committee.outcome.not-passed";
        return Texts.t(key, result.yes(), result.yesNeeded());
    }

    private static String people(int number) {
        return Texts.t("committee.people", number);
    }
}
