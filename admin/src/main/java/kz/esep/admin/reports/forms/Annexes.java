package kz.esep.admin.reports.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.FileKind;
import kz.esep.evidence.Links;
import kz.esep.evidence.Publication;
import kz.esep.facts.Account;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.Facts;
import kz.esep.facts.Link;
import kz.esep.facts.Told;
import kz.esep.journal.Filed;
import kz.esep.plan.DocumentKind;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of everything that confirms a report: annex 3 is what confirms one activity, 3.2 the second thing in it.
 * Documents come first, then photos and films, then publications; what belongs to no activity is the last annex.
 */
public record Annexes(List<Annex> all) {

    public Annexes {
        all = List.copyOf(all);
    }

    /**
     * What confirms one activity.
     *
     * @param number from 1; an activity that nothing confirms has none
     * @param activity null for entries that are not in the plan
     */
    public record Annex(
            int number,
            @Nullable ActivityFacts activity,
            List<Item> documents,
            List<Item> pictures,
            List<Published> publications) {
        public Annex {
            documents = List.copyOf(documents);
            pictures = List.copyOf(pictures);
            publications = List.copyOf(publications);
        }

        /** Every file of it in the order of the numbers. */
        public List<Item> files() {
            return Stream.concat(documents.stream(), pictures.stream()).toList();
        }
    }

    /**
     * A file under its number.
     *
     * @param document which document it is, null for a picture and for one that nobody has named
     * @param reference number and date of a letter or an act, as written
     */
    public record Item(
            String number,
            Account account,
            Evidence file,
            @Nullable DocumentKind document,
            @Nullable String reference) {}

    /**
     * A publication under its number.
     *
     * @param platform the host, null where the link is no address
     * @param posted the day of publication where the link itself tells it
     * @param reach how many people it has reached, null where nobody has told
     */
    public record Published(
            String number,
            Link link,
            @Nullable String platform,
            @Nullable LocalDate posted,
            @Nullable Long reach) {}

    /** Numbers what confirms a project. */
    public static Annexes of(Facts facts) {
        var all = new ArrayList<Annex>();
        var planned = new HashSet<Account>();
        for (var activity : facts.activities()) {
            var own = facts.accounts(activity.activity());
            planned.addAll(own);
            annex(all.size() + 1, activity, own, activity.links(), facts.told()).ifPresent(all::add);
        }
        var rest =
                facts.accounts().stream().filter(one -> !planned.contains(one)).toList();
        annex(all.size() + 1, null, rest, links(rest), facts.told()).ifPresent(all::add);
        return new Annexes(all);
    }

    /** Whether a file of an entry is a document: it is one by its kind, or somebody has named it as one. */
    public static boolean isDocument(Account account, Evidence file) {
        return file.kind() == FileKind.DOCUMENT || named(account, file).isPresent();
    }

    private static Optional<Annex> annex(
            int number, @Nullable ActivityFacts activity, List<Account> accounts, List<Link> links, Told told) {
        var documents = new ArrayList<Item>();
        var pictures = new ArrayList<Item>();
        for (var account : accounts) {
            for (var file : account.files()) {
                if (isDocument(account, file)) {
                    documents.add(item(number, documents.size() + 1, account, file));
                }
            }
        }
        for (var account : accounts) {
            for (var file : account.files()) {
                if (!isDocument(account, file)) {
                    pictures.add(item(number, documents.size() + pictures.size() + 1, account, file));
                }
            }
        }
        var publications = new ArrayList<Published>();
        for (var link : links) {
            int place = documents.size() + pictures.size() + publications.size() + 1;
            publications.add(published(number + "." + place, link, told));
        }
        return documents.isEmpty() && pictures.isEmpty() && publications.isEmpty()
                ? Optional.empty()
                : Optional.of(new Annex(number, activity, documents, pictures, publications));
    }

    private static Item item(int annex, int place, Account account, Evidence file) {
        var named = named(account, file);
        return new Item(
                annex + "." + place,
                account,
                file,
                named.map(Filed::document)
                        .or(() -> Stream.of(file.name(), file.caption())
                                .flatMap(Stream::ofNullable)
                                .filter(words -> file.kind() == FileKind.DOCUMENT)
                                .flatMap(words -> DocumentKind.of(words).stream())
                                .findFirst())
                        .orElse(null),
                named.map(Filed::reference).orElse(null));
    }

    private static Optional<Filed> named(Account account, Evidence file) {
        return account.happening().documents().stream()
                .filter(one -> one.file().equals(file.id()))
                .findFirst();
    }

    private static Published published(String number, Link link, Told told) {
        var publication = Links.recognise(link.url()).stream().findFirst();
        return new Published(
                number,
                link,
                publication.map(Publication::platform).orElse(null),
                publication.map(Publication::posted).orElse(null),
                told.reached(link.url()).orElse(null));
    }

    private static List<Link> links(List<Account> accounts) {
        Map<String, Link> links = new LinkedHashMap<>();
        accounts.forEach(one -> one.happening()
                .publications()
                .forEach(publication ->
                        links.putIfAbsent(publication.key(), new Link(publication.url(), List.of(one.entry())))));
        return List.copyOf(links.values());
    }
}
