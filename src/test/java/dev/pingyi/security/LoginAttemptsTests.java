package dev.pingyi.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.kernel.Roles;
import dev.pingyi.kernel.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;

@PortalTest
class LoginAttemptsTests {

    private static final String PASSWORD = "Pingyi2026";
    private static final SecuritySettings SETTINGS = new SecuritySettings(5, Duration.ofMinutes(15), 8, 3, 4);

    @Autowired
    Accounts accounts;

    @Autowired
    PlatformTransactionManager transactions;

    final HandClock clock = new HandClock();
    final CountingEncoder encoder = new CountingEncoder();
    LoginAttempts attempts;
    String username;

    @BeforeEach
    void makesAnAccount() {
        attempts = new LoginAttempts(accounts, encoder, SETTINGS, clock, transactions);
        username = "u" + UUID.randomUUID().toString().substring(0, 12);
        var wanted = new NewAccount(username, PASSWORD, null, null, "系统管理员", Set.of(Roles.SYSTEM_ADMINISTRATOR));
        accounts.save(new Account(wanted, Scope.ALL, encoder.encode(PASSWORD), clock.instant()));
    }

    @Test
    void locksAfterFiveFailuresInARowAndOpensAfterFifteenMinutes() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempts.login(username, "wrong")).isEmpty();
        }
        assertThat(attempts.login(username, PASSWORD)).isEmpty();

        clock.now = clock.now.plus(SETTINGS.lockFor()).minusSeconds(1);
        assertThat(attempts.login(username, PASSWORD)).isEmpty();

        clock.now = clock.now.plusSeconds(1);
        assertThat(attempts.login(username, PASSWORD)).isPresent();
    }

    @Test
    void knowsAUserNameThatWasTypedInFullWidth() {
        var wide = new StringBuilder();
        username.chars().forEach(c -> wide.append((char) (c - '!' + '！')));

        assertThat(attempts.login("　" + wide, PASSWORD)).isPresent();
    }

    @Test
    void startsTheCountAnewAtALogin() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 4; i++) {
                assertThat(attempts.login(username, "wrong")).isEmpty();
            }
            assertThat(attempts.login(username, PASSWORD)).isPresent();
        }
    }

    @Test
    void looksAtFivePasswordsHoweverManyComeAtOnce() throws Exception {
        var answers = atOnce(24, () -> attempts.login(username, "wrong"));

        assertThat(answers).allMatch(Optional::isEmpty);
        assertThat(encoder.compared.stream().filter(encoder.stored::equals)).hasSize(5);
        assertThat(attempts.login(username, PASSWORD)).isEmpty();
    }

    @Test
    void letsInWhoKnowsThePasswordFromSeveralPlacesAtOnce() throws Exception {
        var answers = atOnce(4, () -> attempts.login(username, PASSWORD));

        assertThat(answers).allMatch(Optional::isPresent);
    }

    @Test
    void doesTheSameWorkForUnknownWrongAndLocked() {
        encoder.compared.clear();
        attempts.login("nobody-of-this-name", PASSWORD);
        assertThat(encoder.compared).hasSize(1);

        for (int i = 1; i <= 6; i++) {
            attempts.login(username, "wrong");
            assertThat(encoder.compared).hasSize(1 + i);
        }
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(times)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < times; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return work.call();
                }));
            }
            start.countDown();
            var answers = new ArrayList<T>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    /** Remembers which hashes were compared with. */
    static final class CountingEncoder implements PasswordEncoder {

        private final PasswordEncoder encoder = new BCryptPasswordEncoder(4);
        final ConcurrentLinkedQueue<String> compared = new ConcurrentLinkedQueue<>();
        String stored = "";

        @Override
        public String encode(@Nullable CharSequence password) {
            stored = Objects.requireNonNull(encoder.encode(password));
            return stored;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            compared.add(Objects.requireNonNull(hash));
            return encoder.matches(password, hash);
        }
    }

    static final class HandClock extends Clock {

        volatile Instant now = Instant.parse("2026-11-22T02:42:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
