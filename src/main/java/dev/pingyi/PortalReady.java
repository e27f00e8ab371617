package dev.pingyi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the portal that it answers now, by making the file that {@code pingyi.ready-file} names. */
@Component
@ConditionalOnProperty("pingyi.ready-file")
class PortalReady {

    private final Path file;

    PortalReady(@Value("${pingyi.ready-file}") Path file) {
        this.file = file;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        try {
            Files.writeString(file, "ready\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
