package dev.pingyi.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.matches;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.streams.DownloadEvent;
import dev.pingyi.PortalTest;
import dev.pingyi.attachment.Intake;
import dev.pingyi.attachment.Samples;
import dev.pingyi.evidence.EvidenceItem;
import dev.pingyi.evidence.EvidencePlace;
import dev.pingyi.evidence.EvidenceService;
import dev.pingyi.kernel.Actor;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.report.ReportService;
import dev.pingyi.shell.CaseRoute;
import dev.pingyi.shell.CheckAnswers;
import dev.pingyi.shell.EmptyState;
import dev.pingyi.shell.ErrorSummary;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import dev.pingyi.testing.TestCounty;
import dev.pingyi.text.Section;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@ViewPackages(packages = "dev.pingyi")
class EvidenceViewTests extends SpringBrowserlessTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    ReportService reports;

    @Autowired
    EvidenceService evidence;

    @Autowired
    Intake intake;

    TestCounty county;
    ReportId id;

    @BeforeEach
    void opensARound() {
        county = fixtures.openCounty();
        id = county.report();
    }

    @AfterEach
    void signsOut() {
        Acting.signOut();
    }

    @Test
    void saysWhyItIsEmptyWhatItTakesAndWhatToDo() {
        open(county.secretary());

        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(page())
                .contains("还没有佐证材料")
                .contains("单个不超过 20 MB，最多60个，合计不超过 300 MB；现有0个")
                .contains("佐证材料");
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsAPictureWhereItBelongs() {
        open(county.organizationMember());
        Select<EvidencePlace> place = find(Select.class).single();
        place.setValue(EvidencePlace.of(section(1)));

        upload("../../合影\u202Egpj.pdf", Samples.png(640, 480));

        assertThat(list()).singleElement().satisfies(item -> {
            assertThat(item.name()).isEqualTo("合影gpj.pdf.png");
            assertThat(item.place().label()).isEqualTo("二、履职情况及主要成效");
            assertThat(item.pictured()).isTrue();
        });
        assertThat(page()).contains("二、履职情况及主要成效（1个）").contains("图片 · ").contains("组织委员 · ");
        assertThat(find(Image.class).all()).hasSize(1);
    }

    @Test
    void keepsTheGoodFilesAndListsWhyTheOthersAreRefused(@TempDir Path folder) throws IOException {
        open(county.secretary());

        test(find(Upload.class).single())
                .uploadAll(
                        file(folder, "网页.png", "<html><script>alert(1)</script>"),
                        file(folder, "记录.txt", "会议记录"),
                        file(folder, "空.pdf", ""));
        roundTrip();

        assertThat(errors()).contains("“网页.png”实际上是网页").contains("“空.pdf”是空文件");
        assertThat(list()).extracting(EvidenceItem::name).containsExactly("记录.txt");
        assertThat(page()).contains("记录.txt");

        upload("补充.txt", "补充".getBytes(StandardCharsets.UTF_8));
        assertThat(errors()).isEmpty();
    }

    @Test
    void saysThatTheSameFileIsThereAlready() {
        open(county.secretary());

        upload("记录.txt", "会议记录".getBytes(StandardCharsets.UTF_8));
        upload("再来一次.txt", "会议记录".getBytes(StandardCharsets.UTF_8));

        assertThat(errors()).contains("内容相同的文件“记录.txt”已经在这里了");
        assertThat(list()).hasSize(1);
    }

    @Test
    void refusesAFileThatArrivesAfterTheReportWasSubmitted() {
        open(county.organizationMember());
        submit();

        upload("记录.txt", "会议记录".getBytes(StandardCharsets.UTF_8));

        assertThat(errors()).contains("不能再修改");
        assertThat(list()).isEmpty();
    }

    @Test
    void removesAFileAfterSayingWhatThatMeans() {
        open(county.secretary());
        upload("记录.txt", "会议记录".getBytes(StandardCharsets.UTF_8));

        test(find(Button.class).withText("移除").single()).click();
        assertThat(text(find(CheckAnswers.class).single().getElement()))
                .contains("记录.txt")
                .contains("以前提交过的版本里仍然保留");
        assertThat(list()).hasSize(1);
        test(find(Button.class)
                        .from(find(CheckAnswers.class).single())
                        .withText("移除")
                        .single())
                .click();

        assertThat(list()).isEmpty();
        assertThat(find(EmptyState.class).all()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void movesAFileToAnotherPlace() {
        open(county.secretary());
        upload("记录.txt", "会议记录".getBytes(StandardCharsets.UTF_8));

        test(find(Button.class).withText("移动").single()).click();
        var dialog = find(Dialog.class).single();
        Select<EvidencePlace> place = find(Select.class).from(dialog).single();
        place.setValue(EvidencePlace.of(section(3)));
        test(find(Button.class).from(dialog).withText("移动").single()).click();

        assertThat(page()).contains("四、下一步工作打算（1个）");
    }

    @Test
    void letsTheCommitteeOnlyRead() {
        open(county.secretary());
        upload("记录.txt", "会议记录".getBytes(StandardCharsets.UTF_8));

        open(county.members().getLast());

        assertThat(page()).contains("记录.txt");
        assertThat(find(Upload.class).all()).isEmpty();
        assertThat(find(Button.class).withText("移除").all()).isEmpty();
    }

    @Test
    void showsTheOrganizerNothingBeforeItWasSent() {
        open(county.secretary());
        upload("记录.txt", "会议记录".getBytes(StandardCharsets.UTF_8));

        open(county.officer());

        assertThat(page()).doesNotContain("记录.txt").contains("要等提交以后才能看到");
    }

    @Test
    void servesAFileSoThatABrowserCanOnlySaveIt() throws IOException {
        open(county.secretary());
        upload("记录\u202E.txt", "会议记录".getBytes(StandardCharsets.UTF_8));
        var file = list().getFirst().id();
        var response = mock(VaadinResponse.class);
        var out = new ByteArrayOutputStream();

        download(file, response, out);

        verify(response).setHeader("X-Content-Type-Options", "nosniff");
        verify(response).setHeader("Cache-Control", "private, no-store");
        verify(response).setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        verify(response).setContentType("text/plain");
        verify(response)
                .setHeader(
                        eq("Content-Disposition"),
                        matches("attachment; .*filename\\*=UTF-8''%E8%AE%B0%E5%BD%95\\.txt"));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("会议记录");
    }

    @Test
    void servesNothingToWhomItDoesNotBelong() throws IOException {
        open(county.secretary());
        upload("记录.txt", "会议记录".getBytes(StandardCharsets.UTF_8));
        var file = list().getFirst().id();
        var response = mock(VaadinResponse.class);
        var out = new ByteArrayOutputStream();

        Acting.signIn(county.officer());
        download(file, response, out);

        verify(response).sendError(eq(404), any());
        assertThat(out.size()).isZero();
    }

    @Test
    void showsTheFilesOfOnePlaceInAStrip() {
        open(county.secretary());
        var first = EvidencePlace.of(section(0));
        upload("甲.txt", "甲".getBytes(StandardCharsets.UTF_8));

        var strip = new EvidenceStrip(evidence, intake, id, first, true);
        var other = new EvidenceStrip(evidence, intake, id, EvidencePlace.of(section(1)), false);

        assertThat(text(strip.getElement())).contains("甲.txt");
        assertThat(strip.getChildren().filter(EvidenceUpload.class::isInstance)).hasSize(1);
        assertThat(text(other.getElement())).doesNotContain("甲.txt");
        assertThat(other.getChildren().filter(EvidenceUpload.class::isInstance)).isEmpty();
    }

    @Test
    void saysSizesAsPeopleDo() {
        assertThat(List.of(1L, 1024L * 300, 1024L * 1024 * 20, 1024L * 1024 + 600_000))
                .extracting(EvidenceSize::words)
                .containsExactly("1 KB", "300 KB", "20 MB", "1.6 MB");
    }

    private void download(UUID file, VaadinResponse response, ByteArrayOutputStream out) throws IOException {
        var stream = new jakarta.servlet.ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(jakarta.servlet.WriteListener listener) {}

            @Override
            public void write(int value) {
                out.write(value);
            }
        };
        when(response.getOutputStream()).thenReturn(stream);
        EvidenceDownload.of(() -> evidence.open(id, file))
                .handleDownloadRequest(new DownloadEvent(
                        mock(VaadinRequest.class), response, VaadinSession.getCurrent(), new Element("a")));
    }

    private static File file(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toFile();
    }

    private void open(Actor actor) {
        Acting.signIn(actor);
        navigate(EvidenceView.class, Map.of(CaseRoute.PARAMETER, id.toString()));
    }

    private void upload(String name, byte[] content) {
        test(find(Upload.class).single()).upload(name, "image/png", content);
        roundTrip();
    }

    private void submit() {
        var first = section(0);
        county.as(county.secretary(), () -> {
            reports.saveSection(id, first.id(), first.version(), first.heading(), "正文");
            reports.submit(id, Fixtures.AS_IT_STANDS);
        });
    }

    private Section section(int index) {
        return county.as(county.secretary(), () -> reports.report(id))
                .sections()
                .get(index);
    }

    private List<EvidenceItem> list() {
        return county.as(county.secretary(), () -> evidence.list(id));
    }

    private String errors() {
        return find(ErrorSummary.class).all().stream()
                .filter(Component::isVisible)
                .map(summary -> text(summary.getElement()))
                .reduce("", String::concat);
    }

    private String page() {
        return text(getCurrentView().getElement());
    }

    private static String text(Element element) {
        return element.isTextNode()
                ? element.getText()
                : element.getChildren().map(EvidenceViewTests::text).collect(Collectors.joining(" "));
    }
}
