package dev.pingyi.workbench.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.pingyi.kernel.AccountId;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.SaveResult;
import dev.pingyi.shell.Autosave;
import dev.pingyi.shell.SaveState;
import dev.pingyi.text.Merge;
import dev.pingyi.text.Section;
import dev.pingyi.text.SectionId;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.CannotCreateTransactionException;

/** One section with a service that answers as told: saved, in conflict, gone, away. */
class SectionEditorTests implements SectionEditor.Page {

    private static final Instant AT = Instant.parse("2026-11-22T02:42:00Z");

    private final Deque<Supplier<SaveResult>> answers = new ArrayDeque<>();
    private final List<String> saves = new ArrayList<>();
    private final List<Rejected> refusals = new ArrayList<>();
    /** Held here: Vaadin itself refers to the current page weakly. */
    private final UI ui = new UI();

    private final SaveState state = new SaveState();
    private final Autosave autosave = new Autosave(state, refusals::add);
    private final KeptText kept = new KeptText(AccountId.random(), ReportId.random(), found -> {});
    private final Section section = new Section(SectionId.random(), 1, 1, "一、甲", "原文", 1);
    private @Nullable String addedAgain;
    private SectionEditor editor = new SectionEditor(section, this, autosave, state, kept, new Div());

    @BeforeEach
    void opensAPage() {
        ui.setLocale(Locale.SIMPLIFIED_CHINESE);
        UI.setCurrent(ui);
        editor = new SectionEditor(section, this, autosave, state, kept, new Div());
    }

    @AfterEach
    void closesThePage() {
        UI.setCurrent(null);
    }

    @Test
    void saysWhenItWasSaved() {
        answers.add(() -> new SaveResult.Saved(2, AT));

        type("新文");

        assertThat(saves).containsExactly("1 一、甲 新文");
        assertThat(state.text()).isEqualTo("已保存 10:42");
        assertThat(autosave.settled()).isTrue();
    }

    @Test
    void savesOnFromTheVersionItGot() {
        answers.add(() -> new SaveResult.Saved(2, AT));
        answers.add(() -> new SaveResult.Saved(3, AT));

        type("新文");
        type("新文二");

        assertThat(saves).containsExactly("1 一、甲 新文", "2 一、甲 新文二");
    }

    @Test
    void keepsTheTextAndTriesAgainWhileTheDatabaseIsAway() {
        answers.add(SectionEditorTests::away);
        answers.add(SectionEditorTests::away);
        answers.add(() -> new SaveResult.Saved(2, AT));

        type("新文");
        assertThat(state.text()).startsWith("未保存");
        assertThat(autosave.settled()).isFalse();
        assertThat(autosave.clock().running()).isTrue();
        assertThat(body().getValue()).isEqualTo("新文");

        autosave.retry();
        assertThat(state.text()).startsWith("未保存");
        autosave.retry();

        assertThat(state.text()).isEqualTo("已保存 10:42");
        assertThat(saves).hasSize(3).containsOnly("1 一、甲 新文");
        assertThat(autosave.clock().running()).isFalse();
    }

    @Test
    void savesWhatWasTypedLastWhenTheDatabaseComesBack() {
        answers.add(SectionEditorTests::away);
        answers.add(SectionEditorTests::away);
        answers.add(() -> new SaveResult.Saved(2, AT));

        type("新文");
        type("新文二");
        autosave.retry();

        assertThat(saves).last().isEqualTo("1 一、甲 新文二");
        assertThat(autosave.settled()).isTrue();
    }

    @Test
    void saysInTheBarWhereTheChoiceOfAConflictStands() {
        assertThat(way().isVisible()).isFalse();
        answers.add(this::conflict);

        type("我的");

        assertThat(state.text()).startsWith("有冲突");
        assertThat(way().isVisible()).isTrue();
        assertThat(way().getText()).isEqualTo("去处理");

        click("采用对方的");
        assertThat(way().isVisible()).isFalse();
    }

    private NativeButton way() {
        return state.getChildren()
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsBothTextsOfAConflict() {
        answers.add(this::conflict);

        type("我的");

        assertThat(state.text()).startsWith("有冲突");
        assertThat(words()).contains("对方的正文").contains("我的").contains("第7稿").contains("镇党委书记");
        assertThat(body().isReadOnly()).isTrue();
        assertThat(autosave.settled()).isFalse();
    }

    @Test
    void keepsMineOverTheirs() {
        answers.add(this::conflict);
        answers.add(() -> new SaveResult.Saved(6, AT));
        type("我的");

        click("保留我的");

        assertThat(saves).last().isEqualTo("5 一、乙 我的");
        assertThat(state.text()).isEqualTo("已保存 10:42");
        assertThat(body().isReadOnly()).isFalse();
    }

    @Test
    void takesTheirsAndGoesOnFromThere() {
        answers.add(this::conflict);
        answers.add(() -> new SaveResult.Saved(6, AT));
        type("我的");

        click("采用对方的");
        assertThat(body().getValue()).isEqualTo("对方的正文");
        assertThat(saves).hasSize(1);
        type("对方的正文，接着写");

        assertThat(saves).last().isEqualTo("5 一、乙 对方的正文，接着写");
    }

    @Test
    void savesTheMergedText() {
        answers.add(this::conflict);
        answers.add(() -> new SaveResult.Saved(6, AT));
        type("我的");
        all(editor, TextArea.class)
                .filter(area -> "合并后的正文".equals(area.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue("对方的和我的");

        click("合并后保存");

        assertThat(saves).last().isEqualTo("5 一、乙 对方的和我的");
    }

    @Test
    void saysWithWhomItWasMergedAndGoesOnFromThere() {
        answers.add(() -> merged("原文，我的，对方的"));
        answers.add(() -> new SaveResult.Saved(7, AT));

        type("原文，我的");
        assertThat(state.text()).isEqualTo("已合并 10:42：已与镇党委书记的修改合并");
        assertThat(autosave.settled()).isTrue();
        // What the browser does with it.
        type("原文，我的，对方的");
        assertThat(saves).hasSize(1);
        assertThat(state.text()).startsWith("已合并");
        type("原文，我的，对方的，再写");

        assertThat(saves).last().isEqualTo("6 一、甲 原文，我的，对方的，再写");
    }

    @Test
    void losesNothingThatWasTypedWhileItWasMerged() {
        answers.add(() -> merged("对方写的一段。\n原文，我的"));
        answers.add(() -> new SaveResult.Saved(7, AT));
        answers.add(() -> new SaveResult.Saved(8, AT));

        type("原文，我的");
        type("原文，我的，还没等到又写的");

        assertThat(saves).last().isEqualTo("6 一、甲 对方写的一段。\n原文，我的，还没等到又写的");
        type("原文，我的，还没等到又写的，再写的");
        assertThat(saves).last().isEqualTo("7 一、甲 对方写的一段。\n原文，我的，还没等到又写的，再写的");
    }

    @Test
    void savesWhatTheBrowserKeptFromTheVersionItWasTypedOn() {
        answers.add(() -> new SaveResult.Saved(9, AT));

        editor.restore(new KeptText.Kept("key", section.id().value(), 3, AT.toEpochMilli(), "一、甲", "没存入的"));

        assertThat(saves).containsExactly("3 一、甲 没存入的");
        assertThat(body().getValue()).isEqualTo("没存入的");
        assertThat(state.text()).isEqualTo("已保存 10:42");
    }

    @Test
    void decidesPassageByPassage() {
        answers.add(() -> new SaveResult.Conflict(
                new Section(section.id(), 1, 1, "一、甲", "甲段对方改。\n中间不动的一段。\n乙段对方也改。", 5),
                "镇党委书记",
                AT,
                7,
                Merge.of("一、甲", "一、甲", "一、甲"),
                Merge.of("甲段。\n中间不动的一段。\n乙段。", "甲段我改。\n中间不动的一段。\n乙段我也改。", "甲段对方改。\n中间不动的一段。\n乙段对方也改。")));
        answers.add(() -> new SaveResult.Saved(6, AT));
        type("甲段我改。\n中间不动的一段。\n乙段我也改。");

        var passages = all(editor, PassageChoice.class).toList();
        assertThat(passages).hasSize(2);
        all(passages.getLast(), RadioButtonGroup.class).findFirst().ifPresent(SectionEditorTests::chooseTheirs);
        click("合并后保存");

        assertThat(saves).last().isEqualTo("5 一、甲 甲段我改。\n中间不动的一段。\n乙段对方也改。");
    }

    @SuppressWarnings("unchecked")
    private static void chooseTheirs(RadioButtonGroup<?> group) {
        ((RadioButtonGroup<PassageChoice.Side>) group).setValue(PassageChoice.Side.THEIRS);
    }

    @Test
    void offersToAddATextAgainWhoseSectionIsGone() {
        answers.add(() -> new SaveResult.Removed(8));
        type("我的");
        assertThat(words()).contains("第8稿");

        click("作为新的一节放到末尾");

        assertThat(addedAgain).isEqualTo("一、甲 我的");
        assertThat(autosave.settled()).isTrue();
    }

    @Test
    void leavesTheTextToBeCopiedWhenTheReportHasMovedOn() {
        answers.add(() -> {
            throw new Rejected("report.rejected.not-editable", "待讨论");
        });

        type("还在写");

        assertThat(refusals).hasSize(1);
        assertThat(state.text()).startsWith("未保存");
        assertThat(body().getValue()).isEqualTo("还在写");
    }

    @Override
    public SaveResult save(SectionId id, long baseVersion, String heading, String body) {
        saves.add(baseVersion + " " + heading + " " + body);
        return answers.remove().get();
    }

    @Override
    public void saved(SectionEditor saved) {}

    @Override
    public void addAgain(String heading, String body) {
        addedAgain = heading + " " + body;
    }

    private SaveResult merged(String body) {
        return new SaveResult.Merged(new Section(section.id(), 1, 1, "一、甲", body, 6), "镇党委书记", AT);
    }

    private SaveResult conflict() {
        return new SaveResult.Conflict(
                new Section(section.id(), 1, 1, "一、乙", "对方的正文", 5),
                "镇党委书记",
                AT,
                7,
                Merge.of("一、甲", "一、甲", "一、乙"),
                Merge.of("原文", "我的", "对方的正文"));
    }

    private static SaveResult away() {
        throw new CannotCreateTransactionException("gone");
    }

    private TextArea body() {
        return all(editor, TextArea.class)
                .filter(area -> area.hasClassName("section-body"))
                .findFirst()
                .orElseThrow();
    }

    /** As the browser does it. */
    private void type(String text) {
        var area = body();
        String before = area.getValue();
        area.setValue(text);
        ComponentUtil.fireEvent(area, new ComponentValueChangeEvent<>(area, area, before, true));
    }

    private void click(String button) {
        all(editor, Button.class)
                .filter(candidate -> button.equals(candidate.getText()))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private String words() {
        return editor.getElement().getTextRecursively();
    }

    private static <T extends Component> Stream<T> all(Component root, Class<T> type) {
        return Stream.concat(
                root.getChildren().flatMap(child -> all(child, type)),
                type.isInstance(root) ? Stream.of(type.cast(root)) : Stream.empty());
    }
}
