package org.wiredesk.monitor.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatesTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void whoAsksTooMuchWaitsAndNobodyElse() {
        Rates rates = new Rates(2);
        for (int question = 0; question < 8; question++) {
            assertThat(rates.allows("a", 1, 0)).isTrue();
        }

        assertThat(rates.allows("a", 1, 0)).isFalse();
        assertThat(rates.allows("b", 1, 0)).isTrue();
        assertThat(rates.allows("a", 1, SECOND / 2)).isTrue();
        assertThat(rates.allows("a", 1, SECOND / 2)).isFalse();
    }
}
