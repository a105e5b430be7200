package kz.esep.admin.everything;

import java.util.List;
import kz.esep.admin.access.Operator;

/** What is printed when everything runs. */
final class Welcome {

    private Welcome() {}

    /** @param passwordHolds whether the operator still has the password that was made here */
    static String text(LocalSettings settings, List<String> chats, boolean passwordHolds) {
        var text = new StringBuilder("\nEsep is running. Ctrl+C stops it; everything is kept in ./data.\n");
        if (!chats.isEmpty()) {
            text.append("\n  The chat, as one of the invented people:\n");
            chats.forEach(chat -> text.append("    ").append(chat).append('\n'));
        }
        return text.append("\n  The back office:\n    ")
                .append(settings.officePage())
                .append("\n    name      ")
                .append(Operator.FIRST)
                .append("\n    password  ")
                .append(passwordHolds ? settings.password() : "(as you have changed it)")
                .append('\n')
                .toString();
    }
}
