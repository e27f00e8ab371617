package dev.pingyi.casework.ui;

import dev.pingyi.casework.Worklist;
import dev.pingyi.shell.CaseTab;
import dev.pingyi.shell.NavigationCount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to pages of others. */
@Configuration(proxyBeanMethods = false)
class CaseScreens {

    @Bean
    CaseTab progressTab() {
        return new CaseTab(60, "casework.progress", "progress", ProgressView.class, report -> true);
    }

    @Bean
    NavigationCount waitingWork(Worklist worklist) {
        return new NavigationCount() {
            @Override
            public String route() {
                return "";
            }

            @Override
            public int count() {
                return worklist.openCount();
            }
        };
    }
}
