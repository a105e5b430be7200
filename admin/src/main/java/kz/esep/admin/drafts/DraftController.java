package kz.esep.admin.drafts;

import kz.esep.admin.page.Texts;
import kz.esep.drafts.Draft;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One draft, whatever it is about: as it reads, what stands behind its figures, what was found, and its files. */
@Controller
@RequestMapping("/{kind:" + Shelves.KINDS + "}/{id}/drafts/{number}")
class DraftController {

    private final Shelves shelves;
    private final OpenDraft drafts;
    private final DraftPage page;
    private final DraftFiles files;

    DraftController(Shelves shelves, OpenDraft drafts, DraftPage page, DraftFiles files) {
        this.shelves = shelves;
        this.drafts = drafts;
        this.page = page;
        this.files = files;
    }

    /** The draft that an address names. */
    record Address(String kind, String id, int number) {
        @Override
        public String toString() {
            return "/" + kind + "/" + id + "/drafts/" + number;
        }
    }

    @ModelAttribute("address")
    Address address(@PathVariable String kind, @PathVariable String id, @PathVariable int number) {
        return new Address(kind, id, number);
    }

    @GetMapping
    String show(
            @ModelAttribute("address") Address address,
            @RequestParam(required = false) @Nullable String figure,
            @ModelAttribute("t") Texts t,
            Model model) {
        var shelf = shelves.of(address.kind(), address.id());
        var draft = drafts.of(shelf.id(), address.number());
        shelf.tell(draft, t, model);
        page.show(draft, address.toString(), shelf.changes(draft), figure, t, model);
        return "drafts/draft";
    }

    @GetMapping("/paper.css")
    ResponseEntity<String> style(@ModelAttribute("address") Address address) {
        return page.style(draft(address), address.toString());
    }

    /** The entries and files behind a figure: alone for htmx, else on the page of the draft. */
    @GetMapping("/figures/{figure}")
    String figure(
            @ModelAttribute("address") Address address,
            @PathVariable String figure,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            @ModelAttribute("t") Texts t,
            Model model) {
        if (!partial) {
            return show(address, figure, t, model);
        }
        page.showBehind(draft(address), figure, t, model);
        return "drafts/draft :: behind";
    }

    @GetMapping("/draft.docx")
    ResponseEntity<byte[]> docx(@ModelAttribute("address") Address address) {
        return files.docx(draft(address), shelf(address).title());
    }

    @GetMapping("/draft.pdf")
    ResponseEntity<byte[]> pdf(@ModelAttribute("address") Address address) {
        return files.pdf(draft(address), shelf(address).title());
    }

    /** The document with a table of what stands behind its figures. */
    @GetMapping("/sources.docx")
    ResponseEntity<byte[]> sources(@ModelAttribute("address") Address address) {
        return files.sources(draft(address), shelf(address).title());
    }

    private Draft draft(Address address) {
        return drafts.of(shelf(address).id(), address.number());
    }

    private Shelf shelf(Address address) {
        return shelves.of(address.kind(), address.id());
    }
}
