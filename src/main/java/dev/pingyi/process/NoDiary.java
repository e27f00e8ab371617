package dev.pingyi.process;

import java.util.Date;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisActivityInstanceDataManager;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/**
 * Writes no diary of the nodes that an instance passes: what people read of a case is kept by casework. Rows that an
 * earlier version wrote are still deleted when their instance ends.
 */
class NoDiary extends ActivityInstanceEntityManagerImpl {

    NoDiary(ProcessEngineConfigurationImpl engine) {
        super(engine, new MybatisActivityInstanceDataManager(engine));
    }

    @Override
    public void recordActivityStart(ExecutionEntity execution) {}

    @Override
    public void recordActivityEnd(ExecutionEntity execution, @Nullable String reason) {}

    @Override
    public void recordSequenceFlowTaken(ExecutionEntity execution) {}

    @Override
    public void recordSubProcessInstanceStart(ExecutionEntity parent, ExecutionEntity child) {}

    @Override
    public void recordTaskCreated(TaskEntity task, ExecutionEntity execution) {}

    @Override
    public void recordActivityTaskEnd(
            TaskEntity task, ExecutionEntity execution, @Nullable String user, @Nullable String reason, Date end) {}

    @Override
    public void recordTaskInfoChange(TaskEntity task, Date changed) {}

    @Override
    public void syncUserTaskExecution(
            ExecutionEntity execution, FlowElement next, String formerActivity, TaskEntity task) {}
}
