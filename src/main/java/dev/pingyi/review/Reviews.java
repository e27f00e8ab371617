package dev.pingyi.review;

import dev.pingyi.kernel.ReportId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every query takes the path of the actor's scope: what lies outside does not exist. */
interface Reviews extends Repository<Review, ReviewId> {

    Review save(Review review);

    /** Of two officers who decide at once, the second waits and is then told what the first decided. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            from Review r where r.report = :report and r.path like concat(:scope, '%')
            order by r.number desc limit 1""")
    Optional<Review> lockLatest(ReportId report, String scope);

    @Query("from Review r where r.report = :report and r.path like concat(:scope, '%') order by r.number desc")
    List<Review> all(ReportId report, String scope);
}
