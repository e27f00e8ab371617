package dev.pingyi.text;

import java.util.List;

/**
 * A heading with the text below it, up to the next heading.
 *
 * @param position from 1
 * @param level 0 title or text before the first heading, 1 一、, 2 （一）, 3 1., 4 （1）
 * @param heading with its number as written; empty for text before the first heading. One that ends in 。 runs in: the
 *     body follows on the same line
 * @param body paragraphs separated by line feeds
 * @param version grows with every save; a save names the version it started from
 */
public record Section(SectionId id, int position, int level, String heading, String body, long version) {

    /** Length of heading and body without white space. */
    public int characters() {
        return characters(heading + body);
    }

    public static int characters(String text) {
        return Characters.count(text);
    }

    public boolean sameText(String otherHeading, String otherBody) {
        return heading.equals(otherHeading) && body.equals(otherBody);
    }

    public static int characters(List<Section> sections) {
        return sections.stream().mapToInt(Section::characters).sum();
    }
}
