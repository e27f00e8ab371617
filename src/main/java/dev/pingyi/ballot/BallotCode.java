package dev.pingyi.ballot;

import dev.pingyi.kernel.Typed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A one-time code: 10 characters of 32, which is 50 bits. The alphabet lacks 0, 1, I and O, so that nothing on a printed
 * slip can be taken for something else.
 */
record BallotCode(String value) {

    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    static final int LENGTH = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    /**
     * The digest is slow on purpose: 50 bits behind a plain SHA-256 are found from a database dump within days. Changing
     * the salt or the rounds kills all codes in people's hands.
     */
    private static final byte[] SALT = "pingyi ballot code".getBytes(StandardCharsets.UTF_8);

    private static final int ROUNDS = 1_000;

    static BallotCode random() {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new BallotCode(code.toString());
    }

    /** Reads what a person typed: lower case, full-width characters, spaces and hyphens are as good. */
    static Optional<BallotCode> read(String typed) {
        var plain = Typed.folded(typed).toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}\\p{Zs}_.·]", "");
        boolean wellFormed =
                plain.length() == LENGTH && plain.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
        return wellFormed ? Optional.of(new BallotCode(plain)) : Optional.empty();
    }

    /** As printed: XXXXX-XXXXX. */
    String grouped() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }

    /** Takes about a millisecond: call it once for a request. */
    byte[] digest() {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(value.toCharArray(), SALT, ROUNDS, 256))
                    .getEncoded();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has PBKDF2", impossible);
        }
    }

    /** Never the code: it would find its way into a log. */
    @Override
    public String toString() {
        return "BallotCode";
    }
}
