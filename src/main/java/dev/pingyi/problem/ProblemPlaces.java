package dev.pingyi.problem;

import dev.pingyi.evidence.EvidencePlace;
import dev.pingyi.evidence.PlaceSource;
import dev.pingyi.report.Reading;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The answers to last year's problems, as places for evidence. */
@Component
@Order(20)
class ProblemPlaces implements PlaceSource {

    private final LastYearAnswers answers;

    ProblemPlaces(LastYearAnswers answers) {
        this.answers = answers;
    }

    @Override
    public Stream<EvidencePlace> places(Reading report) {
        return answers.rows(report.id()).stream()
                .filter(row -> !row.declaresNone())
                .map(LastYearRow::place);
    }
}
