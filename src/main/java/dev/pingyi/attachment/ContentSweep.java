package dev.pingyi.attachment;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes away content that nobody uses any more. Runs on every node; two of them at once do no harm, because the database
 * itself refuses to delete what is used.
 */
@Component
class ContentSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ContentSweep.class);

    private final Contents contents;
    private final AttachmentSettings settings;
    private final Clock clock;

    ContentSweep(Contents contents, AttachmentSettings settings, Clock clock) {
        this.contents = contents;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT30M", fixedDelayString = "PT6H")
    void sweep() {
        for (String hash : contents.unused(clock.instant().minus(settings.keepUnused()))) {
            try {
                contents.delete(hash);
            } catch (DataAccessException used) {
                LOG.info("Left for the next time: {}", used.toString());
            }
        }
    }
}
