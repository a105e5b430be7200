package kz.esep.admin.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.esep.admin.Office;
import kz.esep.admin.SampleEntries;
import kz.esep.admin.Visitor;
import kz.esep.card.ProjectCard;
import kz.esep.card.ProjectCards;
import kz.esep.card.Recommendation;
import kz.esep.conductor.PresentFacts;
import kz.esep.facts.Figure;
import kz.esep.facts.SocioEconomic;
import kz.esep.language.Language;
import kz.esep.plan.Basis;
import kz.esep.plan.IndicatorId;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of the card over HTTP: what is typed reaches the facts, and what cannot be taken comes back. */
class CardPagesTest {

    private static final String CARD = "/projects/taza-ozen-ulgi/card";
    private static final String PDF = "%PDF-1.4 a letter";

    private static Office office;
    private static ProjectId project;
    private static Visitor operator;

    @BeforeAll
    static void open() {
        office = Office.open();
        project = SampleEntries.fill(office);
        operator = Visitor.signedIn(office);
        operator.get("/");
        operator.post("/language", "language", "ru", "back", "/");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @BeforeEach
    void look() {
        operator.get(CARD + "/team");
    }

    @Test
    void nobodyComesInWithoutSigningIn() {
        var stranger = new Visitor(office);
        for (var page : CardPage.values()) {
            assertThat(Visitor.target(stranger.get(CARD + "/" + page.address())))
                    .isEqualTo("/sign-in");
        }
        assertThat(stranger.postWith("none", CARD + "/team/members/stolen", "name", "X")
                        .statusCode())
                .isEqualTo(403);
        assertThat(card().team().members()).noneMatch(member -> member.key().equals("stolen"));
    }

    @Test
    void everyPageIsThereAndNoOther() {
        for (var page : CardPage.values()) {
            assertThat(operator.get(CARD + "/" + page.address()).statusCode()).isEqualTo(200);
        }
        assertThat(operator.get(CARD + "/secrets").statusCode()).isEqualTo(404);
        assertThat(operator.get("/projects/none/card/team").statusCode()).isEqualTo(404);
        assertThat(operator.post(CARD + "/team/partners/k1", "name", "X").statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsTypedReachesTheFacts() {
        save("team", "members", "name", "Үлгі Айгүл", "bond", "staff", "role", "бухгалтер");
        save(
                "partners",
                "partners",
                "name",
                "ОФ «Таза дала»",
                "kind",
                "organisation",
                "role",
                "волонтёры",
                "ngo",
                "on");
        save("effect", "reach", "source", "https://example.kz/a", "people", "1 200", "readOn", "");

        var facts = office.bean(PresentFacts.class).of(project());
        assertThat(fact(SocioEconomic.Row.STAFF)).isEqualByComparingTo("1");
        assertThat(fact(SocioEconomic.Row.PARTNERS)).isEqualByComparingTo("1");
        assertThat(fact(SocioEconomic.Row.NGOS)).isEqualByComparingTo("1");
        assertThat(fact(SocioEconomic.Row.INDIRECT_BENEFICIARIES)).isEqualByComparingTo("1200");
        assertThat(facts.told().partners()).singleElement().satisfies(partner -> {
            assertThat(Objects.requireNonNull(partner.name()).original()).isEqualTo(Language.RU);
            assertThat(partner.organisation()).isTrue();
        });
        assertThat(operator.get(CARD + "/partners").body()).contains("ОФ «Таза дала»", "волонтёры");
        assertThat(save("partners", "partners", "name", "Оф «ТАЗА ДАЛА»", "kind", "organisation", "role", "x")
                        .body())
                .contains("Этот партнёр уже есть в списке.");
    }

    @Test
    void aFormSentTwiceAddsOneLine() {
        var key = UUID.randomUUID().toString();
        save("money", "other-money", key, "source", "спонсор", "amount", "50 000");
        operator.get(CARD + "/money");
        save("money", "other-money", key, "source", "спонсор", "amount", "50 000");
        assertThat(card().otherMoney()).filteredOn(one -> one.key().equals(key)).hasSize(1);
    }

    @Test
    void whatCannotBeTakenComesBackAsItWasTyped() {
        var page = save(
                "sub-grants",
                "sub-grants",
                "recipient",
                "ИП «Бұлақ»",
                "agreementNumber",
                "7",
                "agreementDate",
                "31.02.2026",
                "amount",
                "1,580");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("ИП «Бұлақ»", "31.02.2026", "value=\"1,580\"")
                .contains("Это не дата.", "Это 1\u00A0580 или 1,58?");
        assertThat(card().subGrants()).isEmpty();
        assertThat(save("sub-grants", "sub-grants", "recipient", "x".repeat(301), "amount", "-5")
                        .body())
                .contains("Слишком длинный текст: 301 знак", "x".repeat(301), "Меньше нуля быть не может.");
        assertThat(save("sub-grants", "sub-grants", "recipient", "x", "agreementDate", "2001-05-05")
                        .body())
                .contains("Слишком рано: проект начался");
        assertThat(save("sub-grants", "sub-grants", "recipient", " ").body()).contains("Заполните это поле.");
    }

    @Test
    void aStaleFormChangesNothingAndKeepsWhatWasTyped() {
        var key = UUID.randomUUID().toString();
        save("team", "ngos", key, "name", "ОФ «Один»");
        operator.get(CARD + "/team?edit=" + key);
        var seen = seen(key);
        save("team", "ngos", key, "name", "ОФ «Два»", "seen", seen);
        var late = save("team", "ngos", key, "name", "ОФ «Три»", "seen", seen);

        assertThat(late.body()).contains("ОФ «Три»", "эту запись только что изменил кто-то другой");
        assertThat(card().team().ngos())
                .filteredOn(ngo -> ngo.key().equals(key))
                .singleElement()
                .satisfies(ngo -> assertThat(ngo.name().in(Language.RU)).isEqualTo("ОФ «Два»"));
    }

    @Test
    void whoWritesInAnotherSectionDisturbsNobody() {
        var key = UUID.randomUUID().toString();
        save("team", "ngos", key, "name", "ОФ «Рядом»");
        operator.get(CARD + "/team?edit=" + key);
        var seen = seen(key);
        save("proposals", "proposals", "priority", "чистые реки", "amount", "5 420 000");
        save("team", "ngos", key, "name", "ОФ «Рядом с ним»", "seen", seen);
        assertThat(card().team().ngos())
                .anyMatch(ngo -> ngo.name().in(Language.RU).equals("ОФ «Рядом с ним»"));
    }

    @Test
    void sumsAreComparedWithTheGrantWhileTheyAreTyped() {
        var grant = Objects.requireNonNull(project().grant().amountInForce());
        operator.get(CARD + "/money");
        var sums = operator.post(
                CARD + "/money/sums/wages/wages",
                "payroll-plan",
                grant.subtract(BigDecimal.TEN).toPlainString());
        assertThat(sums.body()).contains("не хватает 10 тенге").doesNotContain("<html");
        operator.get(CARD + "/money");
        assertThat(operator.post(CARD + "/money/sums/wages/wages", "payroll-plan", "1,580")
                        .body())
                .contains("Написанное пока не число");
        assertThat(card().spending().payroll().plan())
                .as("nothing is kept of it")
                .isNull();
    }

    @Test
    void theCopyOfALetterIsAttachedAndReadAndTakenAway() throws IOException {
        var key = UUID.randomUUID().toString();
        save("recommendations", "recommendations", key, "addressee", "акимат", "text", "поставить урны");
        operator.get(CARD + "/recommendations");
        operator.upload(papers(key), "file", "письмо.pdf", PDF.getBytes(StandardCharsets.UTF_8));
        var copy = Objects.requireNonNull(recommendation(key).copy());
        assertThat(copy.name()).isEqualTo("письмо.pdf");
        var address = CARD + "/recommendations/recommendations/papers/" + copy.id();
        assertThat(operator.get(address).body()).isEqualTo(PDF);
        assertThat(Visitor.target(new Visitor(office).get(address))).isEqualTo("/sign-in");
        assertThat(operator.get(address.replace("taza-ozen-ulgi", "another")).statusCode())
                .isEqualTo(404);

        operator.get(CARD + "/recommendations");
        operator.upload(papers(key), "file", "virus.pdf", "MZ".getBytes(StandardCharsets.UTF_8));
        assertThat(operator.get(CARD + "/recommendations").body()).contains("Этот файл прикрепить нельзя");
        assertThat(Objects.requireNonNull(recommendation(key).copy()).id()).isEqualTo(copy.id());

        operator.post(papers(key).replace("/copy", "/" + copy.id() + "/remove"));
        assertThat(recommendation(key).copy()).isNull();
        assertThat(operator.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aLetterNeedsNumberAndDate() {
        assertThat(save("recommendations", "recommendations", "addressee", "a", "text", "t", "letterNumber", "7")
                        .body())
                .contains("Нужны и номер, и дата письма.");
    }

    @Test
    void aFactThatNothingCountsIsToldWithWhatItRestsOn() {
        var indicator =
                project().activities().findFirst().orElseThrow().indicators().getFirst();
        var basis = indicator.basis();
        rebase(indicator.id(), basis, Basis.MANUAL);
        var key = indicator.id().value();
        assertThat(save("manual", "manual", key, "values", "5", "reason", " ").body())
                .contains("Заполните это поле.");
        assertThat(save("manual", "manual", key, "values", "5/x", "reason", "акт")
                        .body())
                .contains("Это не число.", "value=\"5/x\"");
        save("manual", "manual", key, "values", "12,5", "reason", "по акту № 3");

        assertThat(office.bean(PresentFacts.class).of(project()).allIndicators())
                .filteredOn(fact -> fact.indicator().id().equals(indicator.id()))
                .singleElement()
                .satisfies(fact -> assertThat(fact.value()).contains(new BigDecimal("12.5")));
        assertThat(card().manual(indicator.id()).orElseThrow().by()).isEqualTo("operator");
        assertThat(operator.get(CARD + "/manual").body()).contains("по акту № 3", "12,5");
        save("manual", "manual", "t9a9i9", "values", "1", "reason", "x");
        assertThat(card().manual()).as("there is no such indicator").hasSize(1);
        rebase(indicator.id(), Basis.MANUAL, basis);
    }

    @Test
    void theContactOfAStoryIsKeptApartAndErasedWhenItIsEmptied() {
        save("story", "contact", "contact", "name", "Үлгі Гүлнар", "contact", "+7 700 000 00 00");
        var cards = office.bean(ProjectCards.class);
        assertThat(cards.contact(project)).isPresent();
        assertThat(card().toString()).doesNotContain("Гүлнар");
        operator.get(CARD + "/story");
        save("story", "contact", "contact", "name", "", "contact", "");
        assertThat(cards.contact(project)).isEmpty();
    }

    @Test
    void aChangedContractIsInForceAndTheSignedOneStays() {
        var before = project();
        var end = Objects.requireNonNull(before.period().end());
        var key = UUID.randomUUID().toString();
        save(
                "contract",
                "changes",
                key,
                "reason",
                "по письму заказчика",
                "date",
                "2026-06-01",
                "end",
                end.plusDays(9).toString());
        assertThat(project().periodInForce().end()).isEqualTo(end.plusDays(9));
        assertThat(project().period()).isEqualTo(before.period());

        var start = Objects.requireNonNull(before.period().start());
        assertThat(save(
                                "contract",
                                "changes",
                                "reason",
                                "x",
                                "date",
                                "2026-06-02",
                                "end",
                                start.minusDays(1).toString())
                        .body())
                .contains("проект закончится раньше, чем начнётся");
        assertThat(save(
                                "contract",
                                "changes",
                                "reason",
                                "x",
                                "date",
                                LocalDate.of(2099, 1, 1).toString())
                        .body())
                .contains("Этот день ещё не наступил.");
        operator.get(CARD + "/contract");
        operator.post(CARD + "/contract/changes/" + key + "/remove", "seen", seen(key));
        assertThat(project().grant().changes()).isEmpty();
    }

    @Test
    void wrongCoordinatesAreRefusedWithASentence() {
        assertThat(place("Дом", "71,43", "51,13").body()).contains("поменялись местами");
        assertThat(place("Дом", "10", "10").body()).contains("не в Казахстане");
        assertThat(place("Дом", "51,13", "").body()).contains("Нужны и широта, и долгота.");
        assertThat(place("Дом", "север", "71").body()).contains("Это не координата.");
        assertThat(project().places()).noneMatch(known -> known.isCalled("Дом"));
        place("Дом культуры", "51,13", "71,43");
        assertThat(place("дом  КУЛЬТУРЫ", "", "").body()).contains("Это название уже есть у места");
    }

    @Test
    void twoNamesOfOnePlaceBecomeOnePlace() {
        place("Көпір", "", "");
        place("Мост у школы", "51,2", "71,5");
        var places = project().places();
        int same = index("Көпір");
        int as = index("Мост у школы");
        operator.get(CARD + "/places");
        operator.post(
                "/projects/taza-ozen-ulgi/places/merge",
                "same",
                String.valueOf(same),
                "as",
                String.valueOf(as),
                "version",
                String.valueOf(project().version()));
        assertThat(project().places()).hasSize(places.size() - 1);
        assertThat(project().places().get(index("көпір"))).satisfies(one -> {
            assertThat(one.isCalled("Мост у школы")).isTrue();
            assertThat(one.latitude()).isEqualTo(51.2);
        });
    }

    @Test
    void aNameOfTheEntriesBecomesAPlace() {
        var unknown = office.bean(UnknownPlaces.class).of(project()).getFirst();
        operator.get(CARD + "/places");
        operator.post(
                "/projects/taza-ozen-ulgi/places/name",
                "name",
                unknown.name(),
                "as",
                "",
                "version",
                String.valueOf(project().version()));
        assertThat(project().places()).anyMatch(known -> known.isCalled(unknown.name()));
        assertThat(office.bean(UnknownPlaces.class).of(project())).doesNotContain(unknown);
    }

    private static HttpResponse<String> place(String name, String latitude, String longitude) {
        return save("places", "places", "name", name, "latitude", latitude, "longitude", longitude);
    }

    private static void rebase(IndicatorId indicator, Basis seen, Basis basis) {
        var page = "/projects/taza-ozen-ulgi/indicators";
        operator.get(page);
        operator.post(page, "indicator", indicator.value(), "basis", basis.name(), "seen", seen.name());
    }

    private static int index(String name) {
        var places = project().places();
        for (int at = 0; at < places.size(); at++) {
            if (places.get(at).isCalled(name)) {
                return at;
            }
        }
        throw new AssertionError("No place is called " + name);
    }

    /** Sends the form of a line; an odd number of arguments begins with the key of the line. */
    private static HttpResponse<String> save(String page, String section, String... fields) {
        var isKeyed = fields.length % 2 == 1;
        var key = isKeyed ? fields[0] : UUID.randomUUID().toString();
        var typed = isKeyed ? Arrays.copyOfRange(fields, 1, fields.length) : fields;
        operator.get(CARD + "/team");
        return operator.post(CARD + "/" + page + "/" + section + "/" + key, typed);
    }

    private static String seen(String key) {
        var page = operator.get(CARD + "/team?edit=" + key).body()
                + operator.get(CARD + "/contract").body();
        var found = Pattern.compile("id=\"" + key + "\".*?name=\"seen\" value=\"([0-9a-f]+)\"", Pattern.DOTALL)
                .matcher(page);
        if (!found.find()) {
            throw new AssertionError("No line " + key);
        }
        return found.group(1);
    }

    private static String papers(String key) {
        return CARD + "/recommendations/recommendations/" + key + "/papers/copy";
    }

    private static Recommendation recommendation(String key) {
        return card().recommendations().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static ProjectCard card() {
        return office.bean(ProjectCards.class).of(project);
    }

    private static Project project() {
        return office.bean(Projects.class).find(project).orElseThrow();
    }

    private static @Nullable BigDecimal fact(SocioEconomic.Row row) {
        var line = office.bean(PresentFacts.class).of(project()).socioEconomic().get(row.ordinal());
        return Optional.ofNullable(line.fact()).flatMap(Figure::value).orElse(null);
    }
}
