package dev.pingyi.casework;

import dev.pingyi.language.Texts;

/** The words of a case that more than one screen shows. */
public final class CaseTexts {

    private CaseTexts() {}

    /** 起草报告, 党委会讨论, … */
    public static String step(CaseStep step) {
        return Texts.t(step.labelKey());
    }

    /** 党组织书记, 组织部门经办人, …: which post acts, whatever the level. */
    public static String role(String role) {
        return Texts.t("case.role." + role);
    }
}
