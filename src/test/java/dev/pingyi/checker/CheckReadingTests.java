package dev.pingyi.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How figures are understood, and which of them belong together. */
class CheckReadingTests {

    private static CheckReading read(String text) {
        return Checker.read(new Text(text), CheckContext.NONE, Locale.SIMPLIFIED_CHINESE);
    }

    private static List<String> relations(String text) {
        return read(text).relations().stream()
                .map(relation -> relation.kind() + " " + relation.result().plain() + " " + relation.holds())
                .toList();
    }

    @Test
    void tellsWhoseAFigureIsAndOfWhatTime() {
        assertThat(read("全镇现有党员786名。东坪村现有党员52名，去年51名。").frames())
                .extracting(Frame::subject, Frame::time)
                .containsExactly(tuple("", ""), tuple("东坪村", ""), tuple("东坪村", "去年"));
    }

    @Test
    void takesABoundThatSaysWhichOfThemForNoFigureOfItsOwn() {
        assertThat(read("60岁以上党员387名，收入10万元以上的村6个。").frames())
                .extracting(frame -> frame.figure().plain())
                .containsExactly("387", "6");
    }

    @Test
    void namesTheRelationsThatHoldAsWell() {
        assertThat(relations("共有党支部32个，其中农村23个、机关6个、企业3个。")).contains("SUM 32 true");
        assertThat(relations("党员45名，其中女党员18名，占40%。")).contains("SHARE 40 true");
        assertThat(relations("由15个增加到18个，增长20%。")).contains("CHANGE 20 true");
        assertThat(relations("慰问困难党员30名，每人500元，共发放慰问金1.5万元。")).contains("PRODUCT 1.5万 true");
        assertThat(relations("年初党员120名，新发展8名，转出3名，年末党员125名。")).contains("BALANCE 125 true");
    }

    @Test
    void namesTheRelationThatDoesNotHold() {
        assertThat(relations("共有党支部33个，其中农村23个、机关6个、企业3个。")).contains("SUM 33 false");
    }

    @Test
    void knowsAFindingAgainWhereOnlyItsPlaceAndBlanksChanged() {
        String sentence = "共有党支部33个，其中农村23个、机关6个、企业3个。";
        Finding before = read(sentence).findings().getFirst();
        Finding after = read("今年以来，工作有序。\n" + sentence.replace("，其中", "， 其中"))
                .findings()
                .getFirst();
        Finding changed = read(sentence.replace("33", "34")).findings().getFirst();

        assertThat(after.identity()).isEqualTo(before.identity());
        assertThat(changed.identity()).isNotEqualTo(before.identity());
        assertThat(before.dismissible()).isTrue();
    }
}
