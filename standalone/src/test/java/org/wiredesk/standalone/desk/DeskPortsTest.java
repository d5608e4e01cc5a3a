package org.wiredesk.standalone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeskPortsTest {

    private static final DeskPorts PORTS = new DeskPorts(9092, 20_000, 8081, 8080);

    @Test
    void freePortsAreNoProblem() {
        assertThat(PORTS.problems(port -> true)).isEmpty();
    }

    @Test
    void everyPortThatIsTakenIsNamedWithItsOption() {
        assertThat(PORTS.problems(port -> port == 8080))
                .containsExactly(
                        "Port 9092 is taken. Kafka can have another one: --kafka-port N, or --kafka-port 0 for any that is free.",
                        "Port 8081 is taken. The schema registry can have another one: --registry-port N, or --registry-port 0 for any that is free.");
    }

    @Test
    void twoPartsCannotShareAPort() {
        assertThat(new DeskPorts(9092, 20_000, 8080, 8080).problems(port -> true))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).contains("8080", "Give each its own"));
    }
}
