package dev.pingyi.committee.ui;

import dev.pingyi.committee.Seat;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Facts;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Who was there, who left and who was absent, by post. */
class AttendanceFacts extends Facts {

    AttendanceFacts(List<Seat> seats) {
        super(Map.of());
        group("present", seats, Seat::present);
        group("left", seats, Seat::left);
        group("absent", seats, seat -> !seat.present() && !seat.left());
    }

    private void group(String label, List<Seat> seats, Predicate<Seat> kind) {
        var named = seats.stream().filter(kind).toList();
        if (!named.isEmpty()) {
            fact(Texts.t("committee.attendance." + label), Meeting.titles(named));
        }
    }
}
