package dev.pingyi.process;

import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.ReportId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;

interface CaseEntries extends JpaRepository<CaseEntry, UUID> {

    List<CaseEntry> findByReportAndPathStartingWithOrderByEndedAt(ReportId report, String scope);

    List<CaseEntry> findByAccountAndPathStartingWithOrderByEndedAtDesc(AccountId account, String scope, Limit limit);
}
