package dev.pingyi.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNameTests {

    @Test
    void leavesAnHonestNameAlone() {
        assertThat(FileName.of("2026年 党员大会记录（第3次）.PDF", FileType.PDF)).isEqualTo("2026年 党员大会记录（第3次）.PDF");
        assertThat(FileName.of("照片.jpeg", FileType.JPEG)).isEqualTo("照片.jpeg");
        assertThat(FileName.of("🎉合影.jpg", FileType.JPEG)).isEqualTo("🎉合影.jpg");
    }

    @Test
    void tellsTheTruthAtTheEnd() {
        assertThat(FileName.of("账目.exe", FileType.PDF)).isEqualTo("账目.exe.pdf");
        assertThat(FileName.of("账目", FileType.DOCX)).isEqualTo("账目.docx");
        assertThat(FileName.of("账目.pdf.", FileType.PDF)).isEqualTo("账目.pdf");
    }

    @Test
    void takesNoPath() {
        assertThat(FileName.of("../../etc/passwd", FileType.TEXT)).isEqualTo("passwd.txt");
        assertThat(FileName.of("C:\\Users\\x\\..\\报表.xls", FileType.XLS)).isEqualTo("报表.xls");
        assertThat(FileName.of("..", FileType.PNG)).isEqualTo("PNG.png");
        assertThat(FileName.of("", FileType.PNG)).isEqualTo("PNG.png");
        assertThat(FileName.of("con.txt", FileType.TEXT)).isEqualTo("_con.txt");
    }

    @Test
    void takesNothingThatIsNotSeen() {
        assertThat(FileName.of("账\u202Efdp.exe", FileType.PDF)).isEqualTo("账fdp.exe.pdf");
        assertThat(FileName.of("a\r\nSet-Cookie: x\u0000.pdf", FileType.PDF)).isEqualTo("aSet-Cookie_ x.pdf");
        assertThat(FileName.of("\ufeff\u200b账\u2066目.pdf", FileType.PDF)).isEqualTo("账目.pdf");
        assertThat(FileName.shown("\u202E账\u202C")).isEqualTo("账");
    }

    @Test
    void isNeverLongerThanFileSystemsTake() {
        assertThat(FileName.of("长".repeat(5000) + ".docx", FileType.DOCX))
                .hasSize(FileName.LONGEST)
                .endsWith("长.docx");
        assertThat(FileName.of("🎉".repeat(200), FileType.PNG)).endsWith("🎉.png");
    }
}
