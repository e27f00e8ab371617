package dev.pingyi.round;

import dev.pingyi.kernel.Rejected;
import java.util.List;

/**
 * One thing that is wrong with a template, and where.
 *
 * @param section index of the section, from 0; {@link #WHOLE} for the template as a whole
 * @param key of the refusal's words
 * @param arguments for its places
 */
public record TemplateFault(int section, Part part, String key, List<Object> arguments) {

    public static final int WHOLE = -1;

    public enum Part {
        SECTIONS,
        HEADING,
        GUIDANCE,
        MUST_CONTAIN,
        SHARE,
        WRITTEN,
        ORAL
    }

    public Rejected refusal() {
        return new Rejected(key, arguments.toArray());
    }
}
