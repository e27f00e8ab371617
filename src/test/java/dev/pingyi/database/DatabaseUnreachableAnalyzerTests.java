package dev.pingyi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DatabaseUnreachableAnalyzerTests {

    private final DatabaseUnreachableAnalyzer analyzer = new DatabaseUnreachableAnalyzer();

    @Test
    void tellsWhichSettingsToCheckWhenTheServerIsAway() {
        var analysis = analysis(new SQLException("Connection refused", "08000", 0));

        assertThat(analysis.getDescription()).contains("Connection refused");
        assertThat(analysis.getAction()).contains("SPRING_DATASOURCE_URL");
    }

    @Test
    void keepsRefusalAndMissingDatabaseApart() {
        var denied = analysis(new SQLException("Access denied", "28000", 1045));
        var missing = analysis(new SQLException("Unknown database", "42000", 1049));

        assertThat(denied.getDescription()).isNotEqualTo(missing.getDescription());
    }

    @Test
    void tellsAnAccountThatMayNotChangeTablesToPrepareFirst() {
        var analysis = analysis(new SQLException("CREATE command denied to user", "42000", 1142));

        assertThat(analysis.getDescription()).contains("CREATE command denied");
        assertThat(analysis.getAction()).doesNotContain("SPRING_DATASOURCE_URL");
    }

    @Test
    void leavesOtherFailuresOfTheDatabaseAlone() {
        assertThat(analyzer.analyze(new SQLException("Syntax", "42000", 1064))).isNull();
    }

    private FailureAnalysis analysis(SQLException failed) {
        return Objects.requireNonNull(analyzer.analyze(new IllegalStateException("The start failed", failed)));
    }
}
