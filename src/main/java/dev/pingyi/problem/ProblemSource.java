package dev.pingyi.problem;

import dev.pingyi.language.Texts;
import java.util.Locale;

/** Who named a problem (问题来源), as the rectification lists of the field write it. */
public enum ProblemSource {
    /** 点评: the superior secretary's comment at the meeting. */
    COMMENT,
    /** 自查: found by the unit itself. */
    SELF_CHECK,
    /** 群众: named by members and masses. */
    MASSES,
    /** 督查: found by an inspection of the superior committee. */
    INSPECTION,
    /** 巡察: found by an inspection tour of discipline. */
    TOUR,
    /** 其他. */
    OTHER;

    public String word() {
        return Texts.t(
                "report.problem-source." + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
