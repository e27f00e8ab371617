package dev.pingyi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The real report of a township goes from a file to a signed grade, each step by its own role in a browser, through a proxy that ends TLS. */
@JourneyTest
class ReviewJourneyIT {

    private static final String PASSWORD = "Demo-2026";
    private static final List<String> MEMBERS =
            List.of("zuzhi", "weiyuan1", "weiyuan2", "weiyuan3", "weiyuan4", "weiyuan5", "weiyuan6", "weiyuan7");

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private Browser browser;
    private TlsProxy proxy;

    @BeforeEach
    void openBrowser() throws Exception {
        Files.createDirectories(Desk.PICTURES);
        proxy = new TlsProxy(port, folder);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(Objects.requireNonNull(
                                System.getenv("CHROMIUM"), "CHROMIUM names the browser; ./portal test sets it")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    @AfterEach
    void closeBrowser() {
        desks.forEach((name, desk) -> desk.picture("last-" + name));
        browser.close();
        playwright.close();
        proxy.close();
    }

    @Test
    void takesTheSeedReportToASignedRating() throws IOException {
        drafting();
        answeringLastYear();
        submitting();
        discussing();
        reviewing();
        var codes = openingTheBallot();
        rating(codes);
        deciding();
        signing();
        assertThat(desks.values())
                .allSatisfy(desk -> assertThat(desk.complaints()).isEmpty());
    }

    private Desk desk(String username) {
        return desks.computeIfAbsent(username, name -> office().signIn(name, PASSWORD));
    }

    private Desk office() {
        return Desk.office(browser, origin());
    }

    private Desk phone() {
        return Desk.phone(browser, origin());
    }

    private String origin() {
        return proxy.origin();
    }

    /** The organization member imports; what is wrong is refused in words and changes nothing. */
    private void drafting() throws IOException {
        office().open("/login").sees("演示账号").picture("01-login");
        var zuzhi = desk("zuzhi").picture("02-worklist");
        zuzhi.takeUp().press("从文件导入").sees("粘贴文字");
        zuzhi.upload(file("空.txt", new byte[0])).sees("里没有文字，没有导入");
        zuzhi.upload(file("图片.txt", new byte[] {1, 2, 0, 3, 0, 0, 9})).sees("不是文本文件，没有导入");
        zuzhi.upload(file("大.txt", new byte[30 * 1024 * 1024])).sees("的上限，没有导入");
        zuzhi.upload(Path.of("seeds/seed-report.txt")).sees("导入核对").sees("缺少序号").picture("02-mapping");
        zuzhi.press("导入").sees("已导入");
        zuzhi.sees("报告由镇党委书记提交").sees("检查结果").sees("25÷76＝32.9%").picture("03-draft");
        phone().signIn("zuzhi", PASSWORD).takeUp().sees("从文件导入").picture("03-draft-phone");

        // The browser is closed in the middle of writing; the next one shows what was written.
        var closing = office().signIn("zuzhi", PASSWORD).takeUp();
        closing.edit(1).fill("第1节正文", "首先，现将我镇抓基层党建工作情况报告如下。").sees("已保存");
        closing.close();
        zuzhi.takeUp().edit(1);
        assertThat(zuzhi.page().getByLabel("第1节正文").inputValue()).startsWith("首先，现将我镇");
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** The first year of the portal: what was pointed out is entered by hand, and answered before it may be submitted. */
    private void answeringLastYear() {
        var zuzhi = desk("zuzhi").takeUp().press("上年度问题").sees("还没有上年度问题");
        zuzhi.fill("新问题", "联系点走访不够，一年只到过两次。").press("添加问题").sees("已答复 0 / 共1条");
        zuzhi.fill("采取的措施", "每月到联系点一次，由组织委员督办。").sees("已保存");
        zuzhi.fill("取得的成效", "全年走访46户，解决困难12件。").sees("已保存");
        zuzhi.choose("已销号").sees("已答复 1 / 共1条").picture("03-last-year");
        phone().signIn("zuzhi", PASSWORD)
                .takeUp()
                .press("上年度问题")
                .sees("已答复 1 / 共1条")
                .picture("03-last-year-phone");
        zuzhi.press("现场版").sees("估计用时").press("从书面版生成").sees("各部分占比").picture("03-oral");
    }

    private void submitting() {
        var shuji = desk("shuji").takeUp();
        // What the seed report lacks keeps it here.
        shuji.press("提交报告").sees("处错误，不能提交").picture("04-submit-refused");
        shuji.takeUp()
                .press("从文件导入")
                .upload(Path.of("seeds/example-report.txt"))
                .sees("导入核对");
        shuji.press("导入").sees("已导入").sees("多于文中的村数23个");
        shuji.fill("情况属实的，说明理由", "行政村合并前按原村设点").press("保存说明").sees("已说明");
        shuji.press("提交报告").sees("提交前核对").sees("已就绪").picture("04-submit-check");
        var stale = office().signIn("shuji", PASSWORD).takeUp();
        stale.press("提交报告").sees("提交前核对");
        shuji.press("提交报告").confirm("提交报告").sees("的报告已提交").picture("05-submitted");
        // The same in a tab that does not know yet: told, and nothing happens twice.
        stale.press("提交报告").confirm("提交报告").sees("没有再提交一遍").picture("06-stale-tab");
    }

    private void discussing() {
        desk("zuzhi").takeUp().sees("应到9人");
        int present = 0;
        for (String post : List.of("镇党委书记", "镇党委副书记、镇长", "镇党委副书记", "纪委书记", "组织委员", "宣传委员", "统战委员", "政法委员", "武装部部长")) {
            desk("zuzhi").tick(post).sees("实到" + ++present + "人");
        }
        // The tab is closed before the comment is made, and its words are offered to the next one.
        var weiyuan3 = desk("weiyuan3").takeUp().type("意见", "问题部分应写明原因。").reopen();
        weiyuan3.sees("上次未保存的文字").picture("07-kept").press("恢复").press("发表意见").sees("问题部分应写明原因。");
        desk("shuji").takeUp().sees("实到9人").press("开始表决").confirm("开始表决");
        for (String member : MEMBERS) {
            desk(member).takeUp().press("同意").confirm("提交表决").sees("您已经表决：同意");
        }
        desk("weiyuan1").picture("07-vote");
        desk("shuji").takeUp().press("同意").confirm("提交表决").sees("您已经表决：同意");
        desk("shuji").press("关闭表决").picture("08-close-check").confirm("关闭表决");
        desk("shuji").sees("第1次党委会讨论结束：表决通过").picture("09-discussion-closed");
    }

    private void reviewing() {
        var jingban = desk("jingban").takeUp().sees("审核通过不需要填写").picture("10-review");
        // The county sees what was submitted, and all that belongs to it.
        jingban.tab("报告").sees("上年度问题整改情况表").sees("全年走访46户");
        jingban.page().getByText("检查结果：").first().click();
        jingban.sees("行政村合并前按原村设点")
                .picture("10-review-report")
                .press("指标")
                .sees("786名")
                .press("上年度问题")
                .sees("已答复 1 / 共1条");
        jingban.tab("审核").press("审核通过").confirm("审核通过").sees("的报告已经审核通过").picture("11-accepted");
    }

    private List<String> openingTheBallot() {
        var jingban = desk("jingban").takeUp().sees("评分方案从这时起锁").picture("12-open-ballot");
        jingban.press("开始评议").confirm("开始评议").sees("共15个评议码，只显示这一次").picture("13-slips");
        List<String> codes = jingban.texts(".slip-code");
        assertThat(codes).hasSize(15).doesNotHaveDuplicates();
        jingban.press("已打印，查看评议情况").sees("已收 0 / 发出 15");
        return codes;
    }

    /** Fourteen of fifteen rate, on phones; one tries twice, one after closing. */
    private void rating(List<String> codes) {
        var phone = phone().open("/ballot").sees("无记名评议").picture("14-code-phone");
        phone.fill("评议码", "AAAAA-AAAAA").press("开始评议").sees("没有找到这个评议码");
        List<String> choices = List.of("好", "好", "较好", "好", "一般");
        for (int i = 0; i < codes.size() - 1; i++) {
            phone.open("/login").open("/ballot#" + codes.get(i)).sees("请选择一个等次");
            if (i == 0) {
                phone.picture("15-sheet-phone");
            }
            phone.choose(choices.get(i % choices.size())).press("下一步：核对");
            if (i == 0) {
                phone.sees("您选择的是").picture("16-check-phone");
            }
            phone.press("提交").sees("已收到一张有效提交");
            if (i == 0) {
                phone.picture("17-receipt-phone");
                assertThat(phone.page().content()).doesNotContain("您选择的是");
            }
        }
        phone.open("/login").open("/ballot#" + codes.getFirst()).sees("已经提交过一次");
        desk("jingban").sees("已收 14 / 发出 15").picture("18-turnout");
        desk("jingban").press("结束评议并计票").confirm("结束评议并计票").sees("计票完成，评议有效").picture("19-counted");
        phone.open("/login").open("/ballot#" + codes.getLast()).sees("评议已经结束").picture("20-too-late-phone");
        phone.close();
    }

    /** The committee of the county differs from the proposal, so it must say why. */
    private void deciding() {
        var jingban = desk("jingban").takeUp().sees("得分计算说明").picture("21-result");
        jingban.choose("一般").fill("会议纪要编号", "县委常委会纪要〔2026〕12号").press("提交签批").sees("需要写明理由");
        jingban.fill("与建议等次不同的理由", "平时督查发现问题整改不到位，经会议研究确定。").press("提交签批");
        jingban.confirm("提交签批").sees("等次已提交，等待签批").picture("22-decided");
    }

    private void signing() {
        var buzhang = desk("buzhang").takeUp().sees("签批后结果生效").picture("23-sign");
        buzhang.press("签批").confirm("签批").sees("已签批，等次生效").picture("24-signed");
        desk("shuji").open("/reports").sees("已归档").picture("25-reports");
        desk("shuji").press("某镇");
        desk("shuji").tab("结果").sees("县委常委会纪要").picture("26-result-secretary");
        desk("shuji").tab("办理情况").sees("述评已全部完成").picture("27-progress");
        phone().signIn("shuji", PASSWORD).picture("28-worklist-phone");
    }
}
