package dev.pingyi.process;

import dev.pingyi.casework.CaseKey;
import dev.pingyi.casework.CaseStep;
import dev.pingyi.casework.CaseTexts;
import dev.pingyi.kernel.Rejected;
import java.util.concurrent.atomic.AtomicBoolean;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The engine in our words: failures of what it calls come out as they were thrown, not wrapped in its own. */
@Component
class ReportEngine {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService engine;

    ReportEngine(RuntimeService runtime, TaskService tasks, ManagementService engine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.engine = engine;
    }

    void start(CaseKey key) {
        tell(() -> runtime.startProcessInstanceByKey(
                ReportProcessModel.KEY, key.id().toString()));
    }

    /** @throws Rejected if the process does not wait in this step */
    void complete(CaseKey key, CaseStep step) {
        var found = new AtomicBoolean();
        tell(() -> engine.executeCommand(context -> {
            found.set(completeIfOpen(key, step));
            return null;
        }));
        if (!found.get()) {
            throw new Rejected("casework.rejected.not-open", CaseTexts.step(step));
        }
    }

    /** Within one command, so that the engine does not read the task a second time. */
    private boolean completeIfOpen(CaseKey key, CaseStep step) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(key.id().toString())
                .taskDefinitionKey(step.taskId())
                .singleResult();
        if (task == null) {
            return false;
        }
        tasks.complete(task.getId());
        return true;
    }

    private static void tell(Runnable command) {
        try {
            command.run();
        } catch (FlowableOptimisticLockingException lost) {
            throw new OptimisticLockingFailureException("The process was moved on at the same moment", lost);
        } catch (FlowableException wrapped) {
            throw cause(wrapped);
        }
    }

    private static RuntimeException cause(FlowableException wrapped) {
        for (Throwable cause = wrapped; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected
                    || cause instanceof AccessDeniedException
                    || cause instanceof ConcurrencyFailureException) {
                return (RuntimeException) cause;
            }
        }
        return wrapped;
    }
}
