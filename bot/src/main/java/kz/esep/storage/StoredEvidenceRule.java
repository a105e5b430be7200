package kz.esep.storage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.esep.plan.DocumentKind;
import kz.esep.plan.EvidenceRule;
import org.bson.Document;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;

/** What an entry must have, as it is stored now, and as it was when a rule knew photos and documents alone. */
@ReadingConverter
final class StoredEvidenceRule implements Converter<Document, EvidenceRule> {

    @Override
    public EvidenceRule convert(Document stored) {
        return new EvidenceRule(
                stored.getInteger("photos", 0),
                kinds(stored, "documents"),
                kinds(stored, "bilingual"),
                stored.getInteger("links", 0),
                stored.getBoolean("survey", false));
    }

    private static Set<DocumentKind> kinds(Document stored, String member) {
        var kinds = EnumSet.noneOf(DocumentKind.class);
        stored.getList(member, String.class, List.of()).forEach(name -> kinds.add(DocumentKind.valueOf(name)));
        return kinds;
    }
}
