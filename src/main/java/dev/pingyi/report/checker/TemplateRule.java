package dev.pingyi.report.checker;

import dev.pingyi.report.checker.Heading.Role;
import java.util.List;

/** The sections a round's template demands: there, long enough, not too long, with their share. */
final class TemplateRule implements Rule {

    private final CheckContext context;

    TemplateRule(CheckContext context) {
        this.context = context;
    }

    @Override
    public void check(Text text, Findings findings) {
        int all = text.characters(0, text.length());
        for (CheckContext.Part part : context.parts()) {
            List<Heading> found = text.headings().stream()
                    .filter(heading -> heading.level() == 1 && is(heading, part))
                    .toList();
            if (found.isEmpty()) {
                String rule = part.role() == Role.LAST_YEAR ? "last-year" : "section";
                findings.add(
                        Level.ERROR, rule, text.title().start(), text.title().end(), "section-part", part.title());
            } else {
                measure(text, part, found, all, findings);
            }
        }
    }

    private static boolean is(Heading heading, CheckContext.Part part) {
        boolean titled = heading.title().equals(part.title());
        return part.role() == Role.OTHER ? titled : titled || heading.role() == part.role();
    }

    private static void measure(Text text, CheckContext.Part part, List<Heading> found, int all, Findings findings) {
        Heading first = found.getFirst();
        int characters = found.stream().mapToInt(Heading::characters).sum();
        int whole = found.stream()
                .mapToInt(heading -> text.characters(heading.start(), heading.until()))
                .sum();
        if (part.share() > 0 && whole < part.share() * all) {
            findings.add(
                    Level.ERROR,
                    "share",
                    first.start(),
                    first.end(),
                    "share",
                    whole,
                    all,
                    Math.round(whole * 1000.0 / all) / 10.0,
                    (int) Math.ceil(part.share() * all));
        }
        if (characters < part.least() || (part.most() > 0 && characters > part.most())) {
            boolean brief = characters < part.least();
            findings.add(
                    Level.WARNING,
                    "length",
                    first.start(),
                    first.end(),
                    brief ? "length-part-short" : "length-part",
                    part.title(),
                    characters,
                    brief ? part.least() : part.most());
        }
    }
}
