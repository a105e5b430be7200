package kz.esep.conductor;

import static kz.esep.conductor.Applier.Stage.ADMISSION;
import static kz.esep.conductor.Applier.Stage.CONSEQUENCE;
import static kz.esep.conductor.Applier.Stage.RECORD;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import kz.esep.checkin.CheckInLinks;
import kz.esep.checkin.CheckIns;
import kz.esep.dialogue.Effect;
import kz.esep.drafts.DraftRequests;
import kz.esep.evidence.Files;
import kz.esep.journal.Entries;
import kz.esep.outgoing.Mailboxes;
import kz.esep.people.Invitations;
import kz.esep.people.People;
import kz.esep.survey.Response;
import kz.esep.survey.Surveys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says for every kind of effect when and how it is written. A new kind needs one method here. */
@Configuration(proxyBeanMethods = false)
class Appliers {

    @Bean
    Applier<Effect.UseInvitation> useInvitation(Invitations invitations, Clock clock) {
        return new Applier<>(
                Effect.UseInvitation.class,
                ADMISSION,
                use -> invitations.use(use.invitation(), use.person(), clock.instant()));
    }

    @Bean
    Applier<Effect.CountIn> countIn(CheckIns checkIns) {
        return new Applier<>(
                Effect.CountIn.class,
                ADMISSION,
                count -> checkIns.count(
                        count.checkIn(), count.account(), count.language(), count.told(), count.cause()));
    }

    @Bean
    Applier<Effect.KeepPerson> keepPerson(People people) {
        return new Applier<>(Effect.KeepPerson.class, RECORD, keep -> people.keep(keep.person()));
    }

    @Bean
    Applier<Effect.KeepCheckIn> keepCheckIn(CheckIns checkIns) {
        return new Applier<>(Effect.KeepCheckIn.class, RECORD, keep -> checkIns.keep(keep.checkIn()));
    }

    /** The chats of participants are needed no longer than their answers are taken. */
    @Bean
    Applier<Effect.KeepSurvey> keepSurvey(Surveys surveys, CheckIns checkIns) {
        return new Applier<>(Effect.KeepSurvey.class, RECORD, keep -> {
            var isKept = surveys.keep(keep.survey());
            if (isKept && keep.survey().closed() != null) {
                checkIns.forgetContacts(keep.survey().id());
            }
            return isKept;
        });
    }

    @Bean
    Applier<Effect.AnswerSurvey> answerSurvey(Surveys surveys, CheckIns checkIns, CheckInLinks links) {
        return new Applier<>(Effect.AnswerSurvey.class, RECORD, always(given -> {
            var participant = links.answering(given.survey(), given.account());
            surveys.answer(given.survey(), participant, given.response(), given.cause());
            if (given.response().equals(Response.DECLINED)) {
                checkIns.forgetContact(given.project(), given.account());
            }
        }));
    }

    @Bean
    Applier<Effect.AskParticipants> askParticipants(Asking asking) {
        return new Applier<>(Effect.AskParticipants.class, CONSEQUENCE, always(ask -> asking.of(ask.survey())));
    }

    @Bean
    Applier<Effect.Recaption> recaption(Files files) {
        return new Applier<>(
                Effect.Recaption.class, RECORD, always(said -> files.recaption(said.file(), said.caption())));
    }

    @Bean
    Applier<Effect.DrawCode> drawCode(DrawnCodes codes) {
        return new Applier<>(Effect.DrawCode.class, RECORD, always(codes::keep));
    }

    @Bean
    Applier<Effect.WriteEntry> writeEntry(Entries entries) {
        return new Applier<>(Effect.WriteEntry.class, RECORD, write -> entries.write(write.entry()));
    }

    @Bean
    Applier<Effect.Post> post(Mailboxes mailboxes) {
        return new Applier<>(
                Effect.Post.class, CONSEQUENCE, always(post -> mailboxes.post(post.chat(), post.outgoing())));
    }

    @Bean
    Applier<Effect.OrderDraft> orderDraft(DraftRequests drafts) {
        return new Applier<>(Effect.OrderDraft.class, CONSEQUENCE, always(order -> drafts.add(order.request())));
    }

    @Bean
    Applier<Effect.Erase> erase(Erasure erasure) {
        return new Applier<>(Effect.Erase.class, CONSEQUENCE, always(erasure::of));
    }

    /** For what cannot lose: it is written whatever has changed. */
    private static <E> Predicate<E> always(Consumer<E> work) {
        return effect -> {
            work.accept(effect);
            return true;
        };
    }
}
