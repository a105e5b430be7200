package kz.esep.admin.calls;

import java.util.Map;
import kz.esep.admin.lines.Sheet.Sent;
import kz.esep.admin.page.Texts;
import kz.esep.call.Calls;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The calls of the grant operator: what there is, and one more. */
@Controller
class CallsController {

    private final Calls calls;
    private final CallSheets sheets;

    CallsController(Calls calls, CallSheets sheets) {
        this.calls = calls;
        this.sheets = sheets;
    }

    @GetMapping("/calls")
    String all(@ModelAttribute("t") Texts t, Model model) {
        return listed(null, t, model);
    }

    private String listed(@Nullable Sent sent, Texts t, Model model) {
        model.addAttribute("calls", calls.all());
        model.addAttribute("sheet", sheets.all().view(t, sent, null));
        return "calls/calls";
    }

    @PostMapping("/calls/announced/{key}")
    String add(
            @PathVariable String key,
            @RequestParam Map<String, String> typed,
            @ModelAttribute("t") Texts t,
            Model model) {
        var saving = sheets.all().save(CallController.id(key).value(), typed, t.language());
        var sent = Sent.of("announced", key, typed, saving);
        return sent == null ? "redirect:/calls/" + key : listed(sent, t, model);
    }
}
