package kz.esep.admin.projects;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.esep.admin.page.OpenProject;
import kz.esep.language.Language;
import kz.esep.language.Wording;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The texts of the plan and of the card side by side, saved row by row. */
@Controller
class TranslationController {

    private final OpenProject open;
    private final Translations translations;

    TranslationController(OpenProject open, Translations translations) {
        this.open = open;
        this.translations = translations;
    }

    /** A group of rows of one kind. */
    record Group(Translatable.Kind kind, List<Translatable> rows) {}

    /** What a person has sent for one row. */
    record Typed(String kk, String ru, String en) {

        /** The wording with these texts; empty when the original would be lost. */
        Optional<Wording> over(Wording seen) {
            var original = switch (seen.original()) {
                case KK -> kk;
                case RU -> ru;
                case EN -> en;
            };
            return original.isBlank() ? Optional.empty() : Optional.of(new Wording(seen.original(), kk, ru, en));
        }
    }

    /** What became of a row, for its mark. */
    enum Saving {
        NONE,
        SAVED,
        STALE,
        ORIGINAL_LOST
    }

    @GetMapping("/projects/{id}/translation")
    String show(@PathVariable String id, @RequestParam(defaultValue = "false") boolean missing, Model model) {
        var project = open.of(id);
        var rows = translations.of(project).stream()
                .filter(row -> !missing || row.lacks(Language.KK, Language.RU))
                .toList();
        var groups = Arrays.stream(Translatable.Kind.values())
                .map(kind -> new Group(
                        kind, rows.stream().filter(row -> row.kind() == kind).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        model.addAttribute("project", project);
        model.addAttribute("groups", groups);
        model.addAttribute("onlyMissing", missing);
        model.addAttribute(
                "lacking",
                Arrays.stream(Language.values())
                        .collect(Collectors.toMap(Language::code, l -> translations.missing(project, l))));
        return "projects/translation";
    }

    /** Saves one row. With htmx the row comes back; without, the page. */
    @PostMapping("/projects/{id}/translation")
    String save(
            @PathVariable String id,
            @RequestParam String key,
            @RequestParam Translatable.Kind kind,
            @RequestParam(defaultValue = "") String kk,
            @RequestParam(defaultValue = "") String ru,
            @RequestParam(defaultValue = "") String en,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model) {
        var typed = new Typed(kk, ru, en);
        var project = open.of(id);
        var seen = translations.of(project).stream()
                .filter(row -> row.key().equals(key))
                .findFirst();
        var next = seen.flatMap(row -> typed.over(row.wording()));
        var saving = seen.isEmpty()
                ? Saving.STALE
                : next.isEmpty()
                        ? Saving.ORIGINAL_LOST
                        : translations.replace(project, key, next.orElseThrow()) ? Saving.SAVED : Saving.STALE;
        if (!partial) {
            if (saving != Saving.SAVED) {
                throw new ResponseStatusException(HttpStatus.CONFLICT);
            }
            return "redirect:/projects/" + id + "/translation";
        }
        model.addAttribute("project", project);
        model.addAttribute("saving", saving);
        model.addAttribute("row", shown(saving, key, kind, seen, next, typed));
        model.addAttribute("typed", typed);
        return "projects/translation :: row";
    }

    /** The row to show: as saved, or as it was seen. Of a stale one only what was typed is known. */
    private static Translatable shown(
            Saving saving,
            String key,
            Translatable.Kind kind,
            Optional<Translatable> seen,
            Optional<Wording> next,
            Typed typed) {
        if (saving == Saving.SAVED) {
            var saved = next.orElseThrow();
            return new Translatable(Translatable.key(kind, saved), kind, saved);
        }
        return seen.orElseGet(
                () -> new Translatable(key, kind, new Wording(firstOf(typed), typed.kk(), typed.ru(), typed.en())));
    }

    private static Language firstOf(Typed typed) {
        if (!typed.kk().isBlank()) {
            return Language.KK;
        }
        return typed.ru().isBlank() ? Language.EN : Language.RU;
    }
}
