package dev.pingyi.report.checker;

import dev.pingyi.report.checker.Heading.Role;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a report must have: last year's problems answered, problems with causes and at least a third of the length,
 * plans, a length within bounds, and a person who speaks of what he himself did (突出述“我”).
 */
final class StructureRule implements Rule {

    /** Customary bounds without white space; a round's template may set others. */
    private static final int LONG = 3_000;

    private static final int TOO_LONG = 4_000;

    private static final Pattern PERSON =
            Pattern.compile("我(?!们|国|党|省|市|县|区|镇|乡|村|街道|校|院|局|单位|支部|委|部|军|社区|公司|班子|处|科|站|所)|本人");
    private static final Pattern GROUP = Pattern.compile("我们|我(?:县|区|镇|乡|村|街道|支部)|全[镇乡县]");
    private static final Pattern LAST_YEAR =
            Pattern.compile("上(?:一)?年(?:度)?.{0,16}(?:问题|点评|反馈)|(?:去年|上次).{0,16}(?:问题|点评|反馈).{0,40}整改");

    @Override
    public void check(Text text, Findings findings) {
        int all = text.characters(0, text.length());
        if (all < 400) {
            // A fragment; only a whole report can lack a part.
            return;
        }
        int end = firstLineEnd(text);
        List<Heading> problems = sections(text, Role.PROBLEMS);
        if (sections(text, Role.LAST_YEAR).isEmpty()
                && !LAST_YEAR.matcher(text.flat()).find()) {
            findings.add(Level.ERROR, "last-year", 0, end, "last-year");
        }
        if (problems.isEmpty()) {
            findings.add(Level.ERROR, "section", 0, end, "section-problems");
            findings.add(Level.ERROR, "share", 0, end, "share-none", all);
        } else {
            share(problems, all, findings);
        }
        if (sections(text, Role.PLANS).isEmpty()) {
            findings.add(Level.WARNING, "section", 0, end, "section-plans");
        }
        if (all > TOO_LONG) {
            findings.add(Level.ERROR, "length", 0, end, "length", all, TOO_LONG);
        } else if (all > LONG) {
            findings.add(Level.WARNING, "length", 0, end, "length", all, LONG);
        }
        long person = count(PERSON, text.flat());
        long group = count(GROUP, text.flat());
        if (person < 3 && group > person) {
            findings.add(Level.WARNING, "person", 0, end, "person", person, group);
        }
    }

    private static void share(List<Heading> problems, int all, Findings findings) {
        int characters = problems.stream().mapToInt(Heading::characters).sum();
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

    /** Top-most sections of a role; those inside another of the same role are counted with it. */
    private static List<Heading> sections(Text text, Role role) {
        int top = text.headings().stream()
                .filter(heading -> heading.role() == role)
                .mapToInt(Heading::level)
                .min()
                .orElse(0);
        return text.headings().stream()
                .filter(heading -> heading.role() == role && heading.level() == top && top <= 2)
                .toList();
    }

    private static int firstLineEnd(Text text) {
        for (int line = 1; line <= text.lines(); line++) {
            if (text.characters(text.lineStart(line), text.lineEnd(line)) > 0) {
                return Math.min(text.lineEnd(line), text.lineStart(line) + 40);
            }
        }
        return 0;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
