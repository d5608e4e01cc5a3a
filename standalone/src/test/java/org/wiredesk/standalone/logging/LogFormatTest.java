package org.wiredesk.standalone.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogFormatTest {

    @ParameterizedTest
    @CsvSource({"json, JSON", "JSON, JSON", "text, TEXT", "'', TEXT"})
    void theEnvironmentChooses(String wanted, LogFormat expected) {
        assertThat(LogFormat.from(Map.of("LOG_FORMAT", wanted))).contains(expected);
    }

    @Test
    void textIsTheDefault() {
        assertThat(LogFormat.from(Map.of())).contains(LogFormat.TEXT);
    }

    @Test
    void thereIsNoOther() {
        assertThat(LogFormat.from(Map.of("LOG_FORMAT", "morse"))).isEmpty();
    }
}
