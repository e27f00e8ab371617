package dev.pingyi.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.PortalTest;
import dev.pingyi.testing.Fixtures;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the saves of a long report write while somebody types in one of its sections. */
@PortalTest
@Tag("bench")
class AutosaveBenchTests {

    private static final int CHARACTERS = 13_000;
    private static final int SAVES = 100;
    private static final double GOAL = 1.5;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    JdbcTemplate database;

    @Test
    void writesTheSectionAndNotTheReport() throws Exception {
        var county = fixtures.openCounty();
        var id = county.report();
        var secretary = county.secretary();
        var begun = county.as(secretary, () -> reports.report(id).sections());
        String body = "党建工作扎实推进。".repeat(CHARACTERS / begun.size() / 9);
        for (var section : begun) {
            county.as(
                    secretary, () -> reports.saveSection(id, section.id(), section.version(), section.heading(), body));
        }
        var section = county.as(secretary, () -> reports.report(id).sections().get(1));
        long version = section.version();
        var text = new StringBuilder(body);

        long sent = status("Bytes_received");
        long kept = kept(id.toString());
        for (int i = 0; i < SAVES; i++) {
            text.insert(text.length() / 2, "又记一笔");
            String typed = text.toString();
            long base = version;
            var saved =
                    county.as(secretary, () -> reports.saveSection(id, section.id(), base, section.heading(), typed));
            version = ((SaveResult.Saved) saved).version();
        }
        double each = (double) (status("Bytes_received") - sent) / SAVES / 1024;
        double growth = (double) (kept(id.toString()) - kept) / SAVES / 1024;
        double own = body.getBytes(StandardCharsets.UTF_8).length / 1024.0;

        print(String.format(
                Locale.ROOT,
                "a save of a report of %,d characters sends %.1f KB to the database, its section has %.1f KB: %.2f"
                        + " (goal: %.1f; 58 KB before)%n"
                        + "kept for good with each save: %.2f KB%n",
                CHARACTERS,
                each,
                own,
                each / own,
                GOAL,
                growth));
        assertThat(each).isLessThan(2 * own);
    }

    private long status(String name) {
        return Objects.requireNonNull(database.queryForObject(
                "select variable_value from information_schema.global_status where variable_name = ?",
                Long.class,
                name));
    }

    private long kept(String report) {
        return Objects.requireNonNull(database.queryForObject(
                "select (select coalesce(sum(length(body)), 0) from report_saved_text where report_id = ?)"
                        + " + (select coalesce(sum(length(sections)), 0) from report_revision where report_id = ?)",
                Long.class,
                report,
                report));
    }

    private static void print(String words) throws Exception {
        System.out.print(words);
        Files.createDirectories(Path.of("target", "bench"));
        Files.writeString(Path.of("target", "bench", "autosave.txt"), words);
    }
}
