package dev.pingyi.evidence.ui;

import dev.pingyi.shell.CasePart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of the files, as a part of the report. */
@Configuration(proxyBeanMethods = false)
class EvidenceScreens {

    @Bean
    CasePart evidencePart() {
        return new CasePart(40, "evidence", "report.part.evidence", EvidenceView.class);
    }
}
