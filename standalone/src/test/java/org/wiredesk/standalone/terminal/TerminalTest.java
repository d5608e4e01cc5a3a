package org.wiredesk.standalone.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    @Test
    void aTerminalHasColours() {
        Terminal terminal = Terminal.of(Map.of("TERM", "xterm"), Optional.of("true"));

        assertThat(terminal.paint(Tone.BAD, "refused")).isEqualTo("\u001b[31mrefused\u001b[0m");
    }

    @Test
    void aPipeHasNone() {
        Terminal pipe = Terminal.of(Map.of("TERM", "xterm"), Optional.of("false"));

        assertThat(pipe.paint(Tone.ALARM, "killed")).isEqualTo("killed");
    }

    @Test
    void whoeverSetsNoColorGetsNone() {
        Terminal terminal = Terminal.of(Map.of("NO_COLOR", "1"), Optional.of("true"));

        assertThat(terminal.paint(Tone.ALARM, "killed")).isEqualTo("killed");
        assertThat(terminal.interactive()).isTrue();
    }

    @Test
    void anEmptyNoColorMeansNothing() {
        assertThat(Terminal.of(Map.of("NO_COLOR", ""), Optional.of("true")).colour())
                .isTrue();
    }

    @Test
    void withoutAStartScriptItIsTakenForAPipe() {
        assertThat(Terminal.of(Map.of(), Optional.empty())).isEqualTo(Terminal.none());
    }

    @ParameterizedTest
    @CsvSource({"200, 200", "' 90 ', 90", "12, 60", "wide, 120", "'', 120"})
    void theWidthIsThatOfTheEnvironmentWithinReason(String columns, int width) {
        assertThat(Terminal.of(Map.of("COLUMNS", columns), Optional.of("true")).width())
                .isEqualTo(width);
    }
}
