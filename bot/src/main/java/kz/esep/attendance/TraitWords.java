package kz.esep.attendance;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words for sex, age and status in the three languages: "ж", "17 лет", "2008 ж.т.", "безработный". */
final class TraitWords {

    private static final int OLDEST = 110;

    private static final Pattern YEARS =
            Pattern.compile("(\\d{1,3})\\s*(?:лет|года|год|жас(?:та|ар)?|years?(?: old)?|y\\.?o\\.?)?\\.?");
    private static final Pattern BORN =
            Pattern.compile("(19\\d\\d|20\\d\\d)\\s*(?:г\\.?\\s?р\\.?|года?|ж\\.?\\s?т\\.?|ж\\.?|жылғы)?\\.?");
    private static final Pattern BAND = Pattern.compile("(\\d\\d)\\s*(?:[-–—]\\s*(\\d\\d)|\\+)(?:\\s*(?:лет|жас))?");

    private static final Map<Pattern, Category> WORDS = words();

    private TraitWords() {}

    /**
     * What a word says of a person; empty where it says nothing of the kind.
     *
     * @param day of the event: what band somebody is in depends on it
     */
    static Optional<Category> of(String word, LocalDate day) {
        var plain = word.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
        var years = YEARS.matcher(plain);
        if (years.matches()) {
            return age(Integer.parseInt(years.group(1)));
        }
        var birthday = BirthDates.in(plain);
        if (birthday.isPresent()) {
            return ageOn(day, birthday.get());
        }
        var born = BORN.matcher(plain);
        if (born.matches()) {
            return age(day.getYear() - Integer.parseInt(born.group(1)));
        }
        var band = BAND.matcher(plain);
        if (band.matches()) {
            return age(Integer.parseInt(band.group(1)));
        }
        return WORDS.entrySet().stream()
                .filter(one -> one.getKey().matcher(plain).matches())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** A date of the last year is hardly one of birth: lists say when somebody has signed, too. */
    private static Optional<Category> ageOn(LocalDate day, LocalDate birthday) {
        var years = Period.between(birthday, day).getYears();
        return years < 1 ? Optional.empty() : age(years);
    }

    private static Optional<Category> age(int years) {
        return years < 0 || years > OLDEST ? Optional.empty() : Optional.of(Category.ofAge(years));
    }

    private static Map<Pattern, Category> words() {
        var words = new LinkedHashMap<Pattern, Category>();
        put(words, Category.MALE, "м\\.?|муж\\.?|мужчина|мужской|мальчик|юноша|ер|ер адам|еркек|ұл|m|male|man|boy");
        put(words, Category.FEMALE, "ж\\.?|жен\\.?|женщина|женский|девочка|девушка|ә|әйел|қыз|f|female|woman|girl");
        put(words, Category.CHILDREN, "дети|ребенок|школьни[кц]а?|бала|балалар|оқушы|child|children|pupil");
        put(words, Category.YOUTH, "молодежь|студент(?:ка)?|жастар|жас|студент|youth|student");
        put(
                words,
                Category.CIVIL_SERVANTS,
                "(?:государственн\\S*|гос\\.?) ?служащ\\S*|госслужащ\\S*"
                        + "|мемлекеттік қызметші(?:лер)?|civil servants?");
        put(words, Category.BUDGET_EMPLOYEES, ".*бюджет.*|budget.*");
        put(words, Category.DISABLED, ".*инвалид.*|.*мүгедек.*|.*disabilit.*|disabled");
        put(words, Category.OLDER_50, "пенсионер(?:ка)?|зейнеткер(?:лер)?|ересек.*|.*50 лет и старше|50\\+|pensioner");
        put(words, Category.UNEMPLOYED, "безработн\\S*|жұмыссыз(?:дар)?|unemployed");
        put(words, Category.NGO, "нпо|үеұ|ngo|.*обществен\\S* организац\\S*|.*қоғамдық ұйым.*|ngo representatives?");
        put(words, Category.BUSINESS, ".*бизнес.*|предпринимател\\S*|кәсіпкер(?:лер)?|business.*");
        put(words, Category.OTHER, "друг(?:ие|ое)(?: категории)?|ино?е|басқа(?:лар)?(?: да)?(?: санаттар)?|other.*");
        return words;
    }

    private static void put(Map<Pattern, Category> words, Category category, String pattern) {
        words.put(Pattern.compile(pattern, Pattern.UNICODE_CASE), category);
    }
}
