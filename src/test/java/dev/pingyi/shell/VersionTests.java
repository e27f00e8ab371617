package dev.pingyi.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;

class VersionTests {

    @Test
    void saysWhichCommitWasBuilt() {
        assertThat(words("0123456789ab")).contains("1.0.0").contains("提交 0123456789ab");
    }

    @Test
    void saysThatItDoesNotKnowWhereTheSourcesHadNoRepository() {
        assertThat(words("unknown")).contains("1.0.0").contains("提交 未知");
    }

    @Test
    void saysThatItDoesNotKnowWhereNothingWasBuilt() {
        assertThat(words(new StaticListableBeanFactory())).contains("未知");
    }

    private static String words(String commit) {
        var written = new Properties();
        written.setProperty("version", "1.0.0");
        written.setProperty("commit", commit);
        var beans = new StaticListableBeanFactory();
        beans.addBean("build", new BuildProperties(written));
        return words(beans);
    }

    private static String words(StaticListableBeanFactory beans) {
        return new Version(beans.getBeanProvider(BuildProperties.class)).words();
    }
}
