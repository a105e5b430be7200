package kz.esep.attendance;

import static kz.esep.attendance.Category.AGE_13_16;
import static kz.esep.attendance.Category.AGE_17_22;
import static kz.esep.attendance.Category.AGE_59;
import static kz.esep.attendance.Category.BUDGET_EMPLOYEES;
import static kz.esep.attendance.Category.CHILDREN;
import static kz.esep.attendance.Category.CIVIL_SERVANTS;
import static kz.esep.attendance.Category.DISABLED;
import static kz.esep.attendance.Category.FEMALE;
import static kz.esep.attendance.Category.MALE;
import static kz.esep.attendance.Category.NGO;
import static kz.esep.attendance.Category.OLDER_50;
import static kz.esep.attendance.Category.OTHER;
import static kz.esep.attendance.Category.UNDER_13;
import static kz.esep.attendance.Category.UNEMPLOYED;
import static kz.esep.attendance.Category.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedGroupsTest {

    @ParameterizedTest
    @MethodSource("sentences")
    void understandsGroupsInASentence(String text, Map<Category, Integer> parts) {
        assertThat(TypedGroups.read(text)).get().satisfies(said -> {
            assertThat(said.unclear()).isEmpty();
            assertThat(said.parts()).containsExactlyInAnyOrderEntriesOf(parts);
        });
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                arguments("20 әйел, 15 ер", Map.of(FEMALE, 20, MALE, 15)),
                arguments("20 әйел 15 ер адам", Map.of(FEMALE, 20, MALE, 15)),
                arguments("Әйелдер – 20, ерлер – 15", Map.of(FEMALE, 20, MALE, 15)),
                arguments("20 айел 15 ер", Map.of(FEMALE, 20, MALE, 15)),
                arguments("20 қыз және 15 жігіт", Map.of(FEMALE, 20, MALE, 15)),
                arguments("20 женщин и 15 мужчин", Map.of(FEMALE, 20, MALE, 15)),
                arguments("20 женщины, 15 мужчины", Map.of(FEMALE, 20, MALE, 15)),
                arguments("женщин: 20\nмужчин: 15", Map.of(FEMALE, 20, MALE, 15)),
                arguments("20 женшин и 15 мущин", Map.of(FEMALE, 20, MALE, 15)),
                arguments("20 ж, 15 м", Map.of(FEMALE, 20, MALE, 15)),
                arguments("20 women and 15 men", Map.of(FEMALE, 20, MALE, 15)),
                arguments("women 20 men 15", Map.of(FEMALE, 20, MALE, 15)),
                arguments("жастар 12", Map.of(YOUTH, 12)),
                arguments("12 студентов", Map.of(YOUTH, 12)),
                arguments("балалар 5, зейнеткерлер 3, жұмыссыздар 2", Map.of(CHILDREN, 5, OLDER_50, 3, UNEMPLOYED, 2)),
                arguments("5 детей, 3 пенсионера и 2 безработных", Map.of(CHILDREN, 5, OLDER_50, 3, UNEMPLOYED, 2)),
                arguments("4 госслужащих, 6 бюджетников", Map.of(CIVIL_SERVANTS, 4, BUDGET_EMPLOYEES, 6)),
                arguments("мүгедектігі бар 2 адам, басқалар 3", Map.of(DISABLED, 2, OTHER, 3)),
                arguments("3 человека из НПО", Map.of(NGO, 3)),
                arguments("13-16 жас: 12, 17–22 жас: 8", Map.of(AGE_13_16, 12, AGE_17_22, 8)),
                arguments("12 человек 13-16 лет, 8 человек 17-22 лет", Map.of(AGE_13_16, 12, AGE_17_22, 8)),
                arguments("59+ – 4, до 13 лет – 7", Map.of(AGE_59, 4, UNDER_13, 7)));
    }

    @Test
    void countsVolunteersBesideTheParticipants() {
        assertThat(TypedGroups.read("5 детей, 10 волонтёров")).get().satisfies(said -> {
            assertThat(said.parts()).isEqualTo(Map.of(CHILDREN, 5));
            assertThat(said.others()).isEqualTo(Map.of(Kind.VOLUNTEERS, 10));
            assertThat(said.people()).hasValue(5);
        });
        assertThat(TypedGroups.read("10 ерікті"))
                .get()
                .extracting(TypedGroups::others)
                .isEqualTo(Map.of(Kind.VOLUNTEERS, 10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"всего 35: 20 женщин, 15 мужчин", "барлығы 35 адам, әйелдер 20", "35 people: 20 women"})
    void takesTheNumberOfAll(String text) {
        assertThat(TypedGroups.read(text)).get().satisfies(said -> {
            assertThat(said.unclear()).isEmpty();
            assertThat(said.people()).hasValue(35);
        });
    }

    @Test
    void doesNotGuessHowManyThereWereInAll() {
        assertThat(TypedGroups.read("20 женщин, 5 детей"))
                .get()
                .extracting(TypedGroups::people)
                .asString()
                .contains("empty");
        assertThat(TypedGroups.read("20 женщин, 15 мужчин, молодёжь 12")
                        .orElseThrow()
                        .people())
                .hasValue(35);
    }

    @Test
    void namesWhatItDidNotUnderstand() {
        assertThat(TypedGroups.read("20 женщин, 7 марсиан").orElseThrow().unclear())
                .containsExactly("7 марсиан");
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "60 адам", "шамамен 60", "60+", "20-30", "20 260 213", "Айгүл Сынақова", "спасибо"})
    void leavesOtherAnswersAlone(String text) {
        assertThat(TypedGroups.read(text)).isEmpty();
    }
}
