package dev.pingyi.process;

import dev.pingyi.casework.CaseMap;
import dev.pingyi.casework.CaseStep;
import dev.pingyi.casework.NextStep;
import dev.pingyi.report.ReportStep;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.common.engine.impl.util.io.InputStreamSource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The process as a map to read: what may follow a step, and which way leads to it. Read once from the class path. */
@Component
class ProcessMap implements CaseMap {

    private final String xml;
    private final BpmnModel model;
    private final Map<CaseStep, List<NextStep>> next = new HashMap<>();
    private final Map<String, List<String>> ways = new HashMap<>();

    ProcessMap() {
        var file = new ClassPathResource(ReportProcessModel.RESOURCE);
        try (var first = file.getInputStream();
                var second = file.getInputStream()) {
            xml = new String(first.readAllBytes(), StandardCharsets.UTF_8);
            model = new BpmnXMLConverter().convertToBpmnModel(new InputStreamSource(second), false, true);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        for (var step : ReportStep.values()) {
            List<NextStep> following = new ArrayList<>();
            node(step.taskId()).getOutgoingFlows().forEach(flow -> follow(flow, null, following));
            next.put(step, List.copyOf(following));
        }
        findWays();
    }

    @Override
    public String xml() {
        return xml;
    }

    @Override
    public List<NextStep> after(CaseStep step) {
        return next.getOrDefault(step, List.of());
    }

    @Override
    public List<String> wayTo(String node) {
        return ways.getOrDefault(node, List.of());
    }

    private static Optional<ReportStep> step(String node) {
        return Arrays.stream(ReportStep.values())
                .filter(step -> step.taskId().equals(node))
                .findFirst();
    }

    /** From a user task to the next ones: through whatever the process does by itself. */
    private void follow(SequenceFlow flow, @Nullable String answer, List<NextStep> following) {
        var target = node(flow.getTargetRef());
        var reached = step(target.getId());
        if (reached.isPresent() || target.getOutgoingFlows().isEmpty()) {
            following.add(new NextStep(answer, reached.orElse(null)));
            return;
        }
        boolean question = target instanceof ExclusiveGateway;
        target.getOutgoingFlows().forEach(out -> follow(out, question ? out.getId() : answer, following));
    }

    private void findWays() {
        var queue = new ArrayDeque<FlowNode>();
        ways.put(ReportProcessModel.ROUND_OPENED, List.of());
        queue.add(node(ReportProcessModel.ROUND_OPENED));
        while (!queue.isEmpty()) {
            var node = queue.remove();
            List<String> way = new ArrayList<>(wayTo(node.getId()));
            way.add(node.getId());
            for (var flow : node.getOutgoingFlows()) {
                if (ways.putIfAbsent(flow.getTargetRef(), List.copyOf(way)) == null) {
                    queue.add(node(flow.getTargetRef()));
                }
            }
        }
    }

    private FlowNode node(String id) {
        return (FlowNode) model.getMainProcess().getFlowElement(id);
    }
}
