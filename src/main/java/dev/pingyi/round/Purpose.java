package dev.pingyi.round;

/** What a section of the report is for; rules of the trade speak of these, whatever a county calls its headings. */
public enum Purpose {
    /** 上年度述职评议问题整改. */
    LAST_YEAR,
    /** 履职情况及主要成效. */
    ACHIEVEMENTS,
    /** 存在问题及原因分析. */
    PROBLEMS,
    /** 下一步工作打算. */
    PLANS,
    OTHER
}
