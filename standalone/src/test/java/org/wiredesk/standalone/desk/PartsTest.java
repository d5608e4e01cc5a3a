package org.wiredesk.standalone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartsTest {

    private final List<String> stopped = new ArrayList<>();
    private final Parts parts = new Parts(name -> {});

    @Test
    void whatStartedLastStopsFirst() {
        parts.add("broker", () -> stopped.add("broker"));
        parts.add("feed", () -> stopped.add("feed"));

        parts.close();

        assertThat(stopped).containsExactly("feed", "broker");
    }

    @Test
    void aPartThatFailsToStopKeepsNoOtherFromIt() {
        parts.add("broker", () -> stopped.add("broker"));
        parts.add("feed", () -> {
            throw new IllegalStateException("It is stuck.");
        });

        parts.close();

        assertThat(stopped).containsExactly("broker");
    }

    @Test
    void aPartThatComesUpWhileAllStopIsStoppedAtOnce() {
        parts.close();

        parts.add("registry", () -> stopped.add("registry"));

        assertThat(stopped).containsExactly("registry");
    }
}
