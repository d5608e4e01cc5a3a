package org.wiredesk.standalone.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.records.Decision;
import org.wiredesk.records.Outcome;
import org.wiredesk.records.RevisionKind;
import org.wiredesk.standalone.terminal.Columns;
import org.wiredesk.standalone.terminal.Terminal;

class DecisionTableTest {

    private static final DecisionTable TABLE = table(new Terminal(false, false, 100));

    @Test
    void columnsStandUnderTheirNames() {
        String row = TABLE.row(decision(Outcome.ACCEPTED)
                .setKind(RevisionKind.CORRECTION)
                .setRevision(12)
                .build());

        assertThat(TABLE.header() + "\n" + row).isEqualTo("""
                        time      source    outcome      revision       story       headline, or why not
                        09:26:53  reuters   ACCEPTED     CORRECTION 12  y-0123456a  Ferry runs aground\
                        """);
    }

    @Test
    void whatIsNotAcceptedSaysWhy() {
        String row = TABLE.row(decision(Outcome.DUPLICATE).setRevision(3).build());

        assertThat(row).contains("DUPLICATE", "of 3", "It says what revision 3 says.");
    }

    @Test
    void aRejectHasNeitherStoryNorRevision() {
        String row = TABLE.row(decision(Outcome.REJECTED).setStoryId(null).build());

        assertThat(row).contains("REJECTED").doesNotContain("null").contains("It says what");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aKillCannotBeMissed(boolean colour) {
        String row = table(new Terminal(colour, colour, 100))
                .row(decision(Outcome.ACCEPTED)
                        .setKind(RevisionKind.KILL)
                        .setRevision(2)
                        .build());

        assertThat(row).contains("KILL 2", "*** KILL *** Ferry runs aground");
        assertThat(row.startsWith("\u001b[1;97;41m")).isEqualTo(colour);
    }

    @Test
    void aRowIsOneLineAsWideAsTheTerminalWhateverIsInIt() {
        String row = TABLE.row(decision(Outcome.ACCEPTED)
                .setHeadline("A headline\nof two lines " + "and many words ".repeat(20))
                .setSource("a-source-with-a-long-name")
                .build());

        assertThat(row).doesNotContain("\n").endsWith("…");
        assertThat(Columns.width(row)).isEqualTo(100);
    }

    private static DecisionTable table(Terminal terminal) {
        return new DecisionTable(terminal, ZoneOffset.UTC);
    }

    private static Decision.Builder decision(Outcome outcome) {
        return Decision.newBuilder()
                .setItemId("item")
                .setSource("reuters")
                .setOutcome(outcome)
                .setStoryId("story-0123456a")
                .setReason("It says what revision 3 says.")
                .setHeadline("Ferry runs aground")
                .setReceivedAt(Instant.parse("2026-03-14T09:26:53Z"));
    }
}
