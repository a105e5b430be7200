package kz.esep.admin.page;

import java.util.Optional;
import kz.esep.call.Call;
import kz.esep.call.CallId;
import kz.esep.call.Calls;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the call that an address names; "not found" for anything else. */
@Component
public class OpenCall {

    private final Calls calls;

    OpenCall(Calls calls) {
        this.calls = calls;
    }

    public Call of(String id) {
        return Optional.of(id)
                .filter(CallId::isValid)
                .flatMap(valid -> calls.find(new CallId(valid)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
