package dev.pingyi.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in words that the user's own database cannot be reached or used at the start, instead of a page of stack trace; Spring
 * Boot then exits with status 1. Named in spring.factories.
 */
class DatabaseUnreachableAnalyzer extends AbstractFailureAnalyzer<SQLException> {

    private static final Set<Integer> DENIED = Set.of(1044, 1045, 1698);
    private static final int NO_SUCH_DATABASE = 1049;
    /** The account may not create or change a table. */
    private static final int MAY_NOT = 1142;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, SQLException failed) {
        var key = key(failed);
        if (key == null) {
            return null;
        }
        var action = failed.getErrorCode() == MAY_NOT ? "database.unprepared.action" : "database.unreachable.action";
        return new FailureAnalysis(
                ConsoleTexts.t(key, String.valueOf(failed.getMessage())), ConsoleTexts.t(action), failed);
    }

    private static @Nullable String key(SQLException failed) {
        if (DENIED.contains(failed.getErrorCode())) {
            return "database.unreachable.denied";
        }
        if (failed.getErrorCode() == NO_SUCH_DATABASE) {
            return "database.unreachable.unknown";
        }
        if (failed.getErrorCode() == MAY_NOT) {
            return "database.unprepared";
        }
        var state = failed.getSQLState();
        return state != null && state.startsWith("08") ? "database.unreachable.line" : null;
    }
}
