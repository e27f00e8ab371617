package gallery;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import dev.pingyi.shell.CaseLayout;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.Commands;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.shell.Panel;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;

@Route(value = "reports/:report/form", layout = CaseLayout.class)
@PermitAll
class FormView extends Div {

    FormView() {
        var errors = new ErrorSummary();
        var remark = new TextArea("修改要求");
        var number = new TextField("会议纪要文号");
        var vote = new RadioButtonGroup<String>("表决意见", "同意", "不同意", "弃权", "缓议");
        var grade = new Select<String>("拟定等次", change -> {}, "好", "较好", "一般", "差");
        var grid = new Grid<String>();

        remark.setHelperText("逐条填写，每条说明改什么、改成什么样。");
        remark.setWidthFull();
        number.setInvalid(true);
        number.setErrorMessage("请填写会议纪要文号，例如：镇党纪〔2026〕3号。");
        grid.addColumn(item -> item).setHeader("事项");
        grid.addColumn(String::length).setHeader("字数");
        grid.setItems(List.of("上年度问题整改", "履职与成效", "问题与原因"));
        grid.setAllRowsVisible(true);
        errors.show(
                List.of(new ErrorSummary.Entry("请填写会议纪要文号。", number), new ErrorSummary.Entry("请至少填写一条修改要求。", remark)));

        var buttons = new Div(
                Commands.secondary("gallery.return", errors, () -> remark.setValue("")),
                Commands.primary("gallery.submit", errors, () -> check().open()));
        var fields = new Div(number, vote, grade, new DatePicker("期限"), new Checkbox("已核对"));
        fields.addClassName("fields");
        buttons.addClassName("actions");
        add(errors, new Panel("退回修改", remark, fields, buttons), new Panel("各部分字数", grid));
    }

    private static CheckAnswers check() {
        var answers = new LinkedHashMap<String, String>();
        answers.put("报告", "某镇党委书记抓基层党建工作述职报告");
        answers.put("字数", "4 812 字");
        answers.put("提交给", "镇党委会");
        return new CheckAnswers("核对后提交", answers, "提交后由镇党委会讨论；讨论期间不能修改，退回后可以继续修改。", "gallery.submit", () -> {});
    }
}
