package dev.pingyi.report;

/**
 * A heading with the text below it, up to the next heading.
 *
 * @param position from 1
 * @param level 0 title or text before the first heading, 1 一、, 2 （一）, 3 1., 4 （1）
 * @param heading with its number as written; empty for text before the first heading
 * @param body paragraphs separated by line feeds
 * @param version grows with every save; a save names the version it started from
 */
public record Section(SectionId id, int position, int level, String heading, String body, long version) {}
