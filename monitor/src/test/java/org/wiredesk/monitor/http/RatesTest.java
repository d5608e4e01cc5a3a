package org.wiredesk.monitor.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatesTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void whoAsksTooMuchWaitsAndNobodyElse() {
        Rates rates = new Rates(2);
        for (int question = 0; question < 8; question++) {
            assertThat(rates.allows("a", 0)).isTrue();
        }

        assertThat(rates.allows("a", 0)).isFalse();
        assertThat(rates.allows("b", 0)).isTrue();
        assertThat(rates.allows("a", SECOND / 2)).isTrue();
        assertThat(rates.allows("a", SECOND / 2)).isFalse();
    }

    @Test
    void whoGuessesATokenPaysForItAlsoIfTooLittleIsLeft() {
        Rates rates = new Rates(2);
        rates.punish("a", 0);

        assertThat(rates.allows("a", 6 * SECOND)).isFalse();
        assertThat(rates.allows("b", 0)).isTrue();
        assertThat(rates.allows("a", 7 * SECOND)).isTrue();
    }
}
