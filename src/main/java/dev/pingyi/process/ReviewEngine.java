package dev.pingyi.process;

import dev.pingyi.kernel.CaseStep;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.api.FlowableOptimisticLockingException;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The engine in our words: failures of what it calls come out as they were thrown, not wrapped in its own. */
@Component
class ReviewEngine {

    private final RuntimeService runtime;
    private final TaskService tasks;

    ReviewEngine(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    void start(ReportId report) {
        tell(() -> runtime.startProcessInstanceByKey(ReviewProcessModel.KEY, report.toString()));
    }

    /** @throws Rejected if the process does not wait in this step */
    void complete(ReportId report, CaseStep step) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(report.toString())
                .taskDefinitionKey(step.taskId())
                .singleResult();
        if (task == null) {
            throw new Rejected("process.rejected.not-open", CaseTexts.step(step));
        }
        tell(() -> tasks.complete(task.getId()));
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
