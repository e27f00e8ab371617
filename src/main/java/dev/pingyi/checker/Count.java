package dev.pingyi.checker;

import dev.pingyi.checker.CheckContext.Counting;

/** Counts characters by a round's rule: never white space, with or without punctuation and headings. */
final class Count {

    private final Text text;
    private final Counting rule;

    Count(Text text, Counting rule) {
        this.text = text;
        this.rule = rule;
    }

    int all() {
        return between(0, text.length());
    }

    /** A section with its heading. */
    int whole(Heading heading) {
        return between(heading.start(), heading.until());
    }

    /** What stands below a heading, the headings inside included. */
    int below(Heading heading) {
        return between(heading.end(), heading.until()) - closing(heading);
    }

    private int between(int start, int end) {
        int count = characters(start, end);
        if (rule.headings()) {
            return count;
        }
        Text.Span title = text.title();
        if (title.start() >= start && title.end() <= end && text.titled()) {
            count -= characters(title.start(), title.end());
        }
        for (Heading heading : text.headings()) {
            if (heading.start() >= start && heading.start() < end) {
                count -= characters(heading.start(), heading.end()) + closing(heading);
            }
        }
        return count;
    }

    /** 。 and ： behind a heading belong to it. */
    private int closing(Heading heading) {
        boolean mark = heading.end() < text.length() && "。：".indexOf(text.flat().charAt(heading.end())) >= 0;
        return mark && rule.punctuation() ? 1 : 0;
    }

    private int characters(int start, int end) {
        return text.characters(start, end, rule.punctuation());
    }
}
