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

    ReminderJob(Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) throws JobExecutionException {
        try {
            reminders.send();
        } catch (DataAccessException outage) {
            throw new JobExecutionException(outage);
        }
    }
}
