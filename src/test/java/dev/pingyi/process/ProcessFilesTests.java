package dev.pingyi.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Every process file is one that other tools read, too: each node says which flows come in and go out. */
class ProcessFilesTests {

    private static final List<String> NODES = List.of(
            "startEvent", "endEvent", "userTask", "serviceTask", "receiveTask", "exclusiveGateway", "parallelGateway");

    static Stream<Path> files() throws Exception {
        try (var files = Files.list(Path.of("processes"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachNodeNamesTheFlowsThatReallyComeInAndGoOut(Path file) throws Exception {
        var process = read(file);
        var flows = elements(process, "sequenceFlow");

        assertThat(flows).isNotEmpty();
        assertThat(nodes(process)).allSatisfy(node -> {
            String id = node.getAttribute("id");
            assertThat(texts(node, "incoming")).as(id).containsExactlyInAnyOrderElementsOf(ids(flows, "targetRef", id));
            assertThat(texts(node, "outgoing")).as(id).containsExactlyInAnyOrderElementsOf(ids(flows, "sourceRef", id));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyNodeHasANameAndALawfulPlace(Path file) throws Exception {
        assertThat(nodes(read(file))).allSatisfy(node -> {
            String id = node.getAttribute("id");
            boolean gateway = node.getTagName().endsWith("Gateway");
            assertThat(node.getAttribute("name")).as(id).isNotBlank();
            assertThat(texts(node, "incoming").isEmpty())
                    .as(id)
                    .isEqualTo(node.getTagName().equals("startEvent"));
            assertThat(texts(node, "outgoing").isEmpty())
                    .as(id)
                    .isEqualTo(node.getTagName().equals("endEvent"));
            assertThat(texts(node, "outgoing").size() > 1).as(id).isEqualTo(gateway);
        });
    }

    private static Document read(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<Element> nodes(Document process) {
        return NODES.stream().flatMap(tag -> elements(process, tag).stream()).toList();
    }

    private static List<Element> elements(Document process, String tag) {
        List<Element> found = new ArrayList<>();
        var list = process.getElementsByTagName(tag);
        for (int i = 0; i < list.getLength(); i++) {
            found.add((Element) list.item(i));
        }
        return found;
    }

    private static List<String> texts(Element node, String tag) {
        List<String> found = new ArrayList<>();
        var list = node.getElementsByTagName(tag);
        for (int i = 0; i < list.getLength(); i++) {
            found.add(list.item(i).getTextContent());
        }
        return found;
    }

    private static List<String> ids(List<Element> flows, String end, String node) {
        return flows.stream()
                .filter(flow -> flow.getAttribute(end).equals(node))
                .map(flow -> flow.getAttribute("id"))
                .toList();
    }
}
