package dev.pingyi.report;

import dev.pingyi.kernel.ReportId;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every saved text of every section. Asked only about a report that was found in the actor's scope before. */
interface SavedTexts extends Repository<SavedText, SavedTextKey> {

    SavedText save(SavedText text);

    Optional<SavedText> findByKey(SavedTextKey key);

    /** The highest version that any section of the report ever had and that was written over; 0 if none was. */
    @Query("select coalesce(max(s.key.version), 0) from SavedText s where s.key.report = :report")
    long last(ReportId report);

    /** To be called before the section is written over or removed. */
    default void keep(ReportId report, DraftSection section) {
        save(new SavedText(report, section));
    }
}
