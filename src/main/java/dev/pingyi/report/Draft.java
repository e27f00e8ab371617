package dev.pingyi.report;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.round.TemplateSection;
import dev.pingyi.text.HeadingNumber;
import dev.pingyi.text.ReportText;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The sections of an editable report in somebody's hands; handed out by {@link Report#edit} only. */
record Draft(List<DraftSection> sections, Editor editor) {

    static List<Section> read(List<DraftSection> sections) {
        return IntStream.range(0, sections.size())
                .mapToObj(i -> sections.get(i).at(i + 1))
                .toList();
    }

    List<Section> read() {
        return read(sections);
    }

    /** What the draft would be with one section rewritten; the draft itself stays. */
    List<Section> with(int index, String heading, String body) {
        var changed = new ArrayList<>(sections);
        changed.set(index, changed.get(index).rewrite(heading, body, editor));
        return read(changed);
    }

    Section rewrite(int index, String heading, String body) {
        sections.set(index, sections.get(index).rewrite(heading, body, editor));
        return sections.get(index).at(index + 1);
    }

    /** @param after null to add at the top */
    Section add(@Nullable SectionId after, int level, String heading, String body) {
        int index = after == null ? 0 : index(after) + 1;
        int numbered = ReportText.level(heading).orElse(level);
        sections.add(index, DraftSection.begin(numbered, heading, body, editor));
        return sections.get(index).at(index + 1);
    }

    /** Adds at the end each section of a template whose heading no section of the first level bears. */
    void complete(List<TemplateSection> template) {
        for (var wanted : template) {
            String heading = wanted.heading();
            String words = HeadingNumber.without(heading);
            var first =
                    sections.stream().filter(section -> section.level() == 1).toList();
            if (first.stream()
                    .noneMatch(
                            section -> HeadingNumber.without(section.heading()).equals(words))) {
                sections.add(DraftSection.begin(1, HeadingNumber.first(first.size() + 1, heading), "", editor));
            }
        }
    }

    void remove(SectionId section, long baseVersion) {
        var found = sections.get(index(section));
        if (found.version() != baseVersion) {
            throw new Rejected("report.rejected.section-changed", found.changedBy());
        }
        sections.remove(found);
    }

    /** @param places down if positive, up if negative; stops at the ends */
    void move(SectionId section, int places) {
        int index = index(section);
        int target = Math.clamp(index + (long) places, 0, sections.size() - 1);
        sections.add(target, sections.remove(index));
    }

    /** @param last the highest version that any section had so far */
    void replace(List<Section> texts, long last) {
        // Versions go on counting, so that an editor left open notices, and no version stands for two texts.
        long version = sections.stream().mapToLong(DraftSection::version).reduce(last, Math::max) + 1;
        sections.clear();
        for (Section text : texts) {
            sections.add(new DraftSection(
                    text.id(), text.level(), text.heading(), text.body(), version, editor.title(), editor.at()));
        }
    }

    OptionalInt find(SectionId section) {
        return IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).id().equals(section))
                .findFirst();
    }

    private int index(SectionId section) {
        return find(section).orElseThrow(() -> new Rejected("report.rejected.section-removed"));
    }
}
