package dev.pingyi.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.pingyi.report.Section;
import java.util.List;

/** A report as it looks on paper, its headings at the side. */
class ReportReader extends Div {

    ReportReader(List<Section> sections) {
        var outline = new Outline();
        var paper = new Div();

        for (Section section : sections) {
            var part = new Div();
            part.addClassNames("paper-section", "level-" + section.level());
            fill(part, section);
            paper.add(part);
            outline.entry(section.level(), section.heading(), part);
        }

        paper.addClassName("paper");
        addClassName("report-reader");
        add(outline, paper);
    }

    private static void fill(Div part, Section section) {
        var paragraphs = section.body().lines().filter(line -> !line.isBlank()).toList();
        String heading = section.heading().strip();
        if (heading.endsWith("。") && !section.body().startsWith("\n") && !paragraphs.isEmpty()) {
            // A heading that runs in: the first paragraph goes on behind it.
            var words = new Span(heading);
            words.addClassName("run-in");
            part.add(new Paragraph(words, new Span(paragraphs.getFirst())));
            paragraphs = paragraphs.subList(1, paragraphs.size());
        } else if (!heading.isEmpty()) {
            part.add(heading(section.level(), heading));
        }
        paragraphs.forEach(line -> part.add(new Paragraph(line.strip())));
    }

    private static Component heading(int level, String text) {
        return switch (level) {
            case 0 -> new H2(text);
            case 1 -> new H3(text);
            case 2 -> new H4(text);
            default -> new H5(text);
        };
    }
}
