package kz.esep.admin.projects;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.narratives.Narrative;
import kz.esep.narratives.Narratives;
import kz.esep.plan.Project;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What was written for the sections of reports, each language a text of its own. */
@Component
@Order(3)
class NarrativeTexts implements TranslatableTexts {

    private final Narratives narratives;
    private final Clock clock;

    NarrativeTexts(Narratives narratives, Clock clock) {
        this.narratives = narratives;
        this.clock = clock;
    }

    @Override
    public List<Translatable> of(Project project) {
        return narratives.wordings(project).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(section -> Translatable.of(Translatable.Kind.NARRATIVE, section.getValue()))
                .distinct()
                .toList();
    }

    @Override
    public boolean replace(Project project, String key, Wording wording) {
        var meant = narratives.wordings(project).entrySet().stream()
                .filter(section -> Translatable.isNamed(key, Translatable.Kind.NARRATIVE, section.getValue()))
                .toList();
        return !meant.isEmpty()
                && meant.stream().allMatch(section -> written(project, section.getKey(), section.getValue(), wording));
    }

    /** Only the languages that differ; a text that somebody has changed meanwhile stays as they wrote it. */
    private boolean written(Project project, String section, Wording seen, Wording wording) {
        return Arrays.stream(Language.values())
                .filter(language -> !seen.translation(language).equals(wording.translation(language)))
                .allMatch(language -> saved(
                        project,
                        section,
                        language,
                        wording.translation(language).orElse("")));
    }

    private boolean saved(Project project, String section, Language language, String text) {
        var seen = narratives
                .find(project.id(), section, language)
                .map(Narrative::revision)
                .orElse(Narratives.NOTHING_SEEN);
        return narratives.save(project.id(), section, language, text, seen, writer(), clock.instant())
                instanceof Narratives.Saving.Saved;
    }

    private static String writer() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null ? "" : signedIn.getName();
    }
}
