package dev.pingyi.report;

import dev.pingyi.indicator.Quotes;
import dev.pingyi.indicator.Value;
import dev.pingyi.text.Section;
import java.util.List;
import java.util.Map;

/** Puts the figures that a text quotes by name (〔党员总数〕) into it, for everybody but who writes it. */
final class Quoting {

    private Quoting() {}

    static List<Section> resolved(List<Section> sections, Map<String, Value> figures) {
        return sections.stream()
                .map(section -> new Section(
                        section.id(),
                        section.position(),
                        section.level(),
                        section.heading(),
                        Quotes.resolve(section.body(), figures).text(),
                        section.version()))
                .toList();
    }
}
