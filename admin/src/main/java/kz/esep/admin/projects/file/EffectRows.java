package kz.esep.admin.projects.file;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import kz.esep.facts.SocioEconomic.Row;
import org.jspecify.annotations.Nullable;

/** Recognises the fixed rows of the socio-economic table by the words of the form. */
final class EffectRows {

    private static final Map<Row, String[]> WORDS = words();

    private EffectRows() {}

    /** The row that a label means, null where it is none of the nine. */
    static @Nullable Row of(@Nullable String label) {
        if (label == null) {
            return null;
        }
        var lower = label.toLowerCase(Locale.ROOT);
        for (var row : WORDS.entrySet()) {
            for (var word : row.getValue()) {
                if (lower.contains(word)) {
                    return row.getKey();
                }
            }
        }
        return null;
    }

    private static Map<Row, String[]> words() {
        var words = new EnumMap<Row, String[]>(Row.class);
        words.put(Row.DIRECT_BENEFICIARIES, new String[] {"прямых бенефициаров", "тікелей бенефициар"});
        words.put(Row.INDIRECT_BENEFICIARIES, new String[] {"косвенных бенефициаров", "жанама бенефициар"});
        words.put(Row.STAFF, new String[] {"штатных работников", "штаттағы қызметкер"});
        words.put(Row.SPECIALISTS, new String[] {"привлеченных специалистов", "тартылған маман"});
        words.put(Row.NGOS, new String[] {"охваченных нпо", "қамтылған үеұ"});
        words.put(Row.PAYROLL, new String[] {"фонд оплаты труда", "еңбекақы"});
        words.put(Row.TAXES, new String[] {"налоги", "салық"});
        words.put(Row.ECONOMY, new String[] {"вклад в экономику", "экономикаға"});
        words.put(Row.PARTNERS, new String[] {"партнеров", "серіктес", "әріптес"});
        return words;
    }
}
