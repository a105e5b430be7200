package kz.esep.admin.page;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Says that a file was too large to be taken. */
@Controller
class TooLargeController {

    static final String PATH = "/too-large";

    @GetMapping(PATH)
    @ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
    String say(Model model) {
        model.addAttribute("status", HttpStatus.CONTENT_TOO_LARGE.value());
        return "error";
    }
}
