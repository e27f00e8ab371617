package dev.pingyi.workbench.ui;

import dev.pingyi.language.Texts;
import dev.pingyi.round.Counting;
import dev.pingyi.round.Fraction;
import dev.pingyi.round.Template;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.round.TemplateWords;
import dev.pingyi.text.HeadingNumber;
import dev.pingyi.text.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What of the template belongs to which section of a draft, and what the section lacks of it. */
record TemplateFit(Template template) {

    /** The part of the template that the section is, by its heading. */
    Optional<TemplateSection> part(Section section) {
        String words = HeadingNumber.without(section.heading());
        return section.level() > 1
                ? Optional.empty()
                : template.sections().stream()
                        .filter(part -> part.heading().equals(words))
                        .findFirst();
    }

    /** What belongs into the section; empty where the template does not say. */
    String guidance(Section section) {
        return part(section).map(TemplateSection::guidance).orElse("");
    }

    /** The part that somebody is told about and the draft has no section for. */
    Optional<TemplateSection> missing(List<Section> draft, String told) {
        var there = draft.stream().map(this::part).flatMap(Optional::stream).toList();
        return template.sections().stream()
                .filter(part -> told.contains(part.heading()) && !there.contains(part))
                .findFirst();
    }

    /** Headings of the parts that must be there and are not, or of which nothing is written yet. */
    List<String> open(List<Section> draft) {
        var written = IntStream.range(0, draft.size())
                .filter(index -> draft.subList(index, end(draft, index)).stream()
                        .anyMatch(section -> !section.body().isBlank()))
                .mapToObj(draft::get)
                .map(this::part)
                .flatMap(Optional::stream)
                .toList();
        return template.sections().stream()
                .filter(part -> part.required() && !written.contains(part))
                .map(TemplateSection::heading)
                .toList();
    }

    /** By how much the section is too short; empty where it is not. */
    String lacks(List<Section> draft, int index) {
        var section = draft.get(index);
        var part = part(section);
        if (part.isEmpty()) {
            return "";
        }
        int whole = characters(draft.subList(index, end(draft, index)));
        var share = part.get().share();
        int all = characters(draft);
        if (share != null && missing(share, whole, all) > 0) {
            return Texts.t("report.section.share-short", missing(share, whole, all), TemplateWords.share(share));
        }
        int least = part.get().least();
        int below = whole - counting().count(section.heading(), "");
        return below < least ? Texts.t("report.section.length-short", least - below, least) : "";
    }

    /** Index behind the section and what stands below its heading. */
    static int end(List<Section> draft, int index) {
        int end = index + 1;
        while (end < draft.size() && draft.get(end).level() > draft.get(index).level()) {
            end++;
        }
        return end;
    }

    /** What must be added to the part alone until it has its share: what is added lengthens the whole as well. */
    private static int missing(Fraction share, int whole, int all) {
        long lacking = (long) share.numerator() * all - (long) share.denominator() * whole;
        int rest = share.denominator() - share.numerator();
        return lacking <= 0 || rest <= 0 ? 0 : (int) ((lacking + rest - 1) / rest);
    }

    private Counting counting() {
        return template.counting();
    }

    private int characters(List<Section> sections) {
        return sections.stream()
                .mapToInt(section -> counting().count(section.heading(), section.body()))
                .sum();
    }
}
