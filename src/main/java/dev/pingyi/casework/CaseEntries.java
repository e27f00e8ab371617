package dev.pingyi.casework;

import dev.pingyi.kernel.AccountId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface CaseEntries extends Repository<CaseEntry, UUID> {

    CaseEntry save(CaseEntry entry);

    List<CaseEntry> findByKeyAndPathStartingWithOrderByEndedAt(CaseKey key, String scope);

    List<CaseEntry> findByAccountAndPathStartingWithOrderByEndedAtDesc(AccountId account, String scope, Limit limit);

    int countByAccountAndPathStartingWith(AccountId account, String scope);
}
