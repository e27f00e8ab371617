package gallery;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import dev.pingyi.PortalApplication;
import dev.pingyi.kernel.ReportId;
import dev.pingyi.kernel.Roles;
import dev.pingyi.security.AccountService;
import dev.pingyi.security.NewAccount;
import dev.pingyi.shell.CaseFrame;
import dev.pingyi.shell.CaseHeader;
import dev.pingyi.shell.CaseTab;
import dev.pingyi.shell.NavigationCount;
import dev.pingyi.shell.RoundCaption;
import dev.pingyi.shell.Tone;
import dev.pingyi.testing.Acting;
import dev.pingyi.testing.Fixtures;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Sign in as {@code gallery} with {@link #PASSWORD}. Needs Vaadin's production bundle on the class path. */
@Configuration(proxyBeanMethods = false)
@Import(Fixtures.class)
@EnableVaadin({"dev.pingyi", "gallery"})
public class GalleryApplication {

    static final String PASSWORD = "Look-at-it-1";

    public static void main(String[] args) {
        var settings = Stream.of(
                "--vaadin.allowed-packages=dev.pingyi,gallery",
                "--vaadin.productionMode=true",
                "--pingyi.database.embedded=true",
                "--pingyi.database.home=target/gallery-database",
                "--pingyi.database.schema=gallery");
        SpringApplication.run(
                new Class<?>[] {PortalApplication.class, GalleryApplication.class},
                Stream.concat(settings, Stream.of(args)).toArray(String[]::new));
    }

    @Bean
    ApplicationRunner account(Fixtures fixtures, AccountService accounts) {
        return start -> {
            var secretary = fixtures.county().secretary();
            Acting.as(
                    Fixtures.administrator(),
                    () -> accounts.create(new NewAccount(
                            "gallery",
                            PASSWORD,
                            secretary.organization(),
                            secretary.post(),
                            secretary.title(),
                            Set.of(Roles.SECRETARY))));
        };
    }

    @Bean
    @Primary
    CaseFrame frame() {
        return report -> new CaseHeader(
                "抓基层党建工作述职报告", "某镇党委", "2026年度党组织书记抓基层党建述职评议", "已退回", Tone.RETURNED, LocalDate.of(2026, 12, 12));
    }

    @Bean
    CaseTab paper() {
        return tab(1, "gallery.paper", "paper", PaperView.class);
    }

    @Bean
    CaseTab form() {
        return tab(2, "gallery.form", "form", FormView.class);
    }

    @Bean
    CaseTab forbidden() {
        return tab(3, "gallery.forbidden", "forbidden", ForbiddenView.class);
    }

    @Bean
    RoundCaption caption() {
        return actor -> new RoundCaption.Place("某镇党委", "2026年度述职评议");
    }

    @Bean
    NavigationCount count() {
        return new NavigationCount() {
            @Override
            public String route() {
                return "gallery";
            }

            @Override
            public int count() {
                return 3;
            }
        };
    }

    private static CaseTab tab(int order, String label, String path, Class<? extends Component> view) {
        return new CaseTab(order, label, path, view, (ReportId report) -> true);
    }
}
