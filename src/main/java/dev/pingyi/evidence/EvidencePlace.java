package dev.pingyi.evidence;

import dev.pingyi.indicator.QuotedFigure;
import dev.pingyi.text.Section;

/**
 * What a file is the evidence for.
 *
 * @param key id of a section, name of an indicator, id of a problem of last year
 * @param label in words: the heading of the section, the name of the indicator, the problem
 */
public record EvidencePlace(Kind kind, String key, String label) {

    public enum Kind {
        SECTION,
        FIGURE,
        LAST_YEAR
    }

    static final int LONGEST_KEY = 100;
    static final int LONGEST_LABEL = 400;

    public EvidencePlace {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("No place has this key: " + key);
        }
        if (label.length() > LONGEST_LABEL) {
            label = label.substring(0, LONGEST_LABEL - 1) + "…";
        }
    }

    public static EvidencePlace of(Section section) {
        return new EvidencePlace(
                Kind.SECTION, section.id().toString(), section.heading().strip());
    }

    static EvidencePlace of(QuotedFigure figure) {
        return new EvidencePlace(Kind.FIGURE, figure.name(), figure.name());
    }

    /** Whether both are one place, whatever it is called by now. */
    public boolean same(EvidencePlace other) {
        return kind == other.kind && key.equals(other.key);
    }
}
