package dev.pingyi.committee;

import dev.pingyi.kernel.PostId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A member's place in a discussion, as the committee stood when it was convened; whose it is, is the key. */
@Embeddable
record Place(
        String title,
        int position,
        boolean chair,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Attendance attendance) {

    Place with(Attendance changed) {
        return new Place(title, position, chair, changed);
    }

    boolean present() {
        return attendance == Attendance.PRESENT;
    }

    Seat seat(PostId post, boolean presiding, @Nullable Vote vote) {
        return new Seat(post, title, chair, presiding, present(), attendance == Attendance.LEFT, vote);
    }
}
