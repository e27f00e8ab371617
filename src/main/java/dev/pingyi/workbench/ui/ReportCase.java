package dev.pingyi.workbench.ui;

import dev.pingyi.report.ReportService;
import dev.pingyi.report.ReportState;
import dev.pingyi.report.ReportStates;
import dev.pingyi.round.Deadlines;
import dev.pingyi.round.RoundService;
import dev.pingyi.shell.CaseFrame;
import dev.pingyi.shell.CaseHeader;
import dev.pingyi.shell.CaseTab;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the report module gives to the one page of a report: its header and its first tab. */
@Configuration(proxyBeanMethods = false)
class ReportCase {

    @Bean
    CaseFrame reportFrame(ReportService reports, RoundService rounds) {
        return id -> {
            var report = reports.report(id);
            var round = rounds.round(report.round());
            return new CaseHeader(
                    report.title(),
                    report.unitName(),
                    round.title(),
                    ReportStates.word(report.state()),
                    ReportStates.tone(report.state()),
                    due(report.state(), round.deadlines()));
        };
    }

    private static @Nullable LocalDate due(ReportState state, Deadlines deadlines) {
        return switch (state) {
            case DRAFT, RETURNED -> deadlines.draft();
            case IN_DISCUSSION -> deadlines.discussion();
            case IN_REVIEW -> deadlines.review();
            case FINAL, IN_APPRAISAL -> deadlines.ballot();
            case AWAITING_SIGNATURE -> deadlines.signOff();
            case ARCHIVED -> null;
        };
    }

    @Bean
    CaseTab reportTextTab() {
        return new CaseTab(10, "report.tab", "text", ReportTextView.class, report -> true);
    }
}
