package dev.pingyi.security;

import dev.pingyi.language.Texts;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the reason instead of a stack trace; Spring Boot then exits with status 1. Named in spring.factories. */
class FirstAdministratorRefusedAnalyzer extends AbstractFailureAnalyzer<FirstAdministratorRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable root, FirstAdministratorRefused refused) {
        return new FailureAnalysis(refused.getMessage(), Texts.t("security.first.action"), refused);
    }
}
