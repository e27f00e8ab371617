package dev.pingyi.indicator.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.pingyi.indicator.FigureLine;
import dev.pingyi.indicator.Indicator;
import dev.pingyi.indicator.Quotes;
import dev.pingyi.indicator.Saved;
import dev.pingyi.kernel.Rejected;
import dev.pingyi.language.Formats;
import dev.pingyi.language.Texts;

/** One indicator: what it is, its value, last year's beside it, what follows and what does not add up. */
class FigureRow extends Div {

    interface Save {
        void save(FigureRow row, boolean lastYear, String typed, long baseVersion);
    }

    private final Indicator indicator;
    private final Save save;
    private final TextField value = new TextField();
    private final TextField lastYear = new TextField();
    private final Span arithmetic = words("figure-arithmetic");
    private final Span change = words("figure-change");
    private final Span problem = words("figure-problem");
    private final Span state = words("figure-state");
    private final Div dispute = new Div();
    private FigureLine line;
    private long version;
    private long lastYearVersion;

    FigureRow(FigureLine line, boolean writable, Save save) {
        this.indicator = line.indicator();
        this.line = line;
        this.save = save;
        version = line.version();
        lastYearVersion = line.lastYearVersion();

        value.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                save.save(this, false, typed.getValue(), version);
            }
        });
        lastYear.addValueChangeListener(typed -> {
            if (typed.isFromClient()) {
                save.save(this, true, typed.getValue(), lastYearVersion);
            }
        });

        field(value, indicator.name(), writable && !indicator.computed(), line.value());
        field(
                lastYear,
                Texts.t("indicator.panel.last-year-field", indicator.name()),
                writable && line.lastYearTyped(),
                line.lastYear());
        lastYear.setPlaceholder(Texts.t("indicator.last-year"));
        state.getElement().setAttribute("role", "status");
        dispute.addClassName("figure-dispute");

        addClassName("figure-row");
        add(head(line), new Div(value, arithmetic, state), new Div(lastYear, change), new Div(problem, dispute));
        show(line);
    }

    String code() {
        return indicator.code();
    }

    String name() {
        return indicator.name();
    }

    boolean filled() {
        return line.filled();
    }

    boolean missing() {
        return !indicator.computed() && !line.filled();
    }

    boolean requiredAndMissing() {
        return indicator.required() && missing();
    }

    /** What follows from others; the fields keep what their reader has before him. */
    void show(FigureLine now) {
        line = now;
        if (indicator.computed()) {
            value.setValue(now.value());
            lastYear.setValue(now.lastYear());
        }
        arithmetic.setText(now.arithmetic());
        change.setText(
                now.conspicuous() ? now.change() + " · " + Texts.t("indicator.panel.conspicuous") : now.change());
        change.setClassName("conspicuous", now.conspicuous());
        problem.setText(now.problem());
        setClassName("has-problem", !now.problem().isEmpty());
    }

    void saved(boolean ofLastYear, Saved saved) {
        var field = ofLastYear ? lastYear : value;
        if (ofLastYear) {
            lastYearVersion = saved.version();
        } else {
            version = saved.version();
        }
        field.setValue(saved.value());
        field.setInvalid(false);
        dispute.removeAll();
        state.setText(Texts.t(
                saved.value().isEmpty() ? "indicator.panel.cleared" : "indicator.panel.saved",
                Formats.time(saved.at())));
    }

    /** @param stored as it is stored now */
    void refused(boolean ofLastYear, Rejected refused, FigureLine stored) {
        var field = ofLastYear ? lastYear : value;
        field.setErrorMessage(Texts.t(refused.key(), refused.arguments()));
        field.setInvalid(true);
        state.setText("");
        dispute.removeAll();
        if (refused.key().equals("indicator.rejected.conflict")) {
            offer(field, ofLastYear, stored);
        }
    }

    private void offer(TextField field, boolean ofLastYear, FigureLine stored) {
        long theirs = ofLastYear ? stored.lastYearVersion() : stored.version();
        var mine = new Button(
                Texts.t("indicator.panel.take-mine"), click -> save.save(this, ofLastYear, field.getValue(), theirs));
        var other = new Button(
                Texts.t("indicator.panel.take-theirs"),
                click -> save.save(this, ofLastYear, ofLastYear ? stored.lastYear() : stored.value(), theirs));
        dispute.add(mine, other);
    }

    private Div head(FigureLine first) {
        var name = new Span(indicator.name());
        var mark = new Span(Texts.t(
                indicator.computed()
                        ? "indicator.panel.calculated"
                        : indicator.required() ? "indicator.panel.required" : "indicator.panel.optional"));
        var help = words("figure-help");
        var evidence = words("figure-help");
        name.addClassName("figure-name");
        mark.addClassNames("figure-mark", indicator.required() ? "required" : "optional");
        help.setText(first.formula().isEmpty() ? indicator.definition() : first.formula());
        evidence.setText(Texts.t("indicator.panel.evidence", indicator.evidence()));
        var head = new Div(name, mark, help, evidence);
        head.getElement().setAttribute("title", Texts.t("indicator.panel.quote", Quotes.quote(indicator.name())));
        return head;
    }

    private void field(TextField field, String label, boolean writable, String stored) {
        field.setAriaLabel(label);
        field.setValue(stored);
        field.setReadOnly(!writable);
        field.addClassName("figure-value");
        if (!indicator.unit().isEmpty()) {
            field.setSuffixComponent(new Span(indicator.unit()));
        }
    }

    private static Span words(String className) {
        var words = new Span();
        words.addClassName(className);
        return words;
    }
}
