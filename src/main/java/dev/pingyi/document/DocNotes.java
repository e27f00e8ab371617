package dev.pingyi.document;

import dev.pingyi.document.Notes.Kind;
import dev.pingyi.text.Line;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.hwpf.usermodel.Range;

/** What a .doc keeps beside its text: footnotes, comments, headers, text boxes. Given out in the order of their marks. */
final class DocNotes {

    static final char FOOTNOTE_MARK = '\u0002';
    static final char COMMENT_MARK = '\u0005';

    private static final Pattern CONTROL = Pattern.compile("[\\u0000-\\u0008\\u000B-\\u001F]");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[\\s\\d\\p{P}\\p{S}第页共]|Page|of");

    private static final long MOST_PARAGRAPHS = 1_000_000;
    private static final long MOST_CHARACTERS = 40_000_000;
    private static final int DEEPEST_FIELDS = 150;

    private final Deque<String> footnotes;
    private final Deque<String> comments;
    private final String headers;
    private final FieldCode codes = new FieldCode();
    private final Budget budget = new Budget(MOST_PARAGRAPHS, MOST_CHARACTERS, DEEPEST_FIELDS);

    DocNotes(HWPFDocument document) {
        footnotes = split(text(document.getFootnoteRange()), FOOTNOTE_MARK);
        comments = split(text(document.getCommentsRange()), COMMENT_MARK);
        headers =
                lines(text(document.getHeaderStoryRange())).stream().distinct().collect(Collectors.joining(" "));
    }

    /** The text of the next footnote mark; empty where there is none. */
    String nextFootnote() {
        return footnotes.isEmpty() ? "" : footnotes.removeFirst();
    }

    String nextComment() {
        return comments.isEmpty() ? "…" : comments.removeFirst();
    }

    FieldCode codes() {
        return codes;
    }

    Budget budget() {
        return budget;
    }

    static boolean blank(List<Line> lines) {
        return lines.stream().allMatch(line -> line.whole().isBlank());
    }

    void tell(Notes notes) {
        if (!PAGE_NUMBER.matcher(headers).replaceAll("").isEmpty()) {
            notes.tell(Kind.HEADER, headers);
        }
    }

    private static String text(Range range) {
        return range == null || range.getStartOffset() >= range.getEndOffset()
                ? ""
                : WordExtractor.stripFields(range.text());
    }

    private static Deque<String> split(String text, char mark) {
        return Arrays.stream(text.split(String.valueOf(mark)))
                .map(part ->
                        CONTROL.matcher(part.replace('\r', ' ')).replaceAll("").strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(ArrayDeque::new));
    }

    private static List<String> lines(String text) {
        return text.replace('\r', '\n')
                .lines()
                .map(line -> CONTROL.matcher(line).replaceAll("").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
