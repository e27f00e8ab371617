package dev.pingyi.round;

/**
 * A section the report should have.
 *
 * @param heading as it is to stand in the report, without its number
 * @param guidance what belongs into it, shown beside the text
 * @param minimumShare least share of the whole text in percent, 0 for none (problems: 33)
 */
public record TemplateSection(String heading, String guidance, int minimumShare) {}
