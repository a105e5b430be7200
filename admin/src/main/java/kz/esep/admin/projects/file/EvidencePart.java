package kz.esep.admin.projects.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every entry must have.
 *
 * @param documents names of {@code DocumentKind} in lower case
 * @param bilingual those of them that are needed in Kazakh and in Russian
 * @param links how many publications
 * @param survey whether the participants are asked afterwards
 */
public record EvidencePart(
        @Nullable Integer photos,
        List<String> documents,
        List<String> bilingual,
        @Nullable Integer links,
        @Nullable Boolean survey) {
    public EvidencePart {
        documents = Given.list(documents);
        bilingual = Given.list(bilingual);
    }
}
