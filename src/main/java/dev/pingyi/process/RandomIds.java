package dev.pingyi.process;

import java.util.UUID;
import org.flowable.common.engine.impl.cfg.IdGenerator;

/** Ids of the engine that tell nothing: its own would hold the time and the network address of the machine. */
class RandomIds implements IdGenerator {

    @Override
    public String getNextId() {
        return UUID.randomUUID().toString();
    }
}
