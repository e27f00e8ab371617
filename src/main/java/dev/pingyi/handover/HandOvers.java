package dev.pingyi.handover;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.ReportId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Hand-overs of reports that were found in the actor's scope before. */
interface HandOvers extends Repository<HandOverEntry, UUID> {

    HandOverEntry save(HandOverEntry entry);

    /** Of the time since the last submission, oldest first. */
    @Query("from HandOverEntry h where h.report = :report and h.submission = :submission order by h.at, h.id")
    List<HandOverEntry> since(ReportId report, int submission);

    /** Oldest first. */
    @Query("from HandOverEntry h where h.report in :reports order by h.at, h.id")
    List<HandOverEntry> of(Collection<ReportId> reports);

    @Query("from HandOverEntry h where h.account = :account order by h.at desc, h.id")
    List<HandOverEntry> by(AccountId account, Limit limit);

    @Query("select count(h) from HandOverEntry h where h.account = :account")
    int countBy(AccountId account);
}
