package kz.esep.admin.deadlines;

import java.time.Duration;
import java.time.LocalTime;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets Quartz look every minute for what is due. The schedule is in memory; what is due and what was sent is not. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReminderSchedule.Times.class)
class ReminderSchedule {

    /**
     * When to remind.
     *
     * @param every how often to look
     * @param from not earlier on a day than this, nobody wants to be woken
     * @param until not later on a day than this
     */
    @ConfigurationProperties("esep.reminders")
    record Times(
            @DefaultValue("1m") Duration every,
            @DefaultValue("09:00") LocalTime from,
            @DefaultValue("21:00") LocalTime until) {}

    @Bean
    DueReminders dueReminders(Times times) {
        return new DueReminders(times.from(), times.until());
    }

    @Bean
    JobDetail reminderJob() {
        return JobBuilder.newJob(ReminderJob.class)
                .withIdentity("reminders")
                .storeDurably()
                .build();
    }

    @Bean
    Trigger everySoOften(JobDetail reminderJob, Times times) {
        var schedule = SimpleScheduleBuilder.simpleSchedule()
                .withIntervalInMilliseconds(times.every().toMillis())
                .repeatForever();
        return TriggerBuilder.newTrigger()
                .forJob(reminderJob)
                .withSchedule(schedule)
                .build();
    }
}
