package dev.pingyi.workbench.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.H5;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.JacksonUtils;
import dev.pingyi.findings.CheckResult;
import dev.pingyi.findings.CheckedFinding;
import dev.pingyi.findings.ui.FindingPanel;
import dev.pingyi.language.Texts;
import dev.pingyi.problem.LastYearRow;
import dev.pingyi.problem.LastYearTable;
import dev.pingyi.shell.Drawer;
import dev.pingyi.shell.TextTable;
import dev.pingyi.text.Section;
import dev.pingyi.text.TableText;
import java.util.List;

/** A report as it looks on paper, its headings at the side. */
class ReportReader extends Div {

    /** Where a passage stands in a section, whatever elements it is drawn with; null where it is not to be found. */
    private static final String FIND = """
            const find = (section, passage) => {
                const part = this.querySelectorAll('.paper-section')[section];
                const walker = part && document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
                const nodes = [];
                let text = '';
                while (walker && walker.nextNode()) {
                    nodes.push([text.length, walker.currentNode]);
                    text += walker.currentNode.data;
                }
                const words = passage.replace(/\\n/g, ''), at = text.indexOf(words);
                if (at < 0 || !words) {
                    return null;
                }
                const place = offset => {
                    const [start, node] = nodes.filter(([begin]) => begin <= offset).at(-1);
                    return [node, offset - start];
                };
                const range = new Range();
                range.setStart(...place(at));
                const [last, offset] = place(at + words.length - 1);
                range.setEnd(last, offset + 1);
                return range;
            };
            """;

    /** Browsers before 2022 show the text without marks. */
    private static final String MARK = FIND + """
            if (window.Highlight) {
                for (const level of ['error', 'warning', 'notice']) {
                    const found = $0.filter(each => each[0] === level).map(each => find(each[1], each[2])).filter(Boolean);
                    CSS.highlights.set('finding-' + level, new Highlight(...found));
                }
            }
            """;

    private static final String SHOW = FIND + """
            const range = find($0, $1);
            if (range) {
                range.startContainer.parentElement.scrollIntoView({block: 'center'});
                getSelection().removeAllRanges();
                getSelection().addRange(range);
            }
            """;

    ReportReader(List<Section> sections) {
        this(sections, List.of());
    }

    /** @param lastYear stands as a table below the section it belongs to; empty for none */
    ReportReader(List<Section> sections, List<LastYearRow> lastYear) {
        var outline = new Outline(sections);
        var paper = new Div();

        int place = lastYear.isEmpty() ? -1 : LastYearTable.place(sections);
        for (Section section : sections) {
            var part = new Div();
            part.addClassNames("paper-section", "level-" + section.level());
            fill(part, section);
            paper.add(part);
            if (--place == 0) {
                paper.add(new Paragraph(LastYearTable.caption()), new TextTable(LastYearTable.cells(lastYear)));
            }
        }

        paper.addClassName("paper");
        addClassName("report-reader");
        add(new Drawer(Texts.t("report.outline"), outline), paper);
    }

    /** Marks the passages of what was found. */
    void mark(CheckResult result) {
        var marks = JacksonUtils.createArrayNode();
        result.findings().stream()
                .filter(finding -> !finding.whole())
                .forEach(finding -> marks.addArray()
                        .add(FindingPanel.word(finding.level()))
                        .add(finding.section())
                        .add(finding.passage()));
        getElement().executeJs(MARK, marks);
    }

    void show(CheckedFinding finding) {
        getElement().executeJs(SHOW, finding.section(), finding.passage());
    }

    private static void fill(Div part, Section section) {
        var blocks = TableText.blocks(section.body());
        String heading = section.heading().strip();
        String first = blocks.getFirst().line();
        boolean runsIn = heading.endsWith("。") && !first.isBlank();
        if (runsIn) {
            // A heading that runs in: the first paragraph goes on behind it.
            var words = new Span(heading);
            words.addClassName("run-in");
            part.add(new Paragraph(words, new Span(first)));
        } else if (!heading.isEmpty()) {
            part.add(heading(section.level(), heading));
        }
        blocks.stream().skip(runsIn ? 1 : 0).forEach(block -> {
            if (!block.table().isEmpty()) {
                part.add(new TextTable(block.table()));
            } else if (!block.line().isBlank()) {
                part.add(new Paragraph(block.line().strip()));
            }
        });
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
