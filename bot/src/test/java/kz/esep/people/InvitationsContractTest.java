package kz.esep.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.esep.dialogues.Sample;
import kz.esep.plan.ProjectId;
import kz.esep.storage.RepositoryContract;
import org.junit.jupiter.api.Test;

class InvitationsContractTest extends RepositoryContract {

    private static final ProjectId PROJECT = Sample.PROJECT_ID;
    private static final Instant NOW = Sample.NOW;

    @Test
    void anInvitationServesAsManyAsItMay() {
        var invitations = repositories.get(Invitations.class);
        var invitation = Sample.invitation();
        invitations.add(invitation);

        for (var person = 1; person <= invitation.cap(); person++) {
            assertThat(invitations.use(invitation.id(), PersonId.ofTelegram(person), NOW))
                    .isTrue();
        }
        assertThat(invitations.use(invitation.id(), PersonId.ofTelegram(1), NOW))
                .as("again")
                .isTrue();
        assertThat(invitations.use(invitation.id(), PersonId.ofTelegram(99), NOW))
                .isFalse();
        assertThat(invitations.of(PROJECT))
                .singleElement()
                .satisfies(used -> assertThat(used.usedBy()).hasSize(invitation.cap()));
        invitations.revoke(invitation.id());
        assertThat(invitations.find(invitation.id()).orElseThrow().revoked()).isTrue();
    }

    @Test
    void aPlaceThatSomebodyErasedHasUsedStaysUsed() {
        var invitations = repositories.get(Invitations.class);
        var invitation = Sample.invitation();
        invitations.add(invitation);
        invitations.use(invitation.id(), PersonId.ofTelegram(1), NOW);

        invitations.erase(PersonId.ofTelegram(1));

        assertThat(invitations.findAll(List.of(invitation.id())))
                .singleElement()
                .satisfies(used -> assertThat(used.usedBy()).hasSize(1).doesNotContain(PersonId.ofTelegram(1)));
    }
}
