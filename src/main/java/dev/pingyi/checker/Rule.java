package dev.pingyi.checker;

/** One rule of the checker; has no state. */
interface Rule {

    void check(Text text, Findings findings);
}
