package dev.pingyi.report;

import dev.pingyi.kernel.ReportId;
import dev.pingyi.text.SectionId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every saved text of every section. Asked only about a report that was found in the actor's scope before. */
interface SavedTexts extends Repository<SavedText, SavedTextKey> {

    /** What a section held when somebody began to edit it. */
    record Base(String heading, String body) {}

    SavedText save(SavedText text);

    @Query("select s from SavedText s where s.key.report = :report and s.key.section = :section"
            + " and s.key.version >= :version order by s.key.version")
    List<SavedText> since(ReportId report, SectionId section, long version, Limit most);

    /** The highest version that any section of the report ever had and that was written over; 0 if none was. */
    @Query("select coalesce(max(s.key.version), 0) from SavedText s where s.key.report = :report")
    long last(ReportId report);

    /** For a report that nobody writes any more: nothing is merged into it. */
    @Modifying
    @Query("delete from SavedText s where s.key.report = :report")
    void forget(ReportId report);

    /** To be called before the section is removed, or replaced by a text that is no later version of it. */
    default void keep(ReportId report, DraftSection section) {
        save(new SavedText(report, section));
    }

    /** To be called when the next version of the section is written over it. */
    default void keep(ReportId report, DraftSection section, DraftSection next) {
        save(new SavedText(report, section, next));
    }

    /** From the next whole text on, back to the version asked for; empty where it is not known. */
    default Optional<Base> base(ReportId report, DraftSection current, long version) {
        var rows = since(report, current.id(), version, Limit.of(SavedText.WHOLE_EVERY));
        int whole = 0;
        while (whole < rows.size() && !rows.get(whole).whole()) {
            whole++;
        }
        var used = rows.subList(0, Math.min(whole + 1, rows.size()));
        if (used.isEmpty() || used.getFirst().version() != version) {
            return Optional.empty();
        }
        String body = current.body();
        for (var row : used.reversed()) {
            body = row.body(body);
        }
        return Optional.of(new Base(used.getFirst().heading(), body));
    }
}
