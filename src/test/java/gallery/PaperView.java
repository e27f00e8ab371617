package gallery;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import dev.pingyi.shell.CaseLayout;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

@Route(value = "reports/:report/paper", layout = CaseLayout.class)
@PermitAll
class PaperView extends Div {

    PaperView() throws IOException {
        var lines = new ClassPathResource("seeds/seed-report.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        var paper = new Div(new H1(lines.getFirst()));
        paper.addClassName("paper");
        lines.stream().skip(1).filter(line -> !line.isBlank()).limit(30).forEach(line -> {
            boolean heading = line.strip().matches("[一二三四五六七八九十]+、.{0,40}");
            paper.add(heading ? new H2(line.strip()) : new Paragraph(line.strip()));
        });
        add(paper);
    }
}
