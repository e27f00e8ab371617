package dev.pingyi.shell;

import dev.pingyi.language.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/** Which version and which commit runs here, as the build wrote it into {@code build-info.properties}. */
@Component
class Version {

    private final @Nullable String version;
    private final @Nullable String commit;

    Version(ObjectProvider<BuildProperties> build) {
        var written = build.getIfAvailable();
        version = written == null ? null : written.getVersion();
        commit = written == null ? null : written.get("commit");
    }

    /** Sources that came without their repository know no commit. */
    String words() {
        return Texts.t("shell.help.version.text", known(version), known(commit));
    }

    private static String known(@Nullable String fact) {
        return fact == null || fact.equals("unknown") ? Texts.t("shell.help.version.unknown") : fact;
    }
}
