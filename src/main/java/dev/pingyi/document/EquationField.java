package dev.pingyi.document;

import dev.pingyi.text.Numerals;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An {@code EQ} field on a plain line: {@code \o\ac(○,1)} is ①, {@code \f(3,4)} is 3/4. Chinese office programs write
 * circled numbers and readings over letters in this way.
 */
final class EquationField {

    private static final int DEEPEST = 20;
    private static final String CIRCLES = "○〇◯O";
    private static final String FRAMES = "□◇△";

    private final String instruction;
    private int at;
    private int depth;

    EquationField(String instruction) {
        this.instruction = instruction;
    }

    String text() {
        return row("");
    }

    /** Up to one of the ends, which stays. */
    private String row(String ends) {
        var row = new StringBuilder();
        while (at < instruction.length() && ends.indexOf(instruction.charAt(at)) < 0) {
            char c = instruction.charAt(at);
            if (c != '\\') {
                row.append(c);
                at++;
            } else if (at + 1 < instruction.length() && Character.isLetter(instruction.charAt(at + 1))) {
                row.append(command(row));
            } else if (instruction.startsWith("\\*", at)) {
                format();
            } else {
                // A bracket or comma that is text.
                at += 2;
                row.append(instruction, Math.min(at - 1, instruction.length()), Math.min(at, instruction.length()));
            }
        }
        return row.toString().strip();
    }

    /** {@code \* jc2 \* "Font:宋体" \* hps10}: how it is drawn. */
    private void format() {
        at += 2;
        while (at < instruction.length() && instruction.charAt(at) == ' ') {
            at++;
        }
        char end = at < instruction.length() && instruction.charAt(at) == '"' ? '"' : ' ';
        at++;
        while (at < instruction.length() && instruction.charAt(at) != end && instruction.charAt(at) != '\\') {
            at++;
        }
        at += end == '"' ? 1 : 0;
    }

    private String command(CharSequence before) {
        String command = name();
        // Some commands stand before their own arguments with more switches, as "ac" does behind "o".
        List<String> options = new ArrayList<>();
        while (at < instruction.length() && instruction.charAt(at) == '\\') {
            options.add(name());
        }
        List<String> arguments = at < instruction.length() && instruction.charAt(at) == '(' ? arguments() : List.of();
        return drawn(command, options, arguments, before);
    }

    private String name() {
        int begin = ++at;
        while (at < instruction.length()
                && Character.isLetterOrDigit(instruction.charAt(at))
                && instruction.charAt(at) < 128) {
            at++;
        }
        String name = instruction.substring(begin, at).toLowerCase(Locale.ROOT);
        if (name.isEmpty() && at < instruction.length()) {
            at++;
        }
        while (at < instruction.length() && " 0123456789".indexOf(instruction.charAt(at)) >= 0) {
            at++;
        }
        return name;
    }

    private List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (++depth > DEEPEST) {
            String rest = instruction.substring(at);
            at = instruction.length();
            return List.of(rest);
        }
        do {
            at++;
            arguments.add(row(",;)"));
        } while (at < instruction.length() && instruction.charAt(at) != ')');
        at++;
        depth--;
        return arguments;
    }

    private static String drawn(String command, List<String> options, List<String> arguments, CharSequence before) {
        if (arguments.isEmpty()) {
            return "";
        }
        String first = arguments.getFirst();
        String last = arguments.getLast();
        char kind = command.isEmpty() ? ' ' : command.charAt(0);
        return switch (kind) {
            case 'f' -> arguments.size() < 2 ? first : group(first) + "/" + group(last);
            case 'r' -> arguments.size() < 2 ? "√" + group(first) : Scripts.raised("x", first) + "√" + group(last);
            case 'o' -> over(arguments);
            case 's' -> script(options, arguments, before);
            case 'i' -> "∫" + String.join(" ", arguments);
            case 'b' -> "(" + String.join(",", arguments) + ")";
            case 'a', 'l' -> String.join(",", arguments);
            default -> String.join("", arguments);
        };
    }

    /** One above the other: a number in a circle, or a reading over letters, which is not part of them. */
    private static String over(List<String> arguments) {
        for (String inner : arguments) {
            boolean number = inner.matches("[1-9]|[1-4]\\d|50");
            if (number && arguments.stream().anyMatch(each -> !each.isEmpty() && CIRCLES.contains(each))) {
                return Numerals.of("decimalEnclosedCircle", Integer.parseInt(inner));
            }
        }
        return String.join(
                "",
                arguments.stream()
                        .filter(each -> !(each.length() == 1 && (CIRCLES + FRAMES).contains(each)))
                        .toList());
    }

    private static String script(List<String> options, List<String> arguments, CharSequence before) {
        String text = String.join("", arguments);
        boolean down = options.stream().anyMatch(option -> option.startsWith("do"));
        boolean up = options.isEmpty() || options.stream().anyMatch(option -> option.startsWith("up"));
        return down ? Scripts.lowered(text) : up ? Scripts.raised(before, text) : text;
    }

    /** In brackets where it would come apart on a line. */
    static String group(String part) {
        return part.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '%')
                ? part
                : "(" + part + ")";
    }
}
