package dev.pingyi.rating;

import dev.pingyi.kernel.ReportId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Ratings extends Repository<Rating, RatingId> {

    Rating save(Rating rating);

    @Query("select r from Rating r where r.report = :report and r.path like concat(:scope, '%')")
    Optional<Rating> of(ReportId report, String scope);
}
