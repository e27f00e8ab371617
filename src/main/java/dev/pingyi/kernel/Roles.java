package dev.pingyi.kernel;

import java.util.List;

/**
 * What an account may act as. The names are used in {@code @RolesAllowed} on views and services and as candidate
 * groups in BPMN. They say nothing of the level: the same roles serve county → townships and township → branches.
 */
public final class Roles {

    /** 述职人: answers for the report, submits it. */
    public static final String SECRETARY = "SECRETARY";
    /** 组织委员: prepares drafts for the secretary; cannot submit. */
    public static final String ORGANIZATION_MEMBER = "ORGANIZATION_MEMBER";
    /** 党委委员: discusses and votes in the committee of the reporting unit. */
    public static final String COMMITTEE_MEMBER = "COMMITTEE_MEMBER";
    /** 组织部经办人 of the organizer of the round: reviews, holds the ballot, records the decided grade. */
    public static final String OFFICER = "OFFICER";
    /** 组织部部长 of the organizer of the round: signs off. */
    public static final String DEPARTMENT_HEAD = "DEPARTMENT_HEAD";
    /** 系统管理员: organizations and accounts; no business role, never sees a ballot. */
    public static final String SYSTEM_ADMINISTRATOR = "SYSTEM_ADMINISTRATOR";
    /** The process itself; no account ever has it. */
    public static final String PROCESS = "PROCESS";

    /** The roles an account can be given, in the order they are shown. */
    public static final List<String> ASSIGNABLE =
            List.of(SECRETARY, ORGANIZATION_MEMBER, COMMITTEE_MEMBER, OFFICER, DEPARTMENT_HEAD, SYSTEM_ADMINISTRATOR);

    private Roles() {}
}
