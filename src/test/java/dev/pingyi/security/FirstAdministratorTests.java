package dev.pingyi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pingyi.PortalTest;
import java.time.Clock;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;

/** An installation without the demo, on a schema of its own: nobody has been in yet. The tests tell one story. */
@PortalTest
@TestPropertySource(properties = "pingyi.database.schema=pingyi_first_${random.int[100000,999999]}")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstAdministratorTests {

    @Autowired
    Accounts accounts;

    @Autowired
    LoginAttempts attempts;

    @Autowired
    PasswordRule rule;

    @Autowired
    PasswordEncoder encoder;

    @Autowired
    Clock clock;

    @Autowired
    ObjectProvider<DemoAccounts> demo;

    @Test
    @Order(1)
    void thereIsNoAccountWithoutTheDemo() {
        assertThat(accounts.count()).isZero();
        assertThat(demo.getIfAvailable()).isNull();
    }

    @Test
    @Order(2)
    void nothingIsMadeUnlessAskedFor() {
        start("", "");

        assertThat(accounts.count()).isZero();
    }

    @Test
    @Order(3)
    void aWeakPasswordStopsTheStartWithTheReason() {
        assertThatExceptionOfType(FirstAdministratorRefused.class)
                .isThrownBy(() -> start("xitong", "12345678"))
                .withMessageContaining("xitong")
                .withMessageContaining("密码过于简单");
        assertThatExceptionOfType(FirstAdministratorRefused.class)
                .isThrownBy(() -> start("xitong", ""))
                .withMessageContaining("PINGYI_FIRST_PASSWORD");
        assertThat(accounts.count()).isZero();
    }

    @Test
    @Order(4)
    void theFirstAdministratorCanSignIn() {
        start("xitong", "Pingyi2026");

        assertThat(attempts.login("xitong", "Pingyi2026")).isPresent();
    }

    @Test
    @Order(5)
    void thereIsNoSecondFirstAdministrator() {
        start("another", "Pingyi2026");

        assertThat(accounts.count()).isOne();
        assertThat(attempts.login("another", "Pingyi2026")).isEmpty();
    }

    private void start(String username, String password) {
        new FirstAdministrator(accounts, rule, encoder, clock, demo, username, password)
                .run(new DefaultApplicationArguments());
    }
}
