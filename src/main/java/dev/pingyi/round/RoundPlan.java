package dev.pingyi.round;

import dev.pingyi.kernel.OrganizationId;
import java.util.List;

/**
 * Everything an officer lays down for a round. Read from seeds/ for the demo, entered by the officer otherwise.
 *
 * @param year appraisal year
 * @param title as shown, e.g. 2026年度党组织书记抓基层党建述职评议
 * @param plan the plan's text (工作方案)
 * @param template the newest version; a plan that is handed in becomes version 1
 * @param units the organizations that report, all in the organizer's subtree
 */
public record RoundPlan(
        int year,
        String title,
        String plan,
        Deadlines deadlines,
        DecisionRule decisionRule,
        RatingScheme scheme,
        Template template,
        List<OrganizationId> units) {

    RoundPlan with(Template changed) {
        return new RoundPlan(year, title, plan, deadlines, decisionRule, scheme, changed, units);
    }
}
