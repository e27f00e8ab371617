package dev.pingyi.committee.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.pingyi.committee.DiscussionDetails;
import dev.pingyi.committee.DiscussionState;
import dev.pingyi.committee.Seat;
import dev.pingyi.kernel.PostId;
import dev.pingyi.language.Texts;
import dev.pingyi.shell.Panel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** 出席: who is due and who is there. A tick counts at once; there is nothing to save. */
class AttendancePanel extends Panel {

    private final Meeting meeting;
    private final Map<PostId, Checkbox> ticks = new LinkedHashMap<>();
    private final Div figures = new Div();
    private final Div list = new Div();
    private final StandInForm standIn;

    AttendancePanel(Meeting meeting, DiscussionDetails discussion) {
        super(Texts.t("committee.attendance"));
        this.meeting = meeting;
        this.standIn = new StandInForm(meeting);
        discussion.seats().forEach(seat -> ticks.put(seat.post(), new Checkbox(title(discussion, seat))));

        ticks.forEach((post, tick) -> tick.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                record(post, tick);
            }
        }));

        list.addClassName("attendance");
        add(figures, list, standIn);

        show(discussion);
    }

    void show(DiscussionDetails discussion) {
        var result = discussion.result();
        figures.removeAll();
        figures.add(new Paragraph(
                Texts.t("committee.attendance.figures", result.due(), result.present(), result.quorumNeeded())));
        standIn.show(discussion);
        list.removeAll();
        if (discussion.state() == DiscussionState.CONVENED && meeting.records(discussion)) {
            discussion.seats().forEach(seat -> {
                tick(seat).setLabel(title(discussion, seat));
                tick(seat).setValue(seat.present());
            });
            list.add(new Paragraph(Texts.t("committee.attendance.hint")));
            ticks.values().forEach(list::add);
        } else {
            list.add(new AttendanceFacts(discussion.seats()));
        }
    }

    private void record(PostId post, Checkbox tick) {
        boolean present = tick.getValue();
        boolean recorded = meeting.run(() -> {
            // From what is stored now, so that two who tick at the same time do not undo each other.
            var posts = meeting.committee().discussion(meeting.report()).stream()
                    .flatMap(discussion -> discussion.seats().stream())
                    .filter(Seat::present)
                    .map(Seat::post)
                    .collect(Collectors.toSet());
            if (present) {
                posts.add(post);
            } else {
                posts.remove(post);
            }
            meeting.committee().recordAttendance(meeting.report(), posts);
        });
        if (!recorded) {
            tick.setValue(!present);
        }
    }

    private Checkbox tick(Seat seat) {
        return Objects.requireNonNull(ticks.get(seat.post()), "the committee stays as it was convened");
    }

    /** The chair is the principal's unless somebody stands in. */
    static String title(DiscussionDetails discussion, Seat seat) {
        boolean stoodInFor = discussion.seats().stream().anyMatch(each -> each.presiding() && !each.chair());
        if (seat.chair() && !stoodInFor) {
            return Texts.t("committee.chair", seat.title());
        }
        return seat.presiding() && !seat.chair() ? Texts.t("committee.stand-in", seat.title()) : seat.title();
    }
}
