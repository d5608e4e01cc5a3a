package org.wiredesk.producer.parse.line;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.producer.fakes.LineMessages;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.Payload;
import org.wiredesk.producer.parse.WireReader;

/** Breaks messages in every way that a line does: something always comes out, and it is never a mistake of ours. */
class BrokenLinesTest {

    private static final String DPA = """
            <SYN><SOH>bdt0102 3 vm 831  dpa 0417

            Verkehr/Fähren/
            <STX>(Berichtigung: Der Ort ist
            Sassnitz.)
            Sperrfrist 23. Januar 19.00 Uhr
            Leinen los
            Von Ines Falk, dpa =

            Sassnitz (dpa) - Die Fähre ist neu.

            * * * *
            - Tel: 1
            <ETX>241326 GMT Mär 26
            <DEL><EOT>
            """;

    private static final String AP = """
            <SYN><SOH>W2870<US>asian
            u i<DC3><DC1> BC-Norland-Ferry 1stLd-Writethru a0512 03-14 0416
            <STX>^BC-Norland-Ferry, 1st Ld-Writethru,416<
            ^Ferry runs <
            ^Eds: Embargoed until 9 p.m. EDT March 15.<
            ^By INES FALK=
            \t   VESTHAVN (AP) _ It rose 2{1/2} feet, ``again.''
            <ETX>AP-WF-24-13-26 1109GMT<
            <FF><EOT>
            """;

    @ParameterizedTest
    @ValueSource(strings = {DPA, AP})
    void cutOffAnywhere(String message) {
        byte[] bytes = LineMessages.bytes(message);
        for (int length = 1; length < bytes.length; length++) {
            check(Arrays.copyOf(bytes, length));
            check(Arrays.copyOfRange(bytes, length, bytes.length));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {DPA, AP})
    void withWrongBytesAnywhere(String message) {
        // Given
        byte[] bytes = LineMessages.bytes(message + message, ISO_8859_1);
        Random random = new Random(7901);

        for (int round = 0; round < 2_000; round++) {
            byte[] broken = bytes.clone();
            for (int i = random.nextInt(6); i >= 0; i--) {
                int at = random.nextInt(broken.length);
                broken[at] = random.nextBoolean() ? (byte) random.nextInt(256) : (byte) random.nextInt(5);
            }

            // Then
            check(broken);
        }
    }

    private static void check(byte[] bytes) {
        for (String format : List.of("iptc-7901", "anpa-1312")) {
            assertThat(read(bytes, Optional.of(format))).isNotEmpty().noneMatch(BrokenLinesTest::isOurMistake);
        }
        assertThat(read(bytes, Optional.empty())).isNotEmpty().noneMatch(BrokenLinesTest::isOurMistake);
    }

    private static boolean isOurMistake(ParseOutcome outcome) {
        return outcome instanceof Refused refused && refused.reason().contains("mistake in Wiredesk");
    }

    private static List<ParseOutcome> read(byte[] bytes, Optional<String> format) {
        Intake intake = Intake.at(
                Instant.parse("2026-03-14T12:00:00Z"),
                "drop",
                Optional.empty(),
                Optional.empty(),
                new Payload.InMemory(bytes));
        return new WireReader().read(intake, format);
    }
}
