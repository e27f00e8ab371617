package dev.pingyi.round.ui;

import dev.pingyi.language.Texts;
import dev.pingyi.round.Edition;
import dev.pingyi.round.Fraction;
import dev.pingyi.round.Template;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.round.TemplateWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In what two versions of a template differ, a sentence each. Sections are told apart by their headings, a new name by place and purpose. */
final class TemplateChanges {

    private final List<String> sentences = new ArrayList<>();

    private TemplateChanges() {}

    /** Empty where they are the same but for the number. */
    static List<String> between(Template before, Template after) {
        var changes = new TemplateChanges();
        changes.compare(before, after);
        return List.copyOf(changes.sentences);
    }

    private void compare(Template before, Template after) {
        var now = byHeading(after);
        var old = underNewNames(before, after, now);
        old.keySet().stream()
                .filter(heading -> !now.containsKey(heading))
                .forEach(heading -> sentences.add(Texts.t("round.change.removed", heading)));
        now.keySet().stream()
                .filter(heading -> !old.containsKey(heading))
                .forEach(heading -> sentences.add(Texts.t("round.change.added", heading)));
        now.forEach((heading, section) -> {
            var former = old.get(heading);
            if (former != null) {
                compare(former, section);
            }
        });
        if (!kept(old, now).equals(kept(now, old))) {
            sentences.add(Texts.t("round.change.order"));
        }
        for (var edition : Edition.values()) {
            whole(
                    Texts.t("round.template.whole", TemplateWords.edition(edition)),
                    TemplateWords.length(before.length(edition)),
                    TemplateWords.length(after.length(edition)));
        }
        whole(
                Texts.t("round.template.counting"),
                TemplateWords.counting(before.counting()),
                TemplateWords.counting(after.counting()));
        whole(
                Texts.t("round.demands"),
                TemplateWords.demands(before.demands()),
                TemplateWords.demands(after.demands()));
    }

    private void compare(TemplateSection before, TemplateSection after) {
        String heading = after.heading();
        if (!before.guidance().equals(after.guidance())) {
            sentences.add(Texts.t("round.change.guidance", heading));
        }
        value(
                heading,
                "round.template.purpose",
                TemplateWords.purpose(before.purpose()),
                TemplateWords.purpose(after.purpose()));
        value(heading, "round.template.demands", required(before), required(after));
        value(heading, "round.template.must-contain", words(before), words(after));
        value(heading, "round.template.share.choice", share(before.share()), share(after.share()));
        for (var edition : Edition.values()) {
            said(
                    heading,
                    Texts.t("round.template.length", TemplateWords.edition(edition)),
                    length(before, edition),
                    length(after, edition));
        }
    }

    private void value(String heading, String key, String before, String after) {
        said(heading, Texts.t(key), before, after);
    }

    private void said(String heading, String what, String before, String after) {
        if (!before.equals(after)) {
            sentences.add(Texts.t("round.change.value", heading, what, before, after));
        }
    }

    private void whole(String what, String before, String after) {
        if (!before.equals(after)) {
            sentences.add(Texts.t("round.change.whole", what, before, after));
        }
    }

    /** The sections of before; one that only bears another heading, in its place and for its purpose, under that. */
    private Map<String, TemplateSection> underNewNames(
            Template before, Template after, Map<String, TemplateSection> now) {
        var old = byHeading(before);
        var renamed = new LinkedHashMap<String, TemplateSection>();
        for (int i = 0; i < before.sections().size(); i++) {
            var former = before.sections().get(i);
            String heading = former.heading();
            var same = i < after.sections().size() ? after.sections().get(i) : former;
            if (same.purpose() == former.purpose() && !now.containsKey(heading) && !old.containsKey(same.heading())) {
                sentences.add(Texts.t("round.change.renamed", heading, same.heading()));
                heading = same.heading();
            }
            renamed.putIfAbsent(heading, former);
        }
        return renamed;
    }

    private static Map<String, TemplateSection> byHeading(Template template) {
        var sections = new LinkedHashMap<String, TemplateSection>();
        template.sections().forEach(section -> sections.putIfAbsent(section.heading(), section));
        return sections;
    }

    private static List<String> kept(Map<String, TemplateSection> these, Map<String, TemplateSection> others) {
        return these.keySet().stream().filter(others::containsKey).toList();
    }

    private static String required(TemplateSection section) {
        return Texts.t(section.required() ? "round.template.required" : "round.template.optional");
    }

    private static String words(TemplateSection section) {
        return section.mustContain().isEmpty()
                ? Texts.t("round.change.no-words")
                : TemplateWords.words(section.mustContain());
    }

    private static String share(@Nullable Fraction share) {
        return share == null ? Texts.t("round.template.share.none") : TemplateWords.share(share);
    }

    private static String length(TemplateSection section, Edition edition) {
        var length = TemplateWords.length(section, edition);
        return length.isEmpty() ? Texts.t("round.length.any") : length;
    }
}
