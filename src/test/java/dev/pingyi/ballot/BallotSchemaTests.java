package dev.pingyi.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the two tables must never get: anything that leads from a ballot to a person or to a moment. */
@PortalTest
class BallotSchemaTests {

    private record Column(String name, String type, String extra, String fallback) {}

    @Autowired
    JdbcClient jdbc;

    @Test
    void turnoutHoldsAUsedMarkAndNoChoice() {
        assertThat(columns("turnout")).extracting(Column::name).containsExactly("digest", "box", "class_code", "used");
    }

    @Test
    void ballotHoldsAChoiceAndNoCode() {
        assertThat(columns("ballot")).extracting(Column::name).containsExactly("id", "box", "class_code", "choice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"turnout", "ballot"})
    void keepsNoTimeCounterPersonOrAddress(String table) {
        assertThat(columns(table)).isNotEmpty().allSatisfy(column -> {
            assertThat(column.type()).doesNotContain("date", "time", "year", "bigint", "inet");
            assertThat(column.extra()).doesNotContain("auto_increment", "on update", "generated");
            assertThat(column.fallback()).doesNotContain("uuid", "current", "now");
            assertThat(column.name().toLowerCase(Locale.ROOT))
                    .doesNotContain("account", "user", "voter", "session", "ip_", "address", "agent", "version", "seq");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"turnout", "ballot"})
    void refersToTheBoxAlone(String table) {
        assertThat(strings("""
                select referenced_table_name from information_schema.key_column_usage
                where table_schema = database() and table_name = ? and referenced_table_name is not null""", table)).containsExactly("ballot_box");
        assertThat(strings("""
                select table_name from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name = ?""", table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"turnout", "ballot"})
    void hasNoTriggerAndNoHistoryOfRows(String table) {
        assertThat(strings("""
                select trigger_name from information_schema.triggers
                where event_object_schema = database() and event_object_table = ?""", table)).isEmpty();
        assertThat(strings("""
                select table_type from information_schema.tables
                where table_schema = database() and table_name = ?""", table)).containsExactly("BASE TABLE");
    }

    private List<Column> columns(String table) {
        return jdbc.sql("""
                        select column_name, column_type, extra, coalesce(column_default, '') as fallback
                        from information_schema.columns
                        where table_schema = database() and table_name = ? order by ordinal_position""")
                .param(table)
                .query((row, number) -> new Column(
                        row.getString("column_name"),
                        row.getString("column_type").toLowerCase(Locale.ROOT),
                        row.getString("extra").toLowerCase(Locale.ROOT),
                        row.getString("fallback").toLowerCase(Locale.ROOT)))
                .list();
    }

    private List<String> strings(String sql, String parameter) {
        return jdbc.sql(sql).param(parameter).query(String.class).list();
    }
}
