package kz.esep.facts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.card.Brief;
import kz.esep.evidence.Links;
import kz.esep.evidence.Publication;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a report that are told and not counted: by a project card, or by a published report; empty where nobody
 * has told them yet.
 *
 * @param deviations one text about all deviations, as a published report has it; a card has {@code reasons}
 * @param subGrantsInAll what a published report says of its small grants; a card lists them as {@code subGrants}
 * @param reasons why an indicator stands apart from its plan
 * @param narratives what was written for sections of a report, by the key of the section
 * @param otherMoney what was raised besides the grant
 * @param spending null where nobody has told of any; its sums are rows of the socio-economic table too
 * @param story null unless there is one whose hero agrees that it is published
 * @param brief how the press release of a programme tells of the project
 */
public record Told(
        @Nullable Wording deviations,
        Map<IndicatorId, Wording> reasons,
        Map<String, Wording> narratives,
        Team team,
        List<Partner> partners,
        List<SubGrant> subGrants,
        @Nullable SubGrantsInAll subGrantsInAll,
        List<Proposal> proposals,
        List<Recommendation> recommendations,
        List<Reach> reach,
        List<OtherMoney> otherMoney,
        @Nullable Spending spending,
        @Nullable Story story,
        Brief brief,
        List<String> evidenceFolders) {

    public Told {
        reasons = Map.copyOf(reasons);
        narratives = Map.copyOf(narratives);
        partners = List.copyOf(partners);
        subGrants = List.copyOf(subGrants);
        proposals = List.copyOf(proposals);
        recommendations = List.copyOf(recommendations);
        reach = List.copyOf(reach);
        otherMoney = List.copyOf(otherMoney);
        evidenceFolders = List.copyOf(evidenceFolders);
    }

    /** How many people a publication has reached, empty where nobody has told or the address is no publication. */
    public Optional<Long> reached(String url) {
        var keys = Links.recognise(url).stream().map(Publication::key).limit(1).toList();
        return reach.stream()
                .filter(one -> Links.recognise(one.source()).stream()
                        .map(Publication::key)
                        .anyMatch(keys::contains))
                .map(Reach::people)
                .findFirst();
    }

    /** Only what published reports tell. */
    public Told(
            @Nullable Wording deviations,
            List<Partner> partners,
            List<Proposal> proposals,
            List<Recommendation> recommendations,
            @Nullable SubGrantsInAll subGrantsInAll,
            List<String> evidenceFolders) {
        this(
                deviations,
                Map.of(),
                Map.of(),
                Team.untold(),
                partners,
                List.of(),
                subGrantsInAll,
                proposals,
                recommendations,
                List.of(),
                List.of(),
                null,
                null,
                Brief.untold(),
                evidenceFolders);
    }

    public static Told nothing() {
        return new Told(null, List.of(), List.of(), List.of(), null, List.of());
    }

    /** Why this indicator stands apart from its plan. */
    public Optional<Wording> reason(IndicatorId indicator) {
        return Optional.ofNullable(reasons.get(indicator));
    }

    /** What was written for a section. */
    public Optional<Wording> narrative(String section) {
        return Optional.ofNullable(narratives.get(section));
    }

    /** @param ngos all organisations that the project covers, partners among them, each once */
    public record Team(List<Member> staff, List<Member> specialists, List<Wording> ngos) {
        public Team {
            staff = List.copyOf(staff);
            specialists = List.copyOf(specialists);
            ngos = List.copyOf(ngos);
        }

        static Team untold() {
            return new Team(List.of(), List.of(), List.of());
        }
    }

    /** @param name personal data */
    public record Member(String name, @Nullable Wording role) {}

    /**
     * @param organisation whether it is an organisation and not a person; null where a published report does not say
     * @param head full name of its head, personal data
     * @param address the legal address
     * @param foreign whether it is an international or foreign one
     * @param need why the project needed it
     */
    public record Partner(
            @Nullable Boolean organisation,
            @Nullable Wording name,
            @Nullable Wording role,
            @Nullable String head,
            @Nullable String contact,
            @Nullable Wording address,
            boolean foreign,
            @Nullable Wording need,
            @Nullable Wording note) {

        /** A partner as a published report has it. */
        public Partner(
                @Nullable Wording name, @Nullable Wording role, @Nullable String contact, @Nullable Wording note) {
            this(null, name, role, null, contact, null, false, null, note);
        }
    }

    /**
     * @param amount in tenge
     * @param reported whether the report of its recipient is attached
     * @param photos how many are attached
     */
    public record SubGrant(
            Wording recipient,
            @Nullable Wording purpose,
            @Nullable String agreementNumber,
            @Nullable LocalDate agreementDate,
            @Nullable BigDecimal amount,
            boolean reported,
            int photos) {

        /** Whether there is an agreement: only then the form counts it. */
        public boolean isSigned() {
            return agreementNumber != null && agreementDate != null;
        }
    }

    /**
     * The small grants of a project together.
     *
     * @param each in tenge, where all of them are equal
     * @param total in tenge, as it was given
     */
    public record SubGrantsInAll(
            @Nullable Integer count,
            @Nullable BigDecimal each,
            @Nullable BigDecimal total) {

        /** As many as there are, each of the same amount; empty where one of the two is not given. */
        public Optional<BigDecimal> reckoned() {
            return count == null || each == null
                    ? Optional.empty()
                    : Optional.of(each.multiply(BigDecimal.valueOf(count)));
        }

        /** The total as it was given, else as it is reckoned. */
        public Optional<BigDecimal> amount() {
            return Optional.ofNullable(total).or(this::reckoned);
        }
    }

    /**
     * @param amount as a published report writes it, in thousands of tenge according to the form
     * @param thousandTenge for the form's column
     * @param tenge as it was asked for, null where a published report gives thousands
     */
    public record Proposal(
            @Nullable Wording field,
            @Nullable Wording priority,
            @Nullable Wording problem,
            @Nullable String amount,
            @Nullable BigDecimal thousandTenge,
            @Nullable BigDecimal tenge,
            @Nullable Wording grantType,
            @Nullable Wording expectedResult) {}

    /**
     * @param letter number and date of the letter that it was sent with, as a published report writes them
     * @param copyAttached whether a copy of the letter is attached
     */
    public record Recommendation(
            @Nullable Wording addressee,
            @Nullable Wording text,
            @Nullable String letter,
            @Nullable String letterNumber,
            @Nullable LocalDate letterDate,
            boolean copyAttached) {

        /** A recommendation as a published report has it. */
        public Recommendation(@Nullable Wording addressee, @Nullable Wording text, @Nullable String letter) {
            this(addressee, text, letter, null, null, false);
        }

        /** The language in which it was sent. */
        public Optional<Language> language() {
            return Optional.ofNullable(text).map(Wording::original);
        }

        /** Whether anything tells of the letter that it was sent with. */
        public boolean isSent() {
            return letter != null || (letterNumber != null && letterDate != null);
        }
    }

    /** People whom a publication has reached, by whose figure it is. */
    public record Reach(
            String source, long people, @Nullable LocalDate readOn) {}

    /** @param amount in tenge */
    public record OtherMoney(Wording source, BigDecimal amount) {}

    /** In tenge. The notes say, for example, why there is none. */
    public record Spending(
            @Nullable Wording payrollNote, @Nullable Wording taxesNote, List<Purchase> purchases) {
        public Spending {
            purchases = List.copyOf(purchases);
        }
    }

    public record Purchase(
            Wording what,
            @Nullable BigDecimal plan,
            @Nullable BigDecimal fact) {}

    /** The success story in the parts that the form asks for. */
    public record Story(
            @Nullable Wording before,
            @Nullable Wording influence,
            @Nullable Wording result,
            @Nullable Wording quote) {}
}
