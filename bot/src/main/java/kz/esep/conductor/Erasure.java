package kz.esep.conductor;

import java.time.Clock;
import java.util.stream.Collectors;
import kz.esep.checkin.CheckIns;
import kz.esep.dialogue.Effect;
import kz.esep.drafts.DraftRequests;
import kz.esep.drafts.KeptDrafts;
import kz.esep.evidence.Blobs;
import kz.esep.evidence.Evidence;
import kz.esep.evidence.Files;
import kz.esep.journal.Entries;
import kz.esep.people.Invitations;
import kz.esep.people.Membership;
import kz.esep.people.People;
import kz.esep.people.ShownMenus;
import kz.esep.storage.Parked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Erases what is kept of a person. Entries stay as facts of the project, without the name; files that belong to none of
 * them go with their bytes; places of invitations stay used. What was erased twice is erased once.
 */
@Component
class Erasure {

    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

    private final People people;
    private final Invitations invitations;
    private final Entries entries;
    private final Files files;
    private final Blobs blobs;
    private final Parked parked;
    private final CheckIns checkIns;
    private final DraftRequests drafts;
    private final KeptDrafts keptDrafts;
    private final DraftShelves shelves;
    private final Signatures signatures;
    private final ShownMenus menus;
    private final Erasures erasures;
    private final Clock clock;

    Erasure(
            People people,
            Invitations invitations,
            Entries entries,
            Files files,
            Blobs blobs,
            Parked parked,
            CheckIns checkIns,
            DraftRequests drafts,
            KeptDrafts keptDrafts,
            DraftShelves shelves,
            Signatures signatures,
            ShownMenus menus,
            Erasures erasures,
            Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.entries = entries;
        this.files = files;
        this.blobs = blobs;
        this.parked = parked;
        this.checkIns = checkIns;
        this.drafts = drafts;
        this.keptDrafts = keptDrafts;
        this.shelves = shelves;
        this.signatures = signatures;
        this.menus = menus;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** The conversation itself goes when its last message has been sent: {@link Erasures#sweep}. */
    void of(Effect.Erase wanted) {
        var sent = files.of(wanted.person());
        var filed = entries.withFiles(sent.stream().map(Evidence::id).toList()).stream()
                .flatMap(entry -> entry.versions().stream())
                .flatMap(version -> version.happening().files().stream())
                .filter(file -> sent.stream().anyMatch(own -> own.id().equals(file)))
                .collect(Collectors.toSet());
        files.eraseSender(filed);
        files.remove(sent.stream().filter(file -> !filed.contains(file.id())).toList(), blobs);
        var written = entries.erase(wanted.person());
        invitations.erase(wanted.person());
        parked.erase(wanted.chat());
        checkIns.eraseName(wanted.chat());
        drafts.erase(wanted.person());
        signatures.erase(wanted.person());
        people.find(wanted.person()).ifPresent(person -> {
            keptDrafts.erase(
                    person.id(),
                    person.name(),
                    shelves.of(person.memberships().stream()
                            .map(Membership::project)
                            .toList()),
                    clock.instant());
            menus.clearLater(wanted.chat());
        });
        people.erase(wanted.person());
        erasures.note(wanted.proof(), wanted.chat(), written, sent.size(), clock.instant());
        LOG.info("Erased a person: {}", wanted.proof());
    }
}
