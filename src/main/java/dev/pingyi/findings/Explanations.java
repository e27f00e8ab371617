package dev.pingyi.findings;

import dev.pingyi.kernel.ReportId;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What units say to warnings. Asked only about a report that was found in the actor's scope before. */
interface Explanations extends Repository<ExplanationEntry, ExplanationEntry.Key> {

    /** Inserts, or replaces the words of the same passage. */
    ExplanationEntry save(ExplanationEntry entry);

    void deleteById(ExplanationEntry.Key key);

    @Query("select e from ExplanationEntry e where e.key.report = :report order by e.writtenAt, e.key.fingerprint")
    List<ExplanationEntry> of(ReportId report);
}
