package dev.pingyi.checker;

import java.util.Set;

/**
 * A figure as a careful clerk reads it: what is counted, whose, when, and the words that put it in relation to others.
 *
 * @param figure the number with its unit and what it counts
 * @param index its place among all of the text
 * @param sentence index of its sentence
 * @param mark the mark in front of its clause; {@code ^} at the beginning of a sentence, a space where it follows
 *     another figure in the same clause
 * @param gap clauses without a figure between it and the figure in front
 * @param lead its own words in front
 * @param tail its own words behind
 * @param bracket where the bracket opens that it stands in, -1 for none
 * @param cues what the words in front say
 * @param behind what the words behind say
 * @param subject whose it is: empty for who reports, else as named: 东坪村, 全县
 * @param time when it was so: empty for now and the year reported on, else as named: 去年, 2023年12月底, 上半年
 */
public record Frame(
        Figure figure,
        int index,
        int sentence,
        char mark,
        int gap,
        String lead,
        String tail,
        int bracket,
        Set<Cue> cues,
        Set<Cue> behind,
        String subject,
        String time) {

    boolean is(Frame other) {
        return index == other.index;
    }

    boolean has(Cue... any) {
        for (Cue cue : any) {
            if (cues.contains(cue)) {
                return true;
            }
        }
        return false;
    }

    int start() {
        return figure.start();
    }

    int end() {
        return figure.end();
    }

    /** Where its own words begin. */
    int from() {
        return figure.start() - lead.length();
    }

    boolean counts() {
        return figure.additive();
    }

    boolean percent() {
        return figure.percent();
    }

    boolean comparable(Frame other) {
        return figure.comparable(other.figure);
    }
}
