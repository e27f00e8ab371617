package dev.pingyi.checker;

import dev.pingyi.document.WordFile;
import dev.pingyi.document.WordText;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.text.Decoded;
import dev.pingyi.text.ImportWarning;
import dev.pingyi.text.Line;
import dev.pingyi.text.TextFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A file as the checker reads it. Of a Word file, a line for each paragraph and each row of a table, numbers that Word
 * counts by itself written out, inserted text in, deleted text out; offsets count in this text. A plain text stays as it
 * was decoded.
 *
 * @param notes what an import of the file would leave out or change
 */
record CheckedFile(Text text, List<ImportWarning> notes) {

    /** @throws Rejected naming the file and what is wrong with it */
    static CheckedFile read(String file, byte[] content) {
        return WordFile.isOffice(content) ? word(file, content) : plain(file, content);
    }

    private static CheckedFile plain(String file, byte[] content) {
        try {
            Decoded decoded = Decoded.of(content);
            if (decoded.text().isBlank()) {
                throw new Rejected("checker.rejected.empty", file);
            }
            var imported = TextFile.of(decoded.text(), decoded.charset());
            return new CheckedFile(new Text(decoded.text()), imported.notes());
        } catch (Decoded.Refused refused) {
            throw new Rejected(
                    switch (refused.refusal()) {
                        case EMPTY -> "checker.rejected.empty";
                        case BINARY -> "checker.rejected.binary";
                        case ENCODING -> "checker.rejected.encoding";
                    },
                    file);
        }
    }

    private static CheckedFile word(String file, byte[] content) {
        WordText word = open(file, content);
        List<String> lines = new ArrayList<>();
        Map<Integer, Integer> headings = new HashMap<>();
        for (Line line : word.lines()) {
            if (line.role() == Line.Role.HEADING && line.text().isEmpty()) {
                headings.put(lines.size() + 1, line.level());
            }
            lines.add(line.whole().replace('\n', ' '));
        }
        String text = String.join("\n", lines);
        List<ImportWarning> notes =
                new ArrayList<>(TextFile.of(text, word.format()).notes());
        word.notes().forEach(note -> notes.add(new ImportWarning(note.key(), note.arguments())));
        return new CheckedFile(new Text(text, headings), List.copyOf(notes));
    }

    private static WordText open(String file, byte[] content) {
        try {
            return WordFile.read(file, content);
        } catch (Rejected refused) {
            // The portal's words speak of a draft that has not changed; here is none.
            throw new Rejected(refused.key().replace("document.", "checker."), file);
        }
    }
}
