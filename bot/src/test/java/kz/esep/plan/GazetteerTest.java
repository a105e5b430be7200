package kz.esep.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final KnownPlace BRIDGE = new KnownPlace(
            new Wording(Language.KK, "Үлгі көпір", "Мост «Үлгі»", null), List.of("Ескі көпір"), 43.65, 51.16, null);
    private static final KnownPlace PARK =
            new KnownPlace(Wording.of(Language.KK, "Сынақ саябағы"), List.of(), 43.651, 51.16, null);

    private final Gazetteer gazetteer = new Gazetteer(List.of(BRIDGE, PARK));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "г. Ақтау | Ақтау қ.",
                "г.Актау | актау",
                "город Ақтау | АҚТАУ ҚАЛАСЫ",
                "«Үлгі» көпір | улги копир",
                "Мост \"Үлгі\" | мост Үлгі",
                "Ақ-жар | Ақ жар",
                "Ақ—жар | ақ  жар",
                "ул. Сынақ, 5 | Сынақ көшесі 5",
                "Үлгі\u200Fкөпір | Үлгікөпір"
            })
    void takesSpellingsOfOneNameForOne(String one, String other) {
        assertThat(PlaceNames.key(one)).isEqualTo(PlaceNames.key(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Мектеп 8 А | Мектеп 8", "Самал сайы | Саура сайы", "3 мкр | 4 мкр", "Ақтау | Ақтөбе"})
    void keepsOtherPlacesApart(String one, String other) {
        assertThat(PlaceNames.key(one)).isNotEqualTo(PlaceNames.key(other));
    }

    @ParameterizedTest
    @CsvSource({"үлгі көпір", "ЕСКІ КӨПІР", "Мост Үлгі", "улги копир"})
    void findsAPlaceByAnyOfItsNames(String name) {
        assertThat(gazetteer.named(name)).contains(BRIDGE);
    }

    @Test
    void knowsHowFarThePlacesAre() {
        assertThat(gazetteer.near(43.65, 51.16, 500))
                .extracting(Gazetteer.Near::metres)
                .containsExactly(0, 111);
        assertThat(gazetteer.near(43.65, 51.16, 100)).hasSize(1);
        assertThat(gazetteer.near(50, 70, 1000)).isEmpty();
    }

    @Test
    void addsOnlyWhatItDoesNotKnowYet() {
        var again = KnownPlace.called(Wording.of(Language.RU, "Мост Үлгі"));
        var other = KnownPlace.called(Wording.of(Language.RU, "Школа № 8"));
        assertThat(gazetteer.with(List.of(again, other)).places()).containsExactly(BRIDGE, PARK, other);
    }

    @Test
    void learnsWhereAPlaceIs() {
        var known = KnownPlace.called(Wording.of(Language.KK, "Самал сайы"));
        var seen = new KnownPlace(Wording.of(Language.KK, "самал сайы"), List.of(), 44.1, 51.3, null);
        var place = new Gazetteer(List.of(known)).with(List.of(seen)).places().getFirst();
        assertThat(place.name()).isEqualTo(known.name());
        assertThat(place.latitude()).isEqualTo(44.1);
    }
}
