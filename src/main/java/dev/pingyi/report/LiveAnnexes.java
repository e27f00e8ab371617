package dev.pingyi.report;

import org.springframework.stereotype.Component;

/** Gathers what belongs to a report besides its text, as it stands now. The one place that knows where it is kept. */
@Component
class LiveAnnexes {

    Annexes of(Report report) {
        return Annexes.NONE;
    }
}
