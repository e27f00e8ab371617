package dev.pingyi.rating.ui;

import dev.pingyi.kernel.CurrentActor;
import dev.pingyi.kernel.Roles;
import dev.pingyi.rating.RatingService;
import dev.pingyi.shell.CaseTab;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to the page of a report. */
@Configuration(proxyBeanMethods = false)
class RatingScreens {

    @Bean
    CaseTab resultTab(RatingService ratings, CurrentActor actor) {
        return new CaseTab(
                50,
                "rating.tab",
                "result",
                ResultView.class,
                report -> mayAsk(actor) && ratings.rating(report).isPresent());
    }

    /** The tabs are drawn for everybody, the service answers these only. */
    private static boolean mayAsk(CurrentActor actor) {
        return Stream.of(Roles.OFFICER, Roles.DEPARTMENT_HEAD, Roles.SECRETARY).anyMatch(actor.get()::has);
    }
}
