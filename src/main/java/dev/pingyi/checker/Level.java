package dev.pingyi.checker;

/** How much a finding weighs. */
public enum Level {
    /** 错误: the report cannot be submitted with it. */
    ERROR,
    /** 预警: must be mended or explained in a line. */
    WARNING,
    /** 提示: worth a look. */
    NOTICE
}
