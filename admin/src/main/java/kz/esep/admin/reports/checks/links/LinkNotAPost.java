package kz.esep.admin.reports.checks.links;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.admin.reports.checks.Check;
import kz.esep.admin.reports.checks.Finding;
import kz.esep.admin.reports.checks.Found;
import kz.esep.admin.reports.checks.Names;
import kz.esep.evidence.Links;
import kz.esep.evidence.Publication;
import kz.esep.facts.Facts;

/** A profile, a whole folder or the front page of a site where one post or one document is expected. */
public final class LinkNotAPost implements Check<Facts> {

    private static final Pattern FOLDER = Pattern.compile(
            "^(?:drive\\.google\\.com/(?:drive/|open\\?.*folder).*"
                    + "|disk\\.yandex\\.[a-z]+/d/.*|yadi\\.sk/d/.*|(?:[a-z-]+\\.)?dropbox\\.com/(?:sh|scl/fo)/.*"
                    + "|1drv\\.ms/f/.*|cloud\\.mail\\.ru/public/.*|mega\\.nz/folder/.*|photos\\.(?:app\\.goo\\.gl|google\\.com)/.*)");

    @Override
    public String code() {
        return "LINK_NOT_A_POST";
    }

    @Override
    public Stream<Finding> in(Facts facts) {
        return Use.all(facts)
                .filter(use -> kind(use).isPresent()
                        && LinkBrokenForm.fault(use.link().url()).isEmpty())
                .collect(Collectors.groupingBy(
                        use -> use.shown().orElseThrow().key(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::finding);
    }

    private Finding finding(List<Use> uses) {
        var activities = Use.activities(uses);
        return Found.warning(code(), Names.where(activities.getFirst()))
                .as(kind(uses.getFirst()).orElseThrow())
                .with("link", uses.getFirst().url())
                .with("activities", Names.of(activities))
                .figure("times", uses.size())
                .finding();
    }

    /** Whether an address is that of a folder, which may hold any number of documents. */
    public static boolean isFolder(String url) {
        return Links.recognise(url).stream()
                .anyMatch(shown -> FOLDER.matcher(shown.key()).matches());
    }

    private static Optional<String> kind(Use use) {
        return use.shown().flatMap(LinkNotAPost::kind);
    }

    private static Optional<String> kind(Publication shown) {
        if (FOLDER.matcher(shown.key()).matches()) {
            return Optional.of("folder");
        }
        if (shown.isProfile()) {
            return Optional.of("profile");
        }
        return shown.key().equals(shown.platform()) ? Optional.of("site") : Optional.empty();
    }
}
