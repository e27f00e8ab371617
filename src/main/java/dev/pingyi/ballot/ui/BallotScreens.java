package dev.pingyi.ballot.ui;

import dev.pingyi.ballot.BallotService;
import dev.pingyi.shell.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to the page of a report. */
@Configuration(proxyBeanMethods = false)
class BallotScreens {

    @Bean
    CaseTab ballotTab(BallotService ballots) {
        return new CaseTab(
                40,
                "ballot.tab",
                "ballot",
                BallotConsoleView.class,
                report -> ballots.box(report).isPresent());
    }
}
