package kz.esep.storage;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import kz.esep.attendance.Attendance;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Conversions between values of the domain and what MongoDB stores. */
final class Conversions {

    private Conversions() {}

    /** A day is text: as an instant it would move with the time zone of the machine. */
    @WritingConverter
    static final class DayToText implements Converter<LocalDate, String> {
        @Override
        public String convert(LocalDate day) {
            return day.toString();
        }
    }

    @ReadingConverter
    static final class TextToDay implements Converter<String, LocalDate> {
        @Override
        public LocalDate convert(String text) {
            return LocalDate.parse(text);
        }
    }

    /** A head count as it was stored before the people of an entry could be told in more than one way. */
    @ReadingConverter
    static final class NumberToAttendance implements Converter<Integer, Attendance> {
        @Override
        public Attendance convert(Integer heads) {
            return Attendance.of(heads);
        }
    }

    /** An id type as its plain text, in both directions. */
    static <T> GenericConverter id(Class<T> type, Function<String, T> read, Function<T, String> write) {
        return new IdConverter<>(type, read, write);
    }

    static <T> GenericConverter id(IdType<T> id) {
        return id(id.type(), id.read(), id.write());
    }

    private record IdConverter<T>(Class<T> type, Function<String, T> read, Function<T, String> write)
            implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, String.class), new ConvertiblePair(String.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object source, TypeDescriptor sourceType, TypeDescriptor targetType) {
            return switch (source) {
                case null -> null;
                case String text -> read.apply(text);
                default -> write.apply(type.cast(source));
            };
        }
    }
}
