package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pingyi.casework.Side;
import dev.pingyi.kernel.Roles;
import dev.pingyi.report.ReportStep;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.ServiceTask;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.flowable.common.engine.impl.util.io.InputStreamSource;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Holds processes/report-review.bpmn20.xml and the code together; no engine needed. */
class ReportProcessModelTests {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(execution\\)}");

    private final BpmnModel model = read();
    private final Collection<FlowElement> elements = model.getMainProcess().getFlowElements();

    private static BpmnModel read() {
        try (var xml = new ClassPathResource(ReportProcessModel.RESOURCE).getInputStream()) {
            return new BpmnXMLConverter().convertToBpmnModel(new InputStreamSource(xml), true, true);
        } catch (java.io.IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void isTheProcessOfTheContract() {
        assertThat(model.getProcesses()).hasSize(1);
        assertThat(model.getMainProcess().getId()).isEqualTo(ReportProcessModel.KEY);
        assertThat(model.getMainProcess().isExecutable()).isTrue();
    }

    @Test
    void hasTheUserTasksOfTheSteps() {
        assertThat(all(UserTask.class))
                .extracting(UserTask::getId)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ReportStep.values())
                        .map(ReportStep::taskId)
                        .toList());
    }

    @Test
    void hasTheOtherNodesOfTheContract() {
        Set<String> others = new HashSet<>();
        all(FlowNode.class).stream()
                .filter(node -> !(node instanceof UserTask))
                .forEach(node -> others.add(node.getId()));

        assertThat(others).isEqualTo(constants());
    }

    @Test
    void asksOnlyMethodsThatExist() {
        List<String> expressions = new ArrayList<>();
        all(ServiceTask.class).forEach(task -> expressions.add(task.getImplementation()));
        all(UserTask.class)
                .forEach(task -> task.getExecutionListeners()
                        .forEach(listener -> expressions.add(listener.getImplementation())));
        all(SequenceFlow.class).stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .forEach(flow -> expressions.add(flow.getConditionExpression()));

        assertThat(expressions).hasSize(11 + 7 + 4).allSatisfy(expression -> {
            var matcher = EXPRESSION.matcher(expression);
            assertThat(matcher.matches()).as(expression).isTrue();
            var bean = matcher.group(1).equals("reportTasks") ? ReportTasks.class : ReportRouting.class;
            assertThat(bean.getSimpleName()).isEqualToIgnoringCase(matcher.group(1));
            assertThat(bean.getDeclaredMethods())
                    .filteredOn(method -> Modifier.isPublic(method.getModifiers()))
                    .extracting(java.lang.reflect.Method::getName)
                    .contains(matcher.group(2));
        });
    }

    @Test
    void namesServiceTasksAfterTheirMethods() {
        assertThat(all(ServiceTask.class))
                .allSatisfy(task -> assertThat(task.getImplementation())
                        .isEqualTo("${reportTasks." + task.getId() + "(execution)}"));
    }

    /** The worklist asks the enum; the engine is told of nobody. */
    @Test
    void leavesRolesToTheSteps() {
        assertThat(ReportStep.values())
                .allSatisfy(step -> assertThat(step.roles())
                        .isNotEmpty()
                        .isSubsetOf(Roles.ASSIGNABLE)
                        .doesNotHaveDuplicates());
        assertThat(ReportStep.DRAFT.roles()).containsExactly(Roles.SECRETARY, Roles.ORGANIZATION_MEMBER);
        assertThat(ReportStep.DISCUSSION.roles())
                .containsExactly(Roles.SECRETARY, Roles.COMMITTEE_MEMBER, Roles.ORGANIZATION_MEMBER);
        assertThat(ReportStep.SIGN_OFF.roles()).containsExactly(Roles.DEPARTMENT_HEAD);
        assertThat(ReportStep.values())
                .filteredOn(step -> step.side() == Side.ORGANIZER && step != ReportStep.SIGN_OFF)
                .hasSize(4)
                .allSatisfy(step -> assertThat(step.roles()).containsExactly(Roles.OFFICER));
        assertThat(all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCandidateGroups()).isEmpty();
            assertThat(task.getCandidateUsers()).isEmpty();
            assertThat(task.getAssignee()).isNull();
        });
    }

    @Test
    void tellsTheJournalOfEveryWait() {
        assertThat(all(UserTask.class))
                .allSatisfy(task -> assertThat(task.getExecutionListeners())
                        .singleElement()
                        .satisfies(listener -> {
                            assertThat(listener.getEvent()).isEqualTo("start");
                            assertThat(listener.getImplementation()).isEqualTo("${reportTasks.await(execution)}");
                        }));
    }

    @Test
    void decidesAtEveryGatewayWithOneQuestionAndADefault() {
        assertThat(all(ExclusiveGateway.class)).hasSize(4).allSatisfy(gateway -> {
            assertThat(gateway.getName()).endsWith("？");
            assertThat(gateway.getDefaultFlow()).isNotBlank();
            assertThat(gateway.getOutgoingFlows()).hasSize(2).allSatisfy(flow -> {
                assertThat(flow.getName()).isNotBlank();
                assertThat(flow.getConditionExpression() == null)
                        .isEqualTo(flow.getId().equals(gateway.getDefaultFlow()));
            });
        });
    }

    @Test
    void staysInOneTransactionAndHoldsNoData() {
        assertThat(all(FlowNode.class)).noneMatch(FlowNode::isAsynchronous);
        assertThat(all(ServiceTask.class)).allMatch(task -> task.getResultVariableName() == null);
        assertThat(model.getMainProcess().getDataObjects()).isEmpty();
    }

    @Test
    void namesEveryNodeInChinese() {
        assertThat(all(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getId()).matches("[a-z]+([A-Z][a-z]+)*");
            assertThat(node.getName()).matches("[\\p{IsHan}？]+");
        });
    }

    @Test
    void drawsEveryNodeAndFlow() {
        assertThat(all(FlowNode.class))
                .allSatisfy(
                        node -> assertThat(model.getGraphicInfo(node.getId())).isNotNull());
        assertThat(all(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(model.getFlowLocationGraphicInfo(flow.getId()))
                        .hasSizeGreaterThanOrEqualTo(2));
    }

    @Test
    void drawsOneScreenWideWithoutOverlapsAndOnlyRightAngles() {
        var boxes = all(FlowNode.class).stream()
                .map(node -> model.getGraphicInfo(node.getId()))
                .toList();
        assertThat(boxes).allMatch(box -> box.getX() + box.getWidth() < 1280);
        for (int i = 0; i < boxes.size(); i++) {
            var box = boxes.get(i);
            assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(other -> overlap(box, other));
        }
        assertThat(all(SequenceFlow.class)).allSatisfy(flow -> {
            var points = model.getFlowLocationGraphicInfo(flow.getId());
            for (int i = 1; i < points.size(); i++) {
                var from = points.get(i - 1);
                var to = points.get(i);
                assertThat(from.getX() == to.getX() || from.getY() == to.getY())
                        .as(flow.getId())
                        .isTrue();
            }
        });
    }

    @Test
    void beginsOnceAndEndsOnce() {
        assertThat(all(StartEvent.class)).hasSize(1);
        assertThat(all(EndEvent.class)).hasSize(1);
    }

    private <T extends FlowElement> List<T> all(Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The string constants of the contract but for the key and the file. */
    private static Set<String> constants() {
        Set<String> ids = new HashSet<>();
        for (var field : ReportProcessModel.class.getDeclaredFields()) {
            if (field.getType() == String.class && !Set.of("KEY", "RESOURCE").contains(field.getName())) {
                try {
                    ids.add((String) field.get(null));
                } catch (IllegalAccessException closed) {
                    throw new AssertionError(closed);
                }
            }
        }
        return ids;
    }

    private static boolean overlap(GraphicInfo one, GraphicInfo other) {
        return one.getX() < other.getX() + other.getWidth()
                && other.getX() < one.getX() + one.getWidth()
                && one.getY() < other.getY() + other.getHeight()
                && other.getY() < one.getY() + one.getHeight();
    }
}
