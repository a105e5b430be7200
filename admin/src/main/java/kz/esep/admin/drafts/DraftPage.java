package kz.esep.admin.drafts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.esep.admin.drafts.Changes.Change;
import kz.esep.admin.page.Texts;
import kz.esep.admin.reports.paper.Html;
import kz.esep.admin.reports.paper.Medium;
import kz.esep.admin.reports.paper.NotAWordFile;
import kz.esep.admin.reports.paper.Passages;
import kz.esep.drafts.Draft;
import kz.esep.drafts.EntryChanges;
import kz.esep.drafts.KeptDrafts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A draft as a page shows it, whatever it is about: as it reads, what stands behind a figure, what changed since. */
@Component
class DraftPage {

    private static final int MOST_CHANGES = 200;

    private final OpenDraft drafts;
    private final KeptDrafts kept;
    private final Behind behind;
    private final Names names;
    private final EntryLinks links;

    DraftPage(OpenDraft drafts, KeptDrafts kept, Behind behind, Names names, EntryLinks links) {
        this.drafts = drafts;
        this.kept = kept;
        this.behind = behind;
        this.names = names;
        this.links = links;
    }

    /**
     * What changed since an earlier draft.
     *
     * @param before the number of that draft
     * @param more how many further changes are not listed
     */
    record Since(int before, List<Change> changes, int more, EntryLinks.View entries) {}

    /**
     * Puts a draft into the model of {@code drafts/draft}.
     *
     * @param address of its page
     * @param now what became of its entries until today
     * @param figure the bookmark that was asked about, null for none
     */
    void show(Draft draft, String address, EntryChanges now, @Nullable String figure, Texts t, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("base", address);
        model.addAttribute("by", names.of(List.of(draft.by())).getOrDefault(draft.by(), draft.by()));
        if (!draft.isWithheld()) {
            model.addAttribute("paper", paper(draft, address).body());
            model.addAttribute(
                    "since",
                    kept.before(draft)
                            .flatMap(before -> since(before, draft, t))
                            .orElse(null));
            model.addAttribute("now", links.of(now, t));
            model.addAttribute(
                    "behind", figure == null ? null : behind(draft, figure, t).orElse(null));
        }
    }

    /** Puts what stands behind a figure into the model, "not found" where the draft has no such figure. */
    void showBehind(Draft draft, String figure, Texts t, Model model) {
        model.addAttribute("behind", behind(draft, figure, t).orElseThrow(OpenDraft::missing));
    }

    /** The looks of the paper: a page of ours has no styles in its elements. */
    ResponseEntity<String> style(Draft draft, String address) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(paper(draft, address).style());
    }

    private Optional<Behind.View> behind(Draft draft, String bookmark, Texts t) {
        return drafts.traces(draft).stream()
                .filter(trace -> trace.bookmark().equals(bookmark))
                .findFirst()
                .map(trace -> behind.of(trace, draft, t));
    }

    private Optional<Since> since(Draft before, Draft draft, Texts t) {
        if (before.isWithheld()) {
            return Optional.empty();
        }
        try {
            var changes = Changes.between(Passages.of(drafts.word(before)), Passages.of(drafts.word(draft)));
            return Optional.of(new Since(
                    before.number(),
                    changes.stream().limit(MOST_CHANGES).toList(),
                    Math.max(0, changes.size() - MOST_CHANGES),
                    links.of(EntryChanges.between(before.used(), draft.used()), t)));
        } catch (NotAWordFile ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    private Html paper(Draft draft, String address) {
        try {
            return Html.of(drafts.word(draft), new OnTheWeb(address));
        } catch (NotAWordFile ourOwn) {
            throw new IllegalStateException(ourOwn);
        }
    }

    /** @param address of the draft */
    private record OnTheWeb(String address) implements Medium {

        @Override
        public String figure(String bookmark) {
            var path = address + "/figures/" + bookmark;
            return "href=\"" + path + "#behind\" hx-get=\"" + path + "\" hx-target=\"#behind\" hx-swap=\"outerHTML\"";
        }

        /** Photos were put into the document under the names of their files; their small copies are quicker. */
        @Override
        public String picture(String part, String name) {
            var dot = name.lastIndexOf('.');
            return "/files/" + (dot < 0 ? name : name.substring(0, dot)) + "/thumbnail";
        }
    }
}
