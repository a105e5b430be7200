package kz.esep.admin.access;

import static org.assertj.core.api.Assertions.assertThat;

import kz.esep.admin.contract.RepositoryContract;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class OperatorsContractTest extends RepositoryContract {

    @Test
    void thePasswordOfTheFirstIsKnownByItsHashAlone() {
        var operators = repository(Operators.class);
        var encoder = repository(PasswordEncoder.class);
        assertThat(operators.isEmpty()).isFalse();
        assertThat(operators.isPasswordOfFirst("a password for tests", encoder)).isTrue();
        assertThat(operators.isPasswordOfFirst("another", encoder)).isFalse();
    }

    @Test
    void anOperatorIsAddedOnceAndAPasswordIsReplacedByWhoHasSeenIt() {
        var operators = repository(Operators.class);
        var operator = new Operator("second", "{hash}1", true);
        assertThat(operators.add(operator)).isTrue();
        assertThat(operators.add(operator)).isFalse();
        assertThat(operators.changePassword(operator, "{hash}2")).isTrue();
        assertThat(operators.changePassword(operator, "{hash}3")).as("stale").isFalse();
        assertThat(operators.find("second")).contains(new Operator("second", "{hash}2", false));
    }
}
