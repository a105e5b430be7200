package kz.esep.card;

import java.time.Instant;
import kz.esep.language.Wording;
import kz.esep.plan.IndicatorId;

/**
 * Why an indicator stands apart from its plan.
 *
 * @param by the account that has told it: a sign-in name of the back office
 */
public record Reason(IndicatorId indicator, Wording text, String by, Instant at) {}
