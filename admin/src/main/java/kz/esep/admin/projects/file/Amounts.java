package kz.esep.admin.projects.file;

import java.math.BigDecimal;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Numbers of a report. One like 1e999999999 is read in no time, and written out it fills the memory. */
final class Amounts extends StdDeserializer<BigDecimal> {

    private static final int DIGITS = 18;

    Amounts() {
        super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser parser, DeserializationContext context) {
        var text = parser.getString();
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT
                && parser.currentToken() != JsonToken.VALUE_NUMBER_FLOAT
                && parser.currentToken() != JsonToken.VALUE_STRING) {
            return (BigDecimal) context.handleUnexpectedToken(context.constructType(BigDecimal.class), parser);
        }
        try {
            var value = new BigDecimal(text.strip());
            if (Math.abs((long) value.precision() - value.scale()) <= DIGITS && Math.abs(value.scale()) <= DIGITS) {
                return value;
            }
        } catch (NumberFormatException e) {
            return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "no number");
        }
        return (BigDecimal) context.handleWeirdStringValue(BigDecimal.class, text, "out of range");
    }
}
