package dev.pingyi.process;

import dev.pingyi.report.ReportStep;

/**
 * The contract between processes/report-review.bpmn20.xml and the code; a test holds both together. The business key
 * of an instance is the report's id and the engine holds nothing else: there is no process variable. The ids of the
 * user tasks are those of {@link ReportStep}.
 */
public final class ReportProcessModel {

    public static final String KEY = "reportReview";
    public static final String RESOURCE = "processes/report-review.bpmn20.xml";

    // events
    public static final String ROUND_OPENED = "roundOpened";
    public static final String ARCHIVED = "archived";

    // gateways, each asking a method of ReportRouting
    public static final String COMMITTEE_PASSED = "committeePassed";
    public static final String REVIEW_ACCEPTED = "reviewAccepted";
    public static final String BALLOT_VALID = "ballotValid";
    public static final String GRADE_SIGNED = "gradeSigned";

    // service tasks, each a method of ReportTasks
    public static final String CONVENE = "convene";
    public static final String RETURN_FROM_COMMITTEE = "returnFromCommittee";
    public static final String BEGIN_REVIEW = "beginReview";
    public static final String RETURN_FROM_REVIEW = "returnFromReview";
    public static final String FREEZE = "freeze";
    public static final String PREPARE_BALLOT = "prepareBallot";
    public static final String BEGIN_APPRAISAL = "beginAppraisal";
    public static final String PROPOSE_GRADE = "proposeGrade";
    public static final String AWAIT_SIGNATURE = "awaitSignature";
    public static final String REOPEN_DECISION = "reopenDecision";
    public static final String ARCHIVE = "archive";

    private ReportProcessModel() {}
}
