package dev.pingyi.workbench.ui;

import dev.pingyi.shell.CasePart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages of the text itself, as parts of the report. */
@Configuration(proxyBeanMethods = false)
class WorkbenchScreens {

    @Bean
    CasePart reportTextPart() {
        return new CasePart(10, "text", "report.part.text", ReportTextView.class);
    }

    @Bean
    CasePart figuresPart() {
        return new CasePart(30, "figures", "report.part.figures", FiguresView.class);
    }

    @Bean
    CasePart revisionsPart() {
        return new CasePart(60, "revisions", "report.part.revisions", RevisionsView.class);
    }

    @Bean
    CasePart submitPart() {
        return new CasePart(70, "submit", "report.part.submit", SubmitView.class);
    }
}
