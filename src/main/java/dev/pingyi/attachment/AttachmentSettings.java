package dev.pingyi.attachment;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an office may set differently, {@code pingyi.attachment.*}.
 *
 * @param largestFile more than {@code spring.servlet.multipart.max-file-size} never arrives
 * @param files most files of one report
 * @param total of one report, all files together
 * @param clamd host:port of a clamd that looks at every file; null where the office has none. Once it is set, nothing is
 *     taken without its word
 * @param clamdTimeout for an answer of clamd
 * @param keepUnused how long content stays after its last use was given up
 */
@ConfigurationProperties("pingyi.attachment")
public record AttachmentSettings(
        @DefaultValue("20MB") DataSize largestFile,
        @DefaultValue("60") int files,
        @DefaultValue("300MB") DataSize total,
        @Nullable String clamd,
        @DefaultValue("30s") Duration clamdTimeout,
        @DefaultValue("1d") Duration keepUnused) {}
