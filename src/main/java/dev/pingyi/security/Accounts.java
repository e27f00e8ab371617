package dev.pingyi.security;

import dev.pingyi.kernel.AccountId;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, AccountId> {

    Account save(Account account);

    long count();

    boolean existsByUsername(String username);

    Optional<Account> findById(AccountId id);

    @Query("select a from Account a where a.id = :id and a.path like concat(:scope, '%')")
    Optional<Account> find(AccountId id, String scope);

    @Query("select distinct a from Account a left join fetch a.roles where a.path like concat(:scope, '%')"
            + " order by a.username")
    List<Account> all(String scope);

    /** Holds the row until the transaction ends: logins of one account are counted one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> lock(String username);

    /** Empty if the account is gone or disabled. */
    @Query("select a.standing from Account a where a.id = :id and a.enabled = true")
    Optional<Integer> standing(AccountId id);

    @Query("select a.username from Account a where a.id = :id")
    String username(AccountId id);
}
