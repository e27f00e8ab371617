package dev.pingyi.kernel;

/** The steps in which a report waits for a person. The ids are the user tasks of report-review. */
public enum CaseStep {
    DRAFT("draftReport"),
    DISCUSSION("discussReport"),
    REVIEW("reviewReport"),
    OPEN_BALLOT("openBallot"),
    CLOSE_BALLOT("closeBallot"),
    DECISION("decideGrade"),
    SIGN_OFF("signOff");

    private final String taskId;

    CaseStep(String taskId) {
        this.taskId = taskId;
    }

    /** Id of the user task in processes/report-review.bpmn20.xml. */
    public String taskId() {
        return taskId;
    }
}
