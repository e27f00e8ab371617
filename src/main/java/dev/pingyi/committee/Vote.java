package dev.pingyi.committee;

/** 同意 / 不同意 / 弃权 in the open decision of a committee. Not to be confused with a ballot. */
public enum Vote {
    YES,
    NO,
    ABSTAIN
}
