package dev.pingyi.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pingyi.PortalApplication;
import dev.pingyi.testing.Fixtures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.GenericWebApplicationContext;

/** As production runs it: one account prepares the tables, another one that may change none serves the people. */
class LeastPrivilegeTests {

    private static final Path HOME = Path.of("target/test-database");
    private static final Path PROGRAMS = Path.of(".tools/mariadb");
    private static final String PASSWORD = UUID.randomUUID().toString();

    private final String schema = "pingyi_least_" + (System.nanoTime() & 0xffffff);

    @Test
    void servesByAnAccountThatMayChangeNoTable() throws Exception {
        var prepared = start("--spring.profiles.active=test,prepare", "--pingyi.database.schema=" + schema);
        assertThat(prepared.isActive()).as("ends by itself").isFalse();
        var url = prepared.getEnvironment().getRequiredProperty("spring.datasource.url");
        rowsOnly();

        try (var portal = start(
                "--spring.profiles.active=test",
                "--pingyi.database.embedded=false",
                "--spring.datasource.url=" + url.replaceFirst("\\?.*", ""),
                "--spring.datasource.username=" + schema,
                "--spring.datasource.password=" + PASSWORD)) {
            assertThat(portal.getBean(Fixtures.class).openCounty().report()).isNotNull();
            var database = portal.getBean(JdbcClient.class);
            assertThatThrownBy(() -> database.sql("drop table report").update())
                    .isInstanceOf(BadSqlGrammarException.class)
                    .rootCause()
                    .hasMessageContaining("DROP command denied");
        }
    }

    /** The account as src/docs/production.md makes it. */
    private void rowsOnly() throws IOException {
        var account = schema + "@'127.0.0.1'";
        administer("create user " + account + " identified by '" + PASSWORD + "'");
        administer("grant select, insert, update, delete on " + schema + ".* to " + account);
    }

    /** As the owner of the data, whom the server knows by the operating system. */
    private static void administer(String statement) throws IOException {
        var client = PROGRAMS.resolve("bin/mariadb").toAbsolutePath().toString();
        var command = new ArrayList<>(
                List.of(client, "--no-defaults", "--skip-ssl", "--socket=mariadb.sock", "-e", statement));
        var process = new ProcessBuilder(command)
                .directory(HOME.resolve("db").toFile())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.onExit().join().exitValue()).as(said).isZero();
    }

    /** The whole portal without a web server, as the other tests run it. */
    private static ConfigurableApplicationContext start(String... arguments) {
        var application = new SpringApplication(PortalApplication.class);
        application.setApplicationContextFactory(_ -> new GenericWebApplicationContext(new MockServletContext()));
        return application.run(arguments);
    }
}
