package dev.pingyi.process;

import dev.pingyi.casework.CaseKind;
import dev.pingyi.casework.CaseMap;
import dev.pingyi.casework.CaseStep;
import dev.pingyi.casework.Embargo;
import dev.pingyi.report.ReportStep;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The report's case: its kind, and the names under which BPMN finds its beans. */
@Configuration(proxyBeanMethods = false)
class ReportWiring {

    private static final Set<String> SET_BACK = Set.of(
            "case.outcome.not-passed", "case.outcome.returned", "case.outcome.ballot-void", "case.outcome.sent-back");

    @Bean
    CaseKind reportKind(ProcessMap map) {
        var embargo = Embargo.read("embargo/report.csv");
        return new CaseKind() {
            @Override
            public String word() {
                return ReportStep.KIND;
            }

            @Override
            public List<? extends CaseStep> steps() {
                return List.of(ReportStep.values());
            }

            @Override
            public String address() {
                return "reports";
            }

            @Override
            public String endNode() {
                return ReportProcessModel.ARCHIVED;
            }

            @Override
            public boolean setsBack(String outcome) {
                return SET_BACK.contains(outcome);
            }

            @Override
            public CaseMap map() {
                return map;
            }

            @Override
            public Embargo embargo() {
                return embargo;
            }
        };
    }

    /**
     * The names before version 3. Instances that run keep the definition with which they began, and its expressions name
     * these beans: they stay until the last such instance has ended.
     */
    @Bean
    static BeanFactoryPostProcessor formerNames() {
        return beans -> {
            beans.registerAlias("reportTasks", "reviewTasks");
            beans.registerAlias("reportRouting", "reviewRouting");
        };
    }
}
