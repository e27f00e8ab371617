package dev.pingyi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StyleBundleTests {

    static final Path SHEETS = Path.of("frontend/styles");

    final StyleBundle.Styles styles = new StyleBundle().styles();

    @Test
    void holdsTheSheetOfEveryFeatureWithTheTokensFirst() throws IOException {
        var all = styles.content();

        assertThat(all).startsWith(Files.readString(SHEETS.resolve("theme.css")));
        try (var sheets = Files.list(SHEETS)) {
            assertThat(sheets.filter(sheet -> sheet.toString().endsWith(".css")))
                    .hasSizeGreaterThan(10)
                    .allSatisfy(sheet -> assertThat(all).contains(Files.readString(sheet)));
        }
    }

    @Test
    void namesItselfByItsContent() {
        assertThat(styles.address()).matches("styles/portal-[0-9a-f]{12}\\.css");
        assertThat(new StyleBundle().styles().address()).isEqualTo(styles.address());
    }
}
