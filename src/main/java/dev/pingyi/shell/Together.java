package dev.pingyi.shell;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads all that a page shows in one transaction: every row once however many services ask for it, and all of them of the
 * same moment. Only for reading; what people do stays a call of its own.
 */
@Component
public class Together {

    @Transactional(readOnly = true)
    public void draw(Runnable page) {
        page.run();
    }
}
