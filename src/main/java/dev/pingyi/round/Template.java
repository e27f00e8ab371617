package dev.pingyi.round;

import java.util.List;

/**
 * What a report of the round should look like. A version in use is never changed: a change makes the next version, and
 * a report keeps the one it began with until its unit adopts another.
 *
 * @param version from 1 within its round
 * @param sections in the order of the report, 1–40
 * @param counting how lengths and shares are counted
 * @param written limits of the whole 书面版
 * @param oral limits of the whole 现场版
 * @param demands what must hold before a report is submitted
 */
public record Template(
        int version, List<TemplateSection> sections, Counting counting, Length written, Length oral, Demands demands) {

    public Template {
        sections = List.copyOf(sections);
    }

    /** Without demands. */
    public Template(int version, List<TemplateSection> sections, Counting counting, Length written, Length oral) {
        this(version, sections, counting, written, oral, Demands.NONE);
    }

    public Length length(Edition edition) {
        return edition == Edition.WRITTEN ? written : oral;
    }

    /** The same content under another number. */
    public Template as(int number) {
        return new Template(number, sections, counting, written, oral, demands);
    }
}
