package dev.pingyi.workbench.ui;

import dev.pingyi.report.ReportService;
import dev.pingyi.report.ReportStates;
import dev.pingyi.round.RoundService;
import dev.pingyi.shell.CaseFrame;
import dev.pingyi.shell.CaseHeader;
import dev.pingyi.shell.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the report module gives to the one page of a report: its header and its first tab. */
@Configuration(proxyBeanMethods = false)
class ReportCase {

    @Bean
    CaseFrame reportFrame(ReportService reports, RoundService rounds) {
        return id -> {
            var report = reports.report(id);
            return new CaseHeader(
                    report.title(),
                    report.unitName(),
                    rounds.round(report.round()).title(),
                    ReportStates.word(report.state()),
                    ReportStates.tone(report.state()));
        };
    }

    @Bean
    CaseTab reportTextTab() {
        return new CaseTab(10, "report.tab", "text", ReportTextView.class, report -> true);
    }
}
