package dev.pingyi.round;

import dev.pingyi.kernel.RoundId;

/** Units of the round wait to be called, as soon as this transaction is over. */
record UnitsWait(RoundId round) {}
