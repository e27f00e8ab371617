package dev.pingyi.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A formula of codes and numbers with + - * / and brackets. Read once, worked out exactly, shown as arithmetic. */
final class Formula {

    static final String CODE = "[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)*";

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    private sealed interface Term {}

    private record Constant(BigDecimal value) implements Term {}

    private record Code(String code) implements Term {}

    private record Operation(char operator, Term left, Term right) implements Term {}

    /** The same few dozen formulas are worked out for hundreds of units; far more than any catalogue has are not kept. */
    private static final Map<String, Formula> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 5_000;

    private final Term term;

    private Formula(Term term) {
        this.term = term;
    }

    /** @throws IllegalArgumentException if it cannot be read; names the place */
    static Formula parse(String text) {
        var known = KNOWN.get(text);
        if (known != null) {
            return known;
        }
        var read = new Formula(new Reader(text).whole());
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(text, read);
        }
        return read;
    }

    /** In the order in which they stand. */
    Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        collect(term, codes);
        return codes;
    }

    /**
     * @param values of every code in it
     * @throws ArithmeticException if a divisor is zero
     */
    BigDecimal evaluate(Map<String, BigDecimal> values) {
        return evaluate(term, values);
    }

    /** With the signs of a calculation on paper: 8 ÷ 23. */
    String words(UnaryOperator<String> naming) {
        return words(term, naming);
    }

    private static void collect(Term term, Set<String> codes) {
        switch (term) {
            case Constant _ -> {}
            case Code code -> codes.add(code.code());
            case Operation operation -> {
                collect(operation.left(), codes);
                collect(operation.right(), codes);
            }
        }
    }

    private static BigDecimal evaluate(Term term, Map<String, BigDecimal> values) {
        return switch (term) {
            case Constant constant -> constant.value();
            case Code code -> {
                var value = values.get(code.code());
                if (value == null) {
                    throw new IllegalArgumentException("No value for " + code.code());
                }
                yield value;
            }
            case Operation operation -> {
                var left = evaluate(operation.left(), values);
                var right = evaluate(operation.right(), values);
                yield switch (operation.operator()) {
                    case '+' -> left.add(right);
                    case '-' -> left.subtract(right);
                    case '*' -> left.multiply(right);
                    default -> left.divide(right, PRECISION);
                };
            }
        };
    }

    private static String words(Term term, UnaryOperator<String> naming) {
        return switch (term) {
            case Constant constant -> constant.value().toPlainString();
            case Code code -> naming.apply(code.code());
            case Operation operation ->
                bracketed(operation.left(), rank(operation.operator()), naming)
                        + sign(operation.operator())
                        + bracketed(operation.right(), rank(operation.operator()) + 1, naming);
        };
    }

    private static String bracketed(Term part, int atLeast, UnaryOperator<String> naming) {
        String words = words(part, naming);
        return part instanceof Operation operation && rank(operation.operator()) < atLeast ? "（" + words + "）" : words;
    }

    private static int rank(char operator) {
        return operator == '+' || operator == '-' ? 1 : 2;
    }

    private static String sign(char operator) {
        return switch (operator) {
            case '+' -> " + ";
            case '-' -> " − ";
            case '*' -> " × ";
            default -> " ÷ ";
        };
    }

    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Term whole() {
            var term = sum();
            if (next() != 0) {
                throw wrong();
            }
            return term;
        }

        private Term sum() {
            var left = product();
            while (next() == '+' || next() == '-') {
                char operator = text.charAt(at++);
                left = new Operation(operator, left, product());
            }
            return left;
        }

        private Term product() {
            var left = single();
            while (next() == '*' || next() == '/') {
                char operator = text.charAt(at++);
                left = new Operation(operator, left, single());
            }
            return left;
        }

        private Term single() {
            char first = next();
            if (first == '(') {
                at++;
                var inside = sum();
                if (next() != ')') {
                    throw wrong();
                }
                at++;
                return inside;
            }
            int begin = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
                at++;
            }
            String word = text.substring(begin, at);
            if (word.matches("\\d{1,12}(\\.\\d{1,6})?")) {
                return new Constant(new BigDecimal(word));
            }
            if (!word.matches(CODE)) {
                throw wrong();
            }
            return new Code(word);
        }

        /** @return the next character that is no blank, 0 at the end */
        private char next() {
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return at < text.length() ? text.charAt(at) : 0;
        }

        private IllegalArgumentException wrong() {
            return new IllegalArgumentException("Formula “" + text + "” cannot be read at " + (at + 1));
        }
    }
}
