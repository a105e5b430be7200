package kz.esep.call;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import kz.esep.plan.ProjectId;

/** A call with something in every part. All names are invented. */
public final class SampleCall {

    private SampleCall() {}

    public static Call of(String id, int year, ProjectId... projects) {
        return new Call(
                new CallId(id),
                0,
                kk("Үлгі облысының ішкі саясат басқармасы"),
                Call.Body.DEPARTMENT,
                year,
                LocalDate.of(year, 2, 3),
                List.of("https://example.kz/kk", "https://example.kz/ru"),
                LocalDate.of(year, 3, 1),
                List.of(
                        new Call.Priority(
                                kk("Таза өзендер"), kk("қоршаған ортаны қорғау"), 2, new BigDecimal("12000000")),
                        new Call.Priority(kk("Жастар"), null, 1, new BigDecimal("10000000"))),
                List.of(new Call.Extra(kk("демеуші"), new BigDecimal("500000"))),
                List.of(
                        new Call.Signatory(kk("Басқарма Төрағасы"), "Үлгі Асқар"),
                        new Call.Signatory(kk("Бас бухгалтер"), null)),
                List.of(projects),
                kk("Жобалар іске асырылды."),
                kk("Жалғастыру қажет."),
                programme());
    }

    private static Programme programme() {
        return new Programme(
                new Wording(Language.KK, "Шағын гранттар бағдарламасы", "Программа малых грантов", null),
                kk("Таза өзендер – үлгі жоба"),
                kk("Өзендерді қорғау"),
                kk("Үлгі облысы"),
                kk("«Үлгі» орталығы"),
                kk("Үлгі қаласы, Мысал көшесі, 1"),
                "EUR",
                List.of("https://example.kz/programme"),
                List.of(new Programme.Funder(
                        kk("Үлгі қоры"),
                        kk("Қордың өкілдігі"),
                        kk("Қор 2001 жылы құрылды."),
                        LocalDate.of(2025, 5, 6))),
                List.of(kk("«Бұлақ» клубы")),
                List.of(new Programme.Contact(
                        "Үлгі Айгүл", kk("баспасөз хатшысы"), "press@example.kz", "+7 700 000 00 00")));
    }

    private static Wording kk(String text) {
        return Wording.of(Language.KK, text);
    }
}
