package kz.esep.admin.projects;

import java.util.List;
import kz.esep.card.ProjectCards;
import kz.esep.language.Wording;
import kz.esep.plan.Project;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The texts of the card. */
@Component
@Order(2)
class CardTexts implements TranslatableTexts {

    private final ProjectCards cards;

    CardTexts(ProjectCards cards) {
        this.cards = cards;
    }

    @Override
    public List<Translatable> of(Project project) {
        return CardWordings.rows(cards.of(project.id()));
    }

    /** Tries again when somebody has changed another part of the card at the same moment. */
    @Override
    public boolean replace(Project project, String key, Wording wording) {
        while (true) {
            var next = CardWordings.replaced(cards.of(project.id()), key, wording);
            if (next.isEmpty()) {
                return false;
            }
            if (cards.replace(next.get())) {
                return true;
            }
        }
    }
}
