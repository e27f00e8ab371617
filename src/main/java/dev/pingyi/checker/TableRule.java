package dev.pingyi.checker;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A table's row of totals against the rows above it. Cells are parted by tabs or upright lines. */
final class TableRule implements Rule {

    private static final Pattern TOTAL = Pattern.compile("^(?:合计|总计|共计|小计|全[镇乡县村]合计)$");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:,\\d{3})*(?:\\.\\d+)?");
    private static final Pattern NO_SUM = Pattern.compile("率|占比|比例|平均|年龄|%|序号|年度|得分|名次");
    private static final Pattern RULE = Pattern.compile("[ \\-—:：|+]*");

    private record Cell(String words, int start, int end) {}

    @Override
    public void check(Text text, Findings findings) {
        List<List<Cell>> table = new ArrayList<>();
        for (int line = 1; line <= text.lines(); line++) {
            List<Cell> row = row(text, text.lineStart(line), text.lineEnd(line));
            if (row.size() < 2) {
                table.clear();
            } else if (TOTAL.matcher(row.getFirst().words()).matches()
                    || TOTAL.matcher(row.get(1).words()).matches()) {
                sums(table, row, findings);
                table.clear();
            } else {
                table.add(row);
            }
        }
    }

    private static List<Cell> row(Text text, int start, int end) {
        List<Cell> cells = new ArrayList<>();
        String line = text.flat().substring(start, end);
        if (line.indexOf('\t') < 0 && line.indexOf('|') < 0) {
            return cells;
        }
        int from = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == '\t' || line.charAt(i) == '|') {
                String words = line.substring(from, i).strip();
                boolean edge = words.isEmpty() && (from == 0 || i == line.length());
                if (!edge) {
                    cells.add(new Cell(words, start + from, start + i));
                }
                from = i + 1;
            }
        }
        return cells;
    }

    private static void sums(List<List<Cell>> rows, List<Cell> totals, Findings findings) {
        List<List<Cell>> body = rows.stream()
                .filter(row -> row.size() == totals.size()
                        && row.stream()
                                .anyMatch(cell -> !RULE.matcher(cell.words()).matches()))
                .toList();
        if (body.size() < 3) {
            return;
        }
        List<Cell> head = body.getFirst();
        for (int column = 1; column < totals.size(); column++) {
            Cell total = totals.get(column);
            if (!NUMBER.matcher(total.words()).matches()
                    || NO_SUM.matcher(head.get(column).words()).find()) {
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            int numbers = 0;
            for (List<Cell> row : body.subList(1, body.size())) {
                if (NUMBER.matcher(row.get(column).words()).matches()) {
                    sum = sum.add(new BigDecimal(row.get(column).words().replace(",", "")));
                    numbers++;
                }
            }
            if (numbers >= 2 && sum.compareTo(new BigDecimal(total.words().replace(",", ""))) != 0) {
                findings.add(
                        Level.ERROR,
                        "sum",
                        total.start(),
                        total.end(),
                        "column",
                        head.get(column).words(),
                        sum.toPlainString(),
                        total.words());
            }
        }
    }
}
