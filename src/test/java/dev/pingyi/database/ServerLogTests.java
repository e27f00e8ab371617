package dev.pingyi.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTests {

    private static final Path HOME = Path.of("/somewhere");

    @TempDir
    Path temporary;

    @Test
    void saysThatTheDiskIsFull() throws Exception {
        assertThat(explained("2026-11-22 0 [ERROR] mariadbd: Error writing file (Errcode: 28 \"No space left\")"))
                .isEqualTo(ConsoleTexts.t("database.full", HOME, 0));
    }

    @Test
    void saysThatAnotherServerHasTheData() throws Exception {
        assertThat(explained("[ERROR] InnoDB: Unable to lock ./ibdata1 error: 11"))
                .isEqualTo(ConsoleTexts.t("database.in-use", HOME));
    }

    @Test
    void saysWhatMayNotBeWritten() throws Exception {
        assertThat(explained("[ERROR] Can't create test file (Errcode: 13 \"Permission denied\")"))
                .contains("Can't create test file");
    }

    @Test
    void namesTheLibraryThatIsMissing() throws Exception {
        assertThat(explained("mariadbd: error while loading shared libraries: libcrypt.so.1: cannot open"))
                .contains("libcrypt.so.1");
    }

    @Test
    void showsTheFirstErrorOfThisStartWhereItKnowsNoBetter() throws Exception {
        var file = Files.writeString(temporary.resolve("mariadb.log"), "[ERROR] an old one\n");
        var before = Files.size(file);
        Files.writeString(file, "[ERROR] an old one\n[Note] start\n[ERROR] the cause\n[ERROR] Aborting\n");

        var message = ServerLog.since(file, before).explain(HOME).getMessage();

        assertThat(message).contains("the cause", file.toString()).doesNotContain("an old one", "Aborting");
    }

    private String explained(String line) throws Exception {
        var file = Files.writeString(temporary.resolve("mariadb.log"), line + "\n");
        return String.valueOf(ServerLog.since(file, 0).explain(HOME).getMessage());
    }
}
