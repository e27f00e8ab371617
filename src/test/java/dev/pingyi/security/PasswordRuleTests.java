package dev.pingyi.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.pingyi.kernel.Rejected;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class PasswordRuleTests {

    private final PasswordRule rule = new PasswordRule(new SecuritySettings(5, Duration.ofMinutes(15), 8, 3, 4));

    @Test
    void acceptsThreeOfFourClasses() {
        for (var password : new String[] {"Pingyi2026", "pingyi_2026", "PINGYI-2026", "Pingyi--", "述职评议Aa12"}) {
            assertThatCode(() -> rule.check("shuji", password)).doesNotThrowAnyException();
        }
    }

    @Test
    void refusesWithTheReason() {
        assertRefused("Aa1-567", "security.rejected.password-short");
        assertRefused("pingyi2026", "security.rejected.password-plain");
        assertRefused("12345678", "security.rejected.password-plain");
        assertRefused("Shuji-2026", "security.rejected.password-username");
        assertRefused("Aa1-".repeat(19), "security.rejected.password-long");
    }

    @Test
    void knowsTheUserNameHoweverItWasTyped() {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> rule.check("　ｓｈｕｊｉ ", "Shuji-2026"));
    }

    private void assertRefused(String password, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> rule.check("shuji", password))
                .extracting(Rejected::key)
                .isEqualTo(key);
    }
}
