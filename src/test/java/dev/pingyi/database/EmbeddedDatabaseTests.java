package dev.pingyi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Starts servers of its own; one story per test, because each start costs a second or two. */
class EmbeddedDatabaseTests {

    private static final Path PROGRAMS = Path.of(".tools/mariadb").toAbsolutePath();

    private final Path home =
            Path.of("target/database-tests", UUID.randomUUID().toString()).toAbsolutePath();

    private EmbeddedDatabase database;

    @BeforeEach
    void start() {
        database = EmbeddedDatabase.in(home, PROGRAMS).start();
    }

    @AfterEach
    void stop() throws Exception {
        database.stop();
        FileSystemUtils.deleteRecursively(home);
    }

    @Test
    void keepsDataFromOneStartToTheNext() throws Exception {
        execute("pingyi", "create table kept (word varchar(20))", "insert into kept values ('述评')");

        database.ready();

        database.stop();
        database = EmbeddedDatabase.in(home, PROGRAMS).start();

        assertThat(read("pingyi", "select word from kept")).isEqualTo("述评");
    }

    @Test
    void letsInNobodyWithoutThePasswordAndThePortalNowhereElse() {
        var url = database.url("pingyi");

        assertThatThrownBy(() -> DriverManager.getConnection(url, "root", "")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(url, "pingyi", "")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> execute("pingyi", "create database other")).hasMessageContaining("denied");
        assertThatThrownBy(() -> execute("pingyi", "select * from mysql.global_priv"))
                .hasMessageContaining("denied");
        assertThat(home.resolve("init.sql")).doesNotExist();
    }

    @Test
    void comesBackWithItsDataWhenTheServerIsKilled() throws Exception {
        execute("pingyi", "create table kept (number int)", "insert into kept values (7)");
        database.ready();
        var killed = database.pid();

        ProcessHandle.of(killed).orElseThrow().destroyForcibly();
        var deadline = System.nanoTime() + 60_000_000_000L;
        while (database.pid() == killed || !answers()) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            Thread.sleep(100);
        }

        assertThat(read("pingyi", "select number from kept")).isEqualTo("7");
    }

    @Test
    void refusesDataThatAnotherPortalUses() {
        assertThatThrownBy(() -> EmbeddedDatabase.in(home, PROGRAMS))
                .isInstanceOf(DatabaseNotStarted.class)
                .hasMessage(ConsoleTexts.t("database.in-use", home));
    }

    @Test
    void writesExactlyWhatWasMeant() throws Exception {
        execute("pingyi", "create table words (word varchar(20) primary key)");

        // Neither case nor trailing blanks nor width make two words one.
        execute("pingyi", "insert into words values ('Ab'), ('ab'), ('ab '), ('ａｂ'), ('𠮷')");

        assertThat(read("pingyi", "select count(*) from words")).isEqualTo("5");
        assertThat(Files.isDirectory(home.resolve("db/pingyi"))).isTrue();
    }

    private boolean answers() {
        try {
            return read("pingyi", "select 1").equals("1");
        } catch (SQLException notYet) {
            return false;
        }
    }

    private void execute(String schema, String... statements) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.url(schema), EmbeddedDatabase.USER, database.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String read(String schema, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(database.url(schema), EmbeddedDatabase.USER, database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
