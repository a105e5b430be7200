package kz.esep.admin.deadlines;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** What Quartz runs every minute. An outage of the database is told to Quartz, which tries again the next minute. */
@DisallowConcurrentExecution
class ReminderJob extends QuartzJobBean {

    private final Reminders reminders;
    private final LinkReminders links;

    ReminderJob(Reminders reminders, LinkReminders links) {
        this.reminders = reminders;
        this.links = links;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) throws JobExecutionException {
        try {
            reminders.send();
            links.send();
        } catch (DataAccessException outage) {
            throw new JobExecutionException(outage);
        }
    }
}
