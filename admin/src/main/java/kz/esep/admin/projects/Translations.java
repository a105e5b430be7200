package kz.esep.admin.projects;

import java.util.List;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.Project;
import org.springframework.stereotype.Component;

/** All texts of a project that can be translated, wherever they are kept. */
@Component
class Translations {

    private final List<TranslatableTexts> sources;

    Translations(List<TranslatableTexts> sources) {
        this.sources = List.copyOf(sources);
    }

    List<Translatable> of(Project project) {
        return sources.stream().flatMap(source -> source.of(project).stream()).toList();
    }

    /** How many texts lack one of some languages. */
    long missing(Project project, Language... languages) {
        return of(project).stream().filter(text -> text.lacks(languages)).count();
    }

    /** Replaces the text that a key names; false when no text reads like that any more. */
    boolean replace(Project project, String key, Wording wording) {
        return sources.stream()
                .filter(source ->
                        source.of(project).stream().anyMatch(text -> text.key().equals(key)))
                .findFirst()
                .filter(source -> source.replace(project, key, wording))
                .isPresent();
    }
}
