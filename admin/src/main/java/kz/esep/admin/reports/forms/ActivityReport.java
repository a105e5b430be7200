package kz.esep.admin.reports.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.admin.reports.forms.Value.Blocks;
import kz.esep.admin.reports.forms.Value.Line;
import kz.esep.admin.reports.forms.Value.Picture;
import kz.esep.admin.reports.forms.Value.Pictures;
import kz.esep.admin.reports.forms.Value.Row;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import kz.esep.drafts.OfferedForm;
import kz.esep.evidence.FileKind;
import kz.esep.facts.Account;
import kz.esep.facts.ActivityFacts;
import kz.esep.facts.OneEntry;
import kz.esep.language.Language;
import kz.esep.language.Phrases;

/** A page or two about one activity or one entry, with photos: for partners and for a post. */
final class ActivityReport implements Form<Subject.OfActivity> {

    private static final int MOST_PHOTOS = 6;
    private static final int BESIDE_EACH_OTHER = 2;

    /** Lines of a list: with all of twenty links or more the form would have three pages. */
    private static final int MOST_LINES = 10;

    private final Phrases phrases;

    ActivityReport(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public OfferedForm kind() {
        return OfferedForm.ACTIVITY_REPORT;
    }

    @Override
    public Class<Subject.OfActivity> about() {
        return Subject.OfActivity.class;
    }

    @Override
    public Map<String, Value> content(Subject.OfActivity subject, Language language) {
        var project = subject.facts().project();
        var scribe = new Scribe(language, project.language(), phrases);
        var activity = OneEntry.of(subject.facts(), subject.activity(), subject.accounts());
        var content = new LinkedHashMap<String, Value>();
        content.put("project", scribe.wording(project.title()));
        content.put("title", scribe.wording(subject.title()));
        var shortened = new Shortened(scribe, MOST_LINES);
        content.put("dates", shortened.of(scribe.dates(activity).lines(), "more"));
        content.put("places", shortened.of(scribe.places(activity).lines(), "more"));
        content.put("participants", scribe.participants(activity));
        content.put("led", led(subject.accounts(), scribe));
        content.put(
                "n_text",
                new Narratives(scribe, subject.facts().told())
                        .of(section(subject), () -> new Prose(scribe, true).about(activity, subject.accounts())));
        content.put("figures", figures(activity, scribe));
        content.put("photos", photos(subject.accounts(), scribe));
        content.put("links", links(activity, shortened));
        content.put("grant", grant(subject, scribe));
        return content;
    }

    /** One entry has a section of its own, so that its text is not that of the whole activity. */
    private static String section(Subject.OfActivity subject) {
        return subject.activity() != null && subject.accounts().size() != 1
                ? Narratives.sectionOf(subject.activity().activity())
                : "entry."
                        + subject.accounts().stream()
                                .map(Account::number)
                                .findFirst()
                                .orElse(0);
    }

    private static Said led(List<Account> accounts, Scribe scribe) {
        var names = accounts.stream()
                .flatMap(one -> Optional.ofNullable(one.happening().led()).stream())
                .distinct()
                .map(Line::plain)
                .toList();
        return names.isEmpty() ? scribe.noData() : new Said(names);
    }

    private static Blocks figures(ActivityFacts activity, Scribe scribe) {
        var table = new MainTable(scribe);
        var rows = activity.indicators().stream()
                .filter(one -> one.fact() != null)
                .map(one -> Row.of(table.name(one.indicator()), scribe.figure(one.fact())))
                .toList();
        return rows.isEmpty() ? Blocks.none() : new Blocks(List.of(Map.of("figure_rows", new Rows(rows))));
    }

    private static Blocks photos(List<Account> accounts, Scribe scribe) {
        var captions = new PhotoCaptions(scribe);
        var pictures = new ArrayList<Picture>();
        for (var account : accounts) {
            account.files().stream()
                    .filter(file -> file.kind() == FileKind.PHOTO && !Annexes.isDocument(account, file))
                    .forEach(file -> pictures.add(new Picture(file.id(), captions.of(account, file))));
        }
        var shown = pictures.subList(0, Math.min(MOST_PHOTOS, pictures.size()));
        return shown.isEmpty()
                ? Blocks.none()
                : new Blocks(List.of(Map.of("pictures", new Pictures(shown, BESIDE_EACH_OTHER))));
    }

    private static Blocks links(ActivityFacts activity, Shortened shortened) {
        return activity.links().isEmpty()
                ? Blocks.none()
                : new Blocks(List.of(Map.of(
                        "links", shortened.of(ActivitySections.links(activity).lines(), "more-links"))));
    }

    /** Who pays for it and who carries it out: partners and readers want to know. */
    private static Said grant(Subject.OfActivity subject, Scribe scribe) {
        var project = subject.facts().project();
        var lines = Stream.of(
                        project.grantee().name(),
                        project.grant().operator(),
                        project.grant().customer())
                .flatMap(Stream::ofNullable)
                .map(scribe::line)
                .toList();
        return lines.isEmpty() ? scribe.noData() : new Said(lines);
    }
}
