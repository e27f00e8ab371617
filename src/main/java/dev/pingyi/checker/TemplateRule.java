package dev.pingyi.checker;

import dev.pingyi.checker.Heading.Role;
import java.util.List;

/** The sections a round's template demands: there, long enough, not too long, with their share. */
final class TemplateRule implements Rule {

    private final CheckContext context;

    TemplateRule(CheckContext context) {
        this.context = context;
    }

    @Override
    public void check(Text text, Findings findings) {
        var count = new Count(text, context.counting());
        for (CheckContext.Part part : context.parts()) {
            List<Heading> found = text.headings().stream()
                    .filter(heading -> text.top(heading) && is(heading, part))
                    .toList();
            if (found.isEmpty()) {
                String rule = part.role() == Role.LAST_YEAR ? "last-year" : "section";
                findings.demand(
                        Level.ERROR, rule, text.title().start(), text.title().end(), "section-part", part.title());
            } else {
                measure(part, found, count, findings);
                words(text, part, found, findings);
            }
        }
    }

    private static boolean is(Heading heading, CheckContext.Part part) {
        boolean titled = heading.title().equals(part.title());
        return part.role() == Role.OTHER ? titled : titled || heading.role() == part.role();
    }

    /** Words the template demands in this section, all that are missing in one finding. */
    private static void words(Text text, CheckContext.Part part, List<Heading> found, Findings findings) {
        String written = found.stream()
                .map(heading -> text.flat().substring(heading.start(), heading.until()))
                .reduce("", String::concat)
                .replace(" ", "");
        List<String> missing = part.mustContain().stream()
                .filter(word -> !word.isBlank())
                .filter(word -> !written.contains(Flat.of(word).text().replace(" ", "")))
                .toList();
        if (!missing.isEmpty()) {
            Heading first = found.getFirst();
            findings.demand(
                    Level.WARNING,
                    "section",
                    first.start(),
                    first.end(),
                    "section-words",
                    part.title(),
                    String.join("、", missing));
        }
    }

    private static void measure(CheckContext.Part part, List<Heading> found, Count count, Findings findings) {
        Heading first = found.getFirst();
        int all = count.all();
        int characters = found.stream().mapToInt(count::below).sum();
        int whole = found.stream().mapToInt(count::whole).sum();
        if (part.share() > 0 && whole < part.share() * all) {
            findings.demand(
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
            findings.demand(
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
