package dev.pingyi.report;

import dev.pingyi.kernel.ReportId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every revision of every report. Asked only about a report that was found in the actor's scope before. */
interface Revisions extends Repository<Revision, RevisionKey> {

    Revision save(Revision revision);

    Optional<Revision> findByKey(RevisionKey key);

    /** The one whose text is the draft's, if there is one. */
    @Query("select r from Revision r where r.key.report = :report and r.sections is null")
    Optional<Revision> open(ReportId report);

    @Query("select r from Revision r where r.key.report = :report order by r.key.number desc limit 1")
    Optional<Revision> newest(ReportId report);

    /** The newest that holds what the draft was, and not text set aside. */
    @Query("select r from Revision r where r.key.report = :report"
            + " and r.kind <> dev.pingyi.report.RevisionKind.SET_ASIDE order by r.key.number desc limit 1")
    Optional<Revision> newestDraft(ReportId report);

    /** Without the texts, newest first. */
    @Query("select new dev.pingyi.report.RevisionInfo(r.key.number, r.kind, r.writtenAt, r.writtenBy, r.characters,"
            + " r.characters - coalesce((select p.characters from Revision p where p.key.report = :report"
            + " and p.key.number = (select max(q.key.number) from Revision q where q.key.report = :report"
            + " and q.key.number < r.key.number and (:all = true or q.released = true))), 0), r.name)"
            + " from Revision r where r.key.report = :report and (:all = true or r.released = true)"
            + " and (:named = false or r.name is not null) order by r.key.number desc")
    List<RevisionInfo> list(ReportId report, boolean all, boolean named, Pageable page);

    @Query("select count(r) from Revision r where r.key.report = :report and (:all = true or r.released = true)"
            + " and (:named = false or r.name is not null)")
    int count(ReportId report, boolean all, boolean named);
}
