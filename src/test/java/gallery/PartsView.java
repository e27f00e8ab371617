package gallery;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.Confirmation;
import dev.pingyi.shell.DeadlineBadge;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Facts;
import dev.pingyi.shell.Listing;
import dev.pingyi.shell.PageHeader;
import dev.pingyi.shell.Panel;
import dev.pingyi.shell.StateBadge;
import dev.pingyi.shell.Tone;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

@Route("gallery")
@Menu(order = 1, title = "gallery.parts", icon = "vaadin:tasks")
@PermitAll
class PartsView extends Div {

    private record Task(String what, String unit, String since, LocalDate due) {}

    PartsView(Clock clock) {
        var today = LocalDate.now(clock);
        var errors = new ErrorSummary();
        var list = new Listing<Task>()
                .component("事项", task -> new Anchor("reports/00000000-0000-0000-0000-000000000001/paper", task.what()))
                .text("单位", Task::unit)
                .text("何时起", Task::since)
                .component("期限", task -> new DeadlineBadge(task.due(), clock));

        list.show(List.of(
                new Task("修改述职报告", "某镇党委", "2026年3月5日 10:42", today.minusDays(2)),
                new Task("讨论述职报告", "某镇党委", "2026年3月6日 09:00", today),
                new Task("审核述职报告", "某镇党委", "2026年3月7日 16:30", today.plusDays(3)),
                new Task("签批评定等次", "某县", "2026年3月8日 08:15", today.plusDays(20))));

        var badges = new Div(
                new StateBadge("草稿", Tone.NEUTRAL),
                new StateBadge("评议中", Tone.ACTIVE),
                new StateBadge("待讨论", Tone.WAITING),
                new StateBadge("已退回", Tone.RETURNED),
                new StateBadge("已归档", Tone.DONE),
                new StateBadge("逾期", Tone.OVERDUE));
        badges.addClassName("actions");
        add(
                new PageHeader("我的待办", "轮到您办理的事项，按期限排列")
                        .state(new StateBadge("评议中", Tone.ACTIVE), new DeadlineBadge(today.plusDays(2), clock))
                        .action(
                                Commands.secondary("gallery.slow", errors, PartsView::dawdle),
                                Commands.primary("gallery.fail", errors, () -> {
                                    throw new IllegalStateException("gallery");
                                })),
                errors,
                list,
                new Panel("状态", badges),
                new Panel(
                        "基本情况",
                        new Facts(Map.of())
                                .fact("应到会", "9 人")
                                .fact("实到会", "8 人（达到半数）")
                                .fact("赞成", "7 票，超过应到会半数")),
                new Confirmation("报告已提交", "由镇党委会讨论，期限 2026年3月20日。", "讨论通过后送县委组织部审核。").link(new Anchor("", "返回我的待办")),
                new EmptyState("没有待办事项", "轮到您办理时，这里会列出事项和期限。现在不需要做任何事。"));
    }

    private static void dawdle() {
        try {
            Thread.sleep(5000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
