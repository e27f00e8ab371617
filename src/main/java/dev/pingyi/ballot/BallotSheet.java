package dev.pingyi.ballot;

import dev.pingyi.round.Grade;
import java.util.List;

/** What an appraiser sees after entering a code. */
public record BallotSheet(
        String roundTitle,
        String unitName,
        String author,
        String classLabel,
        List<Grade> grades,
        boolean alreadyCast) {}
