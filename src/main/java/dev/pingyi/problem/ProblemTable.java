package dev.pingyi.problem;

import dev.pingyi.kernel.Rejected;
import dev.pingyi.text.ImportWarning;
import dev.pingyi.text.LineNumber;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads problems out of lines: a table with a header whose words are recognised in any order, or one problem a line.
 * Every line that is not blank becomes a problem or is told as left out.
 */
final class ProblemTable {

    /** @param place number of the line, from 1 */
    record Row(int place, List<String> cells) {

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }

        String whole() {
            return String.join(
                    " ", cells.stream().filter(cell -> !cell.isBlank()).toList());
        }
    }

    /** By the first of their words that a header holds; 问题来源 is the source and not the problem. */
    private enum Column {
        NUMBER("序号", "编号"),
        REASON("未销号原因", "未销号理由", "未完成原因"),
        CLOSING("销号", "是否完成", "是否整改", "状态"),
        SOURCE("来源", "提出单位"),
        CAUSE("原因"),
        MEASURE("措施", "做法"),
        RESULT("成效", "结果", "效果", "进展", "完成情况"),
        DEADLINE("时限", "期限", "完成时间"),
        PROBLEM("问题", "点评意见", "反馈意见");

        private final List<String> words;

        Column(String... words) {
            this.words = List.of(words);
        }

        static Optional<Column> of(String header) {
            return Arrays.stream(values())
                    .filter(column -> column.words.stream().anyMatch(header::contains))
                    .findFirst();
        }
    }

    private static final int LONGEST_HEADER = 12;
    private static final Pattern BARE_NUMBER = Pattern.compile("\\s*[0-9０-９]{1,3}\\s*");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[年./-](\\d{1,2})[月./-](\\d{1,2})日?");
    /** As the portal writes it: {@code report.paper.last-year.open}. */
    private static final Pattern OPEN_BECAUSE = Pattern.compile("未销号（原因：(?<reason>.*)；新的时限：(?<deadline>.*)）");

    private static final List<String> CLOSED = List.of("已销号", "销号", "是", "√", "已完成", "已整改");
    private static final List<String> OPEN = List.of("未销号", "否", "×", "未完成", "整改中", "正在整改", "长期坚持");

    private final List<LastYearIncoming.Problem> problems = new ArrayList<>();
    private final List<LastYearIncoming.LeftOut> leftOut = new ArrayList<>();
    private final List<ImportWarning> warnings = new ArrayList<>();
    private final Map<Column, Integer> columns = new EnumMap<>(Column.class);

    private ProblemTable() {}

    static boolean isHeader(List<String> cells) {
        var found = cells.stream()
                .map(ProblemTable::column)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return found.contains(Column.PROBLEM) && found.size() > 1;
    }

    /** @throws Rejected where there is nothing to be read as a problem */
    static LastYearIncoming read(String name, String format, List<Row> rows, List<ImportWarning> notes) {
        var table = new ProblemTable();
        table.warnings.addAll(notes);
        rows.stream().filter(row -> !row.blank()).forEach(header(rows) ? table::cells : table::line);
        if (table.problems.isEmpty()) {
            throw new Rejected("report.rejected.no-problems", name);
        }
        return new LastYearIncoming(
                name, format, List.copyOf(table.problems), List.copyOf(table.leftOut), List.copyOf(table.warnings));
    }

    private static boolean header(List<Row> rows) {
        return rows.stream().anyMatch(row -> isHeader(row.cells()));
    }

    private void line(Row row) {
        var cells = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean numbered =
                cells.size() == 2 && BARE_NUMBER.matcher(cells.getFirst()).matches();
        if (cells.size() > 1 && !numbered) {
            leaveOut(row, "report.left-out.no-header");
            return;
        }
        add(row, ProblemEdit.of(withoutNumber(cells.getLast()), ProblemSource.OTHER));
    }

    private static String withoutNumber(String line) {
        return LineNumber.read(line)
                .filter(number -> number.kind() == LineNumber.Kind.PLAIN || number.kind() == LineNumber.Kind.OTHER)
                .map(number -> line.substring(number.end()))
                .orElse(line)
                .strip();
    }

    private void cells(Row row) {
        if (isHeader(row.cells())) {
            columns.clear();
            learn(row.cells());
        } else if (columns.isEmpty()) {
            leaveOut(row, "report.left-out.before-header");
        } else if (row.cells().size() == 1 && columns.size() > 1) {
            leaveOut(row, "report.left-out.beside-table");
        } else {
            add(row, edit(row));
        }
    }

    private void learn(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            var column = column(header.get(i)).filter(known -> !columns.containsKey(known));
            if (column.isPresent()) {
                columns.put(column.get(), i);
            } else if (!header.get(i).isBlank()) {
                warnings.add(new ImportWarning("report.warning.column-unknown", header.get(i)));
            }
        }
    }

    private ProblemEdit edit(Row row) {
        Matcher because = OPEN_BECAUSE.matcher(cell(row, Column.CLOSING));
        boolean ours = because.matches();
        var answer = new ProblemAnswer(
                cell(row, Column.CAUSE),
                cell(row, Column.MEASURE),
                cell(row, Column.RESULT),
                ours ? Closing.OPEN : closing(row),
                ours ? because.group("reason") : cell(row, Column.REASON).replace('\n', ' '),
                deadline(row, ours ? because.group("deadline") : cell(row, Column.DEADLINE)));
        return new ProblemEdit(cell(row, Column.PROBLEM), source(cell(row, Column.SOURCE)), answer);
    }

    private void add(Row row, ProblemEdit edit) {
        try {
            problems.add(new LastYearIncoming.Problem(row.place(), LastYearAnswers.clean(edit)));
        } catch (Rejected refused) {
            leaveOut(row, edit.problem().isBlank() ? "report.left-out.no-problem" : "report.left-out.too-long");
        }
    }

    private void leaveOut(Row row, String key) {
        leftOut.add(new LastYearIncoming.LeftOut(row.place(), row.whole(), key));
    }

    private String cell(Row row, Column column) {
        Integer index = columns.get(column);
        return index == null || index >= row.cells().size()
                ? ""
                : row.cells().get(index).strip();
    }

    private @Nullable Closing closing(Row row) {
        var written = cell(row, Column.CLOSING);
        if (OPEN.contains(written)) {
            return Closing.OPEN;
        }
        if (CLOSED.contains(written)) {
            return Closing.CLOSED;
        }
        unread(row, written);
        return null;
    }

    private @Nullable LocalDate deadline(Row row, String written) {
        Matcher date = DATE.matcher(written);
        try {
            if (date.find()) {
                return LocalDate.of(number(date, 1), number(date, 2), number(date, 3));
            }
        } catch (DateTimeException noSuchDay) {
            // Told below.
        }
        unread(row, written);
        return null;
    }

    private void unread(Row row, String written) {
        if (!written.isEmpty()) {
            warnings.add(new ImportWarning("report.warning.cell-unread", String.valueOf(row.place()), written));
        }
    }

    private static ProblemSource source(String written) {
        return switch (written) {
            case String words when words.contains("点评") -> ProblemSource.COMMENT;
            case String words when words.contains("自查") || words.contains("自身") -> ProblemSource.SELF_CHECK;
            case String words when words.contains("群众") -> ProblemSource.MASSES;
            case String words when words.contains("巡察") || words.contains("巡视") -> ProblemSource.TOUR;
            case String words when words.contains("督查") || words.contains("检查") -> ProblemSource.INSPECTION;
            default -> ProblemSource.OTHER;
        };
    }

    private static Optional<Column> column(String cell) {
        var header = cell.strip();
        return header.length() > LONGEST_HEADER ? Optional.empty() : Column.of(header);
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
