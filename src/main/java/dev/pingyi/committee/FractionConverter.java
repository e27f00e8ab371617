package dev.pingyi.committee;

import dev.pingyi.round.Fraction;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/** A fraction as people write it: {@code >=1/2}, {@code >2/3}. */
@Converter
@Immutable // values never change: Hibernate need not copy one to see whether it did
class FractionConverter implements AttributeConverter<Fraction, String> {

    @Override
    public String convertToDatabaseColumn(Fraction fraction) {
        var sign = fraction.comparator() == Fraction.Comparator.AT_LEAST ? ">=" : ">";
        return sign + fraction.numerator() + "/" + fraction.denominator();
    }

    @Override
    public Fraction convertToEntityAttribute(String text) {
        boolean atLeast = text.startsWith(">=");
        int slash = text.indexOf('/');
        return new Fraction(
                Integer.parseInt(text.substring(atLeast ? 2 : 1, slash)),
                Integer.parseInt(text.substring(slash + 1)),
                atLeast ? Fraction.Comparator.AT_LEAST : Fraction.Comparator.MORE_THAN);
    }
}
