package kz.esep.whole;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import kz.esep.dialogues.Sample;
import kz.esep.people.Invitation;
import kz.esep.people.InvitationLinks;
import kz.esep.people.Invitations;
import kz.esep.people.Role;
import kz.esep.plan.Period;
import kz.esep.plan.Project;
import kz.esep.plan.ProjectId;
import kz.esep.plan.Projects;
import org.springframework.context.ApplicationContext;

/** What has to be there before anybody can talk to the bot: an invented project and links into it. */
public final class Ground {

    public static final ProjectId PROJECT = Sample.PROJECT_ID;

    private final ApplicationContext bot;

    public Ground(ApplicationContext bot) {
        this.bot = bot;
    }

    /** The sample without a period, so that it stays valid whatever day the tests run on. */
    public Ground withProject() {
        var sample = Sample.project();
        var open = new Project(
                sample.id(),
                1,
                sample.language(),
                sample.title(),
                sample.goal(),
                sample.region(),
                new Period(null, null, null, false),
                sample.grant(),
                sample.grantee(),
                sample.tasks(),
                sample.indicators());
        bot.getBean(Projects.class).add(open);
        return this;
    }

    /** What a person's link says to the bot. */
    public String invitation(Role role) {
        return invitation(role, role == Role.VOLUNTEER ? 30 : 1);
    }

    /** What a link that serves so many persons says to the bot. */
    public String invitation(Role role, int persons) {
        var now = Instant.now();
        var invitation = new Invitation(
                InvitationLinks.freshId(new SecureRandom()),
                PROJECT,
                role,
                null,
                persons,
                List.of(),
                now.plusSeconds(3600),
                false,
                now);
        bot.getBean(Invitations.class).add(invitation);
        return bot.getBean(InvitationLinks.class).payload(invitation.id());
    }
}
