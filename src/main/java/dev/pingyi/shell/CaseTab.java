package dev.pingyi.shell;

import com.vaadin.flow.component.Component;
import dev.pingyi.kernel.ReportId;
import java.util.function.Predicate;

/**
 * A tab of a report's page: 报告 · 讨论 · 审核 · 评议 · 结果 · 办理情况. Each module contributes its own as a bean; one
 * the actor may not open is not shown.
 *
 * @param order position, from 10 in steps of 10
 * @param labelKey key of the tab's word
 * @param path third part of the route {@code reports/<id>/<path>}; a tab may have parts of its own behind it
 * @param view the view, whose access annotation decides who sees the tab
 * @param relevant whether there is anything to see yet
 */
public record CaseTab(
        int order, String labelKey, String path, Class<? extends Component> view, Predicate<ReportId> relevant) {}
