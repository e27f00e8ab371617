package dev.pingyi.handover;

/** Who is expected to go on with a draft. Both may write at any time; the turn says only who waits for whom. */
public enum Turn {
    /** 提请书记审阅: the organization member has handed the draft over. */
    SECRETARY,
    /** 退组织委员修改: the secretary has given it back. */
    ORGANIZATION_MEMBER
}
