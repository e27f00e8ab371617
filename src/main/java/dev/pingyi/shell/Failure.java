package dev.pingyi.shell;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.language.Texts;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/**
 * What stands behind an exception that reached the screen, in words a person can act on: what happened, what was kept,
 * what to do. Only what nobody foresaw gets a reference number, and with it a line in the log.
 */
enum Failure {
    REJECTED(""),
    STALE("shell.failure.stale"),
    DATABASE("shell.failure.database"),
    UNCERTAIN("shell.failure.uncertain"),
    FORBIDDEN("shell.failure.forbidden"),
    UNEXPECTED("shell.failure.unexpected");

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String key;

    Failure(String key) {
        this.key = key;
    }

    static Failure of(Throwable thrown) {
        // Reflection, proxies and bean creation wrap what was really thrown.
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case Rejected _ -> {
                    return REJECTED;
                }
                case AccessDeniedException _ -> {
                    return FORBIDDEN;
                }
                case ConcurrencyFailureException _ -> {
                    return STALE;
                }
                // No transaction began, so nothing can have been changed.
                case CannotCreateTransactionException _ -> {
                    return DATABASE;
                }
                // The connection broke in the middle: the commit may or may not have arrived.
                case TransactionSystemException _,
                        DataAccessResourceFailureException _,
                        TransientDataAccessException _,
                        RecoverableDataAccessException _ -> {
                    return UNCERTAIN;
                }
                // The same, told by the engine, whose own exceptions say nothing: SQLSTATE 08, connection exception.
                case SQLException line
                when String.valueOf(line.getSQLState()).startsWith("08") -> {
                    return UNCERTAIN;
                }
                default -> {}
            }
        }
        return UNEXPECTED;
    }

    /** The words for it; logs what was not foreseen. */
    static String words(Throwable thrown) {
        return switch (of(thrown)) {
            case REJECTED -> rejection(thrown);
            case UNEXPECTED -> Texts.t(UNEXPECTED.key, log(thrown));
            case Failure known -> {
                LOG.info("Shown as {}: {}", known, thrown.toString());
                yield Texts.t(known.key);
            }
        };
    }

    private static String rejection(Throwable thrown) {
        Throwable cause = thrown;
        while (!(cause instanceof Rejected) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        var rejected = (Rejected) cause;
        return Texts.t(rejected.key(), rejected.arguments());
    }

    private static String log(Throwable thrown) {
        var bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String reference = HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
        LOG.error("Reference {}", reference, thrown);
        return reference;
    }
}
