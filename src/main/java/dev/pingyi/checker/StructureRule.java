package dev.pingyi.checker;

import dev.pingyi.checker.Heading.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a report must have: last year's problems answered, problems with causes and at least a third of the length,
 * plans, a length within bounds; or what the round's template demands.
 */
final class StructureRule implements Rule {

    /** Shorter than this it is a fragment; only a whole report can lack a part. */
    static final int FRAGMENT = 400;

    private static final int EMPTY = 20;

    private static final Pattern CAUSE = Pattern.compile("原因|根源|究其|根子|症结|主要是因为|在于|为什么|说到底|怪我|责任在|反思|归根|由于|导致|是因为");

    private static final Pattern TOLD =
            Pattern.compile("(?<!上年度|上年|去年)存在[^，。；\\n]{0,10}(?:问题|不足|短板|差距|弱项)[^\\n]{0,200}(?:原因|究其|根源|根子|在于)"
                    + "|(?:究其|剖析|根本)(?:其)?原因|根子(?:在|是)");

    private static final Pattern PROMISED = Pattern.compile("(?:不超过|控制在)?(?<bound>\\d{3,5})字(?:以内|之内|以下|左右)?");

    private final CheckContext context;

    StructureRule(CheckContext context) {
        this.context = context;
    }

    @Override
    public void check(Text text, Findings findings) {
        if (context.parts().isEmpty() && text.characters(0, text.length()) < FRAGMENT) {
            return;
        }
        var count = new Count(text, context.counting());
        int all = count.all();
        Text.Span title = text.title();
        length(all, title, findings);
        promised(text, all, findings);
        if (!context.parts().isEmpty()) {
            new TemplateRule(context).check(text, findings);
            return;
        }
        List<Heading> problems = text.sections(Role.PROBLEMS);
        if (problems.isEmpty() && TOLD.matcher(text.flat()).find()) {
            // Problems are told of under a heading that says something else, so their length is not known.
            findings.add(Level.WARNING, "section", title.start(), title.end(), "section-problems");
        } else if (problems.isEmpty()) {
            findings.add(Level.ERROR, "section", title.start(), title.end(), "section-problems");
            findings.add(Level.ERROR, "share", title.start(), title.end(), "share-none", all);
        } else {
            share(problems, count, findings);
            causes(text, problems, findings);
        }
        if (text.sections(Role.PLANS).isEmpty()) {
            findings.add(Level.WARNING, "section", title.start(), title.end(), "section-plans");
        }
        for (Heading heading : text.headings()) {
            if (text.top(heading) && heading.characters() < EMPTY) {
                findings.add(
                        Level.WARNING, "section", heading.start(), heading.end(), "section-empty", heading.title());
            }
        }
    }

    private void length(int all, Text.Span title, Findings findings) {
        CheckContext.Length bounds = context.length();
        if (all > bounds.most()) {
            findings.add(Level.ERROR, "length", title.start(), title.end(), "length", all, bounds.most());
        } else if (all > bounds.customary()) {
            findings.add(Level.WARNING, "length", title.start(), title.end(), "length", all, bounds.customary());
        } else if (all < bounds.least()) {
            findings.add(Level.WARNING, "length", title.start(), title.end(), "length-least", all, bounds.least());
        }
    }

    /** 现场版，1000字以内: the bound the text sets itself. */
    private static void promised(Text text, int all, Findings findings) {
        int until = text.lineEnd(Math.min(4, text.lines()));
        Matcher matcher = PROMISED.matcher(text.flat()).region(0, until);
        if (matcher.find()) {
            int bound = Integer.parseInt(matcher.group("bound"));
            if (all > bound) {
                findings.add(Level.WARNING, "length", matcher.start(), matcher.end(), "length", all, bound);
            }
        }
    }

    private static void share(List<Heading> problems, Count count, Findings findings) {
        int all = count.all();
        int characters = problems.stream().mapToInt(count::whole).sum();
        if (characters * 3 < all) {
            Heading first = problems.getFirst();
            findings.add(
                    Level.ERROR,
                    "share",
                    first.start(),
                    first.end(),
                    "share",
                    characters,
                    all,
                    Math.round(characters * 1000.0 / all) / 10.0,
                    (all + 2) / 3);
        }
    }

    private static void causes(Text text, List<Heading> problems, Findings findings) {
        boolean told = problems.stream()
                .anyMatch(heading -> CAUSE.matcher(text.flat().substring(heading.start(), heading.until()))
                        .find());
        if (!told) {
            Heading first = problems.getFirst();
            findings.add(Level.WARNING, "section", first.start(), first.end(), "section-causes");
        }
    }
}
