package dev.pingyi.committee.ui;

import dev.pingyi.committee.CommitteeService;
import dev.pingyi.shell.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to the page of a report. */
@Configuration(proxyBeanMethods = false)
class CommitteeScreens {

    @Bean
    CaseTab discussionTab(CommitteeService committee) {
        return new CaseTab(
                20,
                "committee.tab",
                "discussion",
                DiscussionView.class,
                report -> committee.discussion(report).isPresent());
    }
}
