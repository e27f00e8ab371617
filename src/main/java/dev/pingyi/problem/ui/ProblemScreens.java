package dev.pingyi.problem.ui;

import dev.pingyi.shell.CasePart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of last year's problems, as a part of the report. */
@Configuration(proxyBeanMethods = false)
class ProblemScreens {

    @Bean
    CasePart lastYearPart() {
        return new CasePart(20, "last-year", "report.part.last-year", LastYearView.class);
    }
}
