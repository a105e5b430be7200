package kz.esep.admin.calls;

import java.util.List;
import java.util.Optional;
import kz.esep.admin.lines.Desk;
import kz.esep.admin.lines.Section;
import kz.esep.admin.lines.Sheet;
import kz.esep.admin.page.Today;
import kz.esep.call.Call;
import kz.esep.call.Calls;
import org.springframework.stereotype.Component;

/** Which sections the pages of a call have, and where what is written there goes. */
@Component
class CallSheets {

    private static final String PHRASES = "call";

    private final Calls calls;
    private final Today today;

    CallSheets(Calls calls, Today today) {
        this.calls = calls;
        this.today = today;
    }

    /** All calls; only adding one is offered there. */
    Sheet<List<Call>, Call> all() {
        return sheet(new Desk<>(calls::all, this::added), new AllCalls());
    }

    private boolean added(List<Call> next) {
        var last = next.getLast();
        return calls.find(last.id()).isPresent() || calls.add(last);
    }

    List<Sheet<?, ?>> of(Call call, CallPage page) {
        var desk = new Desk<>(() -> calls.find(call.id()).orElse(call), calls::replace);
        return switch (page) {
            case REPORT ->
                List.of(
                        sheet(desk, new Announced()),
                        sheet(desk, new Priorities()),
                        sheet(desk, new ExtraBudget()),
                        sheet(desk, new Signatories()));
            case PROGRAMME ->
                List.of(
                        sheet(desk, new ProgrammeSection()),
                        sheet(desk, new Funders()),
                        sheet(desk, new ProgrammePartners()),
                        sheet(desk, new PressContacts()));
        };
    }

    /** The section of a page that an address names. */
    Optional<Sheet<?, ?>> find(Call call, CallPage page, String section) {
        return of(call, page).stream()
                .filter(sheet -> sheet.section().name().equals(section))
                .findFirst();
    }

    private <D, L> Sheet<D, L> sheet(Desk<D> desk, Section<D, L> section) {
        return new Sheet<>(desk, section, PHRASES, today.day());
    }
}
