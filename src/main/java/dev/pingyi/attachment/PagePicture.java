package dev.pingyi.attachment;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Draws the first page of a PDF in a process of its own. Fonts, patterns and pictures of a stranger can take any memory
 * and any time, and a thread that draws cannot be stopped; a process has a fixed share and can. It is told nothing: no
 * setting and no password of the portal is in its surroundings.
 */
final class PagePicture {

    private static final String MEMORY = "-Xmx256m";
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private PagePicture() {}

    /**
     * @param side the longer one, in pixels
     * @return whether the page could be drawn, as a PNG
     */
    static boolean draw(Path pdf, Path png, int side) throws IOException {
        return draw(pdf, png, side, LONGEST);
    }

    static boolean draw(Path pdf, Path png, int side, Duration longest) throws IOException {
        var builder = new ProcessBuilder(command(pdf, png, side, longest))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().clear();
        var process = builder.start();
        try {
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)
                    && process.exitValue() == 0
                    && Files.size(png) > 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static List<String> command(Path pdf, Path png, int side, Duration longest) {
        String self = PagePicture.class.getName();
        String temporary = System.getProperty("java.io.tmpdir", "");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:MaxDirectMemorySize=32m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-Dpdfbox.fontcache=" + temporary,
                "-Dloader.main=" + self,
                "-cp",
                System.getProperty("java.class.path")));
        // In the one jar of production the classes lie where only its launcher finds them.
        boolean packed = PagePicture.class.getClassLoader().getResource(LAUNCHER.replace('.', '/') + ".class") != null;
        command.add(packed ? LAUNCHER : self);
        command.addAll(List.of(
                pdf.toAbsolutePath().toString(),
                png.toAbsolutePath().toString(),
                Integer.toString(side),
                Long.toString(longest.toMillis())));
        return command;
    }

    /** The other process: a PDF, where its picture goes, the longer side in pixels, the longest time in milliseconds. */
    public static void main(String[] arguments) throws IOException {
        Thread.ofPlatform().daemon().start(() -> endAfter(Long.parseLong(arguments[3])));
        try (var document = Loader.loadPDF(new File(arguments[0]), "", IOUtils.createTempFileOnlyStreamCache())) {
            var box = document.getPage(0).getCropBox();
            float scale = Integer.parseInt(arguments[2]) / Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            ImageIO.write(renderer.renderImage(0, scale, ImageType.RGB), "png", new File(arguments[1]));
        }
    }

    /** Also where the portal, which would end this process, is gone. */
    private static void endAfter(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException early) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }
}
