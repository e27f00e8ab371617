package dev.pingyi.round;

/** A report is written once and spoken once, and the two have different lengths. */
public enum Edition {
    /** 书面版: handed in, reviewed, archived. */
    WRITTEN,
    /** 现场版: spoken at the review meeting. */
    ORAL
}
