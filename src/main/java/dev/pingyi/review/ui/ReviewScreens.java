package dev.pingyi.review.ui;

import dev.pingyi.review.ReviewService;
import dev.pingyi.shell.CaseTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module contributes to the page of a report. */
@Configuration(proxyBeanMethods = false)
class ReviewScreens {

    @Bean
    CaseTab reviewTab(ReviewService reviews) {
        return new CaseTab(
                30,
                "review.tab",
                "review",
                ReviewView.class,
                report -> !reviews.reviews(report).isEmpty());
    }
}
