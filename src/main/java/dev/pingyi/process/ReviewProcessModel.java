package dev.pingyi.process;

import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.Roles;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The contract between processes/report-review.bpmn20.xml and the code; a test holds both together. The business key
 * of an instance is the report's id and the engine holds nothing else: there is no process variable. The ids of the
 * user tasks are those of {@link CaseStep}.
 */
public final class ReviewProcessModel {

    public static final String KEY = "reportReview";
    public static final String RESOURCE = "processes/report-review.bpmn20.xml";

    // events
    public static final String ROUND_OPENED = "roundOpened";
    public static final String ARCHIVED = "archived";

    // gateways, each asking a method of ReviewRouting
    public static final String COMMITTEE_PASSED = "committeePassed";
    public static final String REVIEW_ACCEPTED = "reviewAccepted";
    public static final String BALLOT_VALID = "ballotValid";
    public static final String GRADE_SIGNED = "gradeSigned";

    // service tasks, each a method of ReviewTasks
    public static final String CONVENE = "convene";
    public static final String RETURN_FROM_COMMITTEE = "returnFromCommittee";
    public static final String BEGIN_REVIEW = "beginReview";
    public static final String RETURN_FROM_REVIEW = "returnFromReview";
    public static final String FREEZE = "freeze";
    public static final String PREPARE_BALLOT = "prepareBallot";
    public static final String BEGIN_APPRAISAL = "beginAppraisal";
    public static final String PROPOSE_GRADE = "proposeGrade";
    public static final String AWAIT_SIGNATURE = "awaitSignature";
    public static final String ARCHIVE = "archive";

    /** Steps in which the reporting unit acts; in all others the organizer of the round does. */
    public static final Set<CaseStep> UNIT_STEPS = Set.of(CaseStep.DRAFT, CaseStep.DISCUSSION);

    /** Candidate groups of each user task: the roles that may act in it, the one that ends the step first. */
    public static final Map<CaseStep, List<String>> GROUPS = Map.of(
            CaseStep.DRAFT, List.of(Roles.SECRETARY, Roles.ORGANIZATION_MEMBER),
            CaseStep.DISCUSSION, List.of(Roles.SECRETARY, Roles.COMMITTEE_MEMBER, Roles.ORGANIZATION_MEMBER),
            CaseStep.REVIEW, List.of(Roles.OFFICER),
            CaseStep.OPEN_BALLOT, List.of(Roles.OFFICER),
            CaseStep.CLOSE_BALLOT, List.of(Roles.OFFICER),
            CaseStep.DECISION, List.of(Roles.OFFICER),
            CaseStep.SIGN_OFF, List.of(Roles.DEPARTMENT_HEAD));

    private ReviewProcessModel() {}

    /** The roles that may act in the step, the one that ends it first. */
    public static List<String> roles(CaseStep step) {
        return GROUPS.getOrDefault(step, List.of());
    }
}
