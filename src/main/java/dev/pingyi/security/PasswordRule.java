package dev.pingyi.security;

import dev.pingyi.kernel.Rejected;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a password must be like. */
@Component
class PasswordRule {

    /** bcrypt looks at no more. */
    private static final int MOST_BYTES = 72;

    private final SecuritySettings settings;

    PasswordRule(SecuritySettings settings) {
        this.settings = settings;
    }

    /** @throws Rejected if the password is too weak for this user */
    void check(String username, String password) {
        if (password.codePointCount(0, password.length()) < settings.passwordLength()) {
            throw new Rejected("security.rejected.password-short", settings.passwordLength());
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new Rejected("security.rejected.password-long", MOST_BYTES);
        }
        if (classes(password) < settings.passwordClasses()) {
            throw new Rejected("security.rejected.password-plain", settings.passwordClasses());
        }
        if (password.toLowerCase(Locale.ROOT).contains(Account.normal(username))) {
            throw new Rejected("security.rejected.password-username");
        }
    }

    private static long classes(String password) {
        return Stream.of("\\p{Lu}", "\\p{Ll}", "\\p{Nd}", "[^\\p{Lu}\\p{Ll}\\p{Nd}]")
                .filter(kind ->
                        password.codePoints().mapToObj(Character::toString).anyMatch(c -> c.matches(kind)))
                .count();
    }
}
