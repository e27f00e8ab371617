package dev.pingyi.oral.ui;

import dev.pingyi.shell.CasePart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The page of the spoken version, as a part of the report. */
@Configuration(proxyBeanMethods = false)
class OralScreens {

    @Bean
    CasePart oralPart() {
        return new CasePart(50, "oral", "report.part.oral", OralView.class);
    }
}
