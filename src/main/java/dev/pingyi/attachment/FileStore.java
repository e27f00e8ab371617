package dev.pingyi.attachment;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.SignedIn;
import java.io.InputStream;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The public door to files that are kept. Each use of a file has an id, given by the module that uses it; that module
 * answers for who may read it, and asks here only after it has made sure.
 */
@Service
public class FileStore {

    private final Contents contents;
    private final Clock clock;

    FileStore(Contents contents, Clock clock) {
        this.contents = contents;
        this.clock = clock;
    }

    /** Keeps a file for a use; the same bytes are kept once, however many uses there are. */
    @SignedIn
    @Transactional
    public void keep(ReceivedFile file, UUID use) {
        contents.keep(file, clock.instant());
        contents.use(use, file.hash());
    }

    /** Gives up a use. The content goes some time after its last one. */
    @SignedIn
    @Transactional
    public void release(UUID use) {
        contents.release(use);
    }

    /** @return read piece by piece, also after the transaction */
    @SignedIn
    @Transactional(readOnly = true)
    public InputStream open(UUID use) {
        var kept = find(use);
        return new ContentStream(contents, kept.hash(), kept.size());
    }

    /** @return a JPEG of 320 pixels at most; null where the file has none */
    @SignedIn
    @Transactional(readOnly = true)
    public byte @Nullable [] thumbnail(UUID use) {
        return contents.thumbnail(find(use).hash());
    }

    private Contents.Kept find(UUID use) {
        return contents.find(use).orElseThrow(() -> new Rejected("attachment.rejected.unknown"));
    }
}
