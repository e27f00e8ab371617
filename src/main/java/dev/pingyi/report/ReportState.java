package dev.pingyi.report;

import java.util.EnumSet;
import java.util.Set;

/** Where a report stands. What is shown on screen; who must act comes from the worklist. */
public enum ReportState {
    /** 草稿: its sections may be edited. */
    DRAFT,
    /** 待讨论: the committee has it; nothing may be edited. */
    IN_DISCUSSION,
    /** 已退回: may be edited; every required change must be answered before it is submitted again. */
    RETURNED,
    /** 待审核: the organizer has it. */
    IN_REVIEW,
    /** 已定稿: accepted; the frozen revision never changes. */
    FINAL,
    /** 评议中: the ballot has been opened. */
    IN_APPRAISAL,
    /** 待签批: the grade is decided. */
    AWAITING_SIGNATURE,
    /** 已归档: signed; the end. */
    ARCHIVED;

    /** Those in which its unit has it in its hands. */
    static final Set<ReportState> EDITABLE = EnumSet.of(DRAFT, RETURNED);

    public boolean editable() {
        return EDITABLE.contains(this);
    }
}
