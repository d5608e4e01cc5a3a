package org.wiredesk.producer.parse.iptc7901;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.producer.fakes.Deliveries;
import org.wiredesk.producer.fakes.LineMessages;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Nothing;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.Payload;
import org.wiredesk.producer.parse.SizeLimits;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Subject;
import org.wiredesk.records.Warning;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

class Iptc7901ParserTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-14T12:00:00Z");
    private static final Charset LATIN_1 = Charset.forName("windows-1252");
    private static final String ENGLISH = """
            <SYN><SYN><SOH>eca0045 4 i 120  dpa 0061

            Norland/ports/strike/
            <STX>1ST LEAD
            Dockers in Vesthavn go back to work after nine
            days on the quay
            By Ines Falk and Jo Haag, dpa =

            Vesthavn (dpa) - Dockers in Norland's largest port went back
            to work on Saturday.

            They had asked for a lift that works.

            # Notebook

            ## Note to editors
            - adds union in grafs 2-3
            - will be updated

            * * * *
            The following information is not intended for publication

            dpa if jh

            <ETX>141137 GMT Mar 26
            <DEL><DEL><EOT>
            """;

    @Test
    void aMessageIsTakenApart() {
        // When
        WireItem item = item(ENGLISH);

        // Then
        assertThat(item.getFormat()).isEqualTo("iptc-7901");
        assertThat(item.getSource()).isEqualTo("dpa");
        assertThat(item.getHeadline()).isEqualTo("Dockers in Vesthavn go back to work after nine days on the quay");
        assertThat(item.getByline()).contains("By Ines Falk and Jo Haag, dpa");
        assertThat(item.getSlug()).contains("Norland/ports/strike/");
        assertThat(item.getKeywords()).containsExactly("Norland", "ports", "strike");
        assertThat(item.getUrgency()).contains(4);
        assertThat(item.getSubjects()).containsExactly(new Subject("iptc-7901-category", "i", null));
        assertThat(item.getAlternateIds())
                .containsExactly(
                        new AlternateId("message-number", "dpa 0061"), new AlternateId("service-number", "eca0045"));
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T11:37:00Z"));
        assertThat(item.getAgencyId()).isEmpty();
        assertThat(item.getContentKey()).contains("norland ports strike|2026 03 14");
        assertThat(item.getParagraphs())
                .containsExactly(
                        "1ST LEAD",
                        "Vesthavn (dpa) - Dockers in Norland's largest port went back to work on Saturday.",
                        "They had asked for a lift that works.",
                        "# Notebook",
                        "## Note to editors",
                        "- adds union in grafs 2-3",
                        "- will be updated",
                        "* * * *",
                        "The following information is not intended for publication",
                        "dpa if jh");
        assertThat(item.getWarnings())
                .containsExactly(new Warning(
                        "header",
                        "The format has no id of a story; its keywords and the day name it.",
                        WarningKind.MISSING));
    }

    @Test
    void germanSignsAboveTheHeadlineStayInTheTextInOrder() {
        // When
        WireItem item = item("""
                <SOH>bdt0102 3 vm 831  dpa 0417

                Verkehr/Fähren/Rügen/
                <STX>(Berichtigung: In einer früheren Fassung hieß es, die Fähre sei alt.
                Richtig ist: Sie ist neu.)
                (KORR-Bericht)
                «Leinen los» - Wie Sassnitz seine Fähre taufte
                Von Ines Falk, dpa
                (Foto Produktion) =

                Sassnitz (dpa) - Die Fähre ist neu.

                <ETX>141205 Mär 26
                <EOT>""");

        // Then
        assertThat(item.getHeadline()).isEqualTo("«Leinen los» - Wie Sassnitz seine Fähre taufte");
        assertThat(item.getByline()).contains("Von Ines Falk, dpa");
        assertThat(item.getEditorialNote()).contains("(Foto Produktion)");
        assertThat(item.getParagraphs())
                .containsExactly(
                        "(Berichtigung: In einer früheren Fassung hieß es, die Fähre sei alt. Richtig ist: Sie ist neu.)",
                        "(KORR-Bericht)",
                        "Sassnitz (dpa) - Die Fähre ist neu.");
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T12:05:00Z"));
        assertThat(item.getWarnings())
                .contains(new Warning(
                        "trailer",
                        "'141205 Mär 26' names no time zone; read as 2026-03-14T12:05:00Z.",
                        WarningKind.ASSUMED));
    }

    @Test
    void aKillIsToldByItsTextAndKeepsItsKeywords() {
        // When
        WireItem item = item("""
                <SOH>eca047 1 i 40  dpa 063

                Norland/ports/strike/
                <STX>KILL KILL KILL
                Dockers in Vesthavn go back to work =

                Please kill item dpa 061 "Dockers in Vesthavn go back to work".

                <ETX>141240 GMT Mar 26<EOT>""");

        // Then
        assertThat(item.getHeadline()).isEqualTo("Dockers in Vesthavn go back to work");
        assertThat(item.getParagraphs())
                .containsExactly("KILL KILL KILL", "Please kill item dpa 061 \"Dockers in Vesthavn go back to work\".");
        assertThat(item.getContentKey()).contains("norland ports strike|2026 03 14");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sperrfrist 23. Januar 19.00 Uhr       | 2026-01-23T18:00:00Z",
                "(Sperrfrist: 23.03.2026, 19.00 Uhr)   | 2026-03-23T18:00:00Z",
                "Sperrfrist 2. April 2026, 5 Uhr       | 2026-04-02T03:00:00Z",
                "EMBARGOED until 1900 GMT Mar 16       | 2026-03-16T19:00:00Z",
                "EMBARGOED for release at 6:30 p.m. EDT March 16 | 2026-03-16T22:30:00Z",
                "Embargoed to 0001 December 30         | 2025-12-30T00:01:00Z",
                "(Achtung: Sperrfrist 15. März 12.00 MEZ) | 2026-03-15T11:00:00Z",
                "Achtung Sperrfrist 15. März 12.00 MEZ | 2026-03-15T11:00:00Z",
                "Sperrfrist                            | -",
                "Sperrfrist Montag früh                | -",
                "Sperrfrist 24.13.2026 19.00 Uhr       | -",
                "Sperrfrist 31. Februar 19.00 Uhr      | -",
                "EMBARGOED until further notice        | -"
            })
    void anEmbargoIsReadFromItsLineAndHeldForeverIfItCannotBe(String line, String until) {
        // When
        WireItem item = item("""
                <SOH>bdt0102 3 pl 83  dpa 0417

                Haushalt/Norland/
                <STX>%s
                Norland spart an Booten =

                Vesthavn (dpa) - Norland spart.

                <ETX>141105 GMT Mrz 26<EOT>""".formatted(line));

        // Then
        assertThat(item.getEmbargo()).contains(new Embargo(until.equals("-") ? null : Instant.parse(until)));
        assertThat(item.getParagraphs()).first().isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({
        "Sperrfrist aufgehoben",
        "(Vorschau)",
    })
    void otherLinesAreNoEmbargo(String line) {
        // When
        WireItem item = item("<SOH>bdt0102 3 pl 83  dpa 0417\n\nHaushalt/\n<STX>" + line
                + "\nNorland spart =\n\nVesthavn (dpa) - Embargo on steel is over.\n\n<ETX>141105 GMT Mar 26<EOT>");

        // Then
        assertThat(item.getEmbargo()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "131137 GMT Nov 13 | 2013-11-13T11:37:00Z",
                "091223 dec 18     | 2018-12-09T12:23:00Z",
                "251037 Sep 24     | 2024-09-25T10:37:00Z",
                "141137 Okt 25     | 2025-10-14T11:37:00Z",
                "140737            | 2026-03-14T07:37:00Z",
                "141137Z           | 2026-03-14T11:37:00Z",
                "310737 GMT        | 2026-01-31T07:37:00Z",
                "011137 EST Dec    | 2025-12-01T16:37:00Z",
                "291200 GMT Feb    | 2024-02-29T12:00:00Z",
                "321137 GMT Mar 26 | -",
                "142537 GMT Mar 26 | -",
                "141137 GMT Mar 99 | 1999-03-14T11:37:00Z",
                "141137 GMT Mar 2069 | -"
            })
    void theTrailerIsTheTimeOfTheMessage(String trailer, String time) {
        // When
        WireItem item = item(
                "<SOH>eca045 4 i 12  dpa 061\n\nNorland/\n<STX>Norland sings =\n\nVesthavn (dpa) - It sings.\n\n<ETX>"
                        + trailer + "<EOT>");

        // Then
        assertThat(item.getVersionCreated().map(Instant::toString).orElse("-")).isEqualTo(time);
    }

    @Test
    void manyMessagesInOneFileEachInItsOwnEncoding() {
        // Given
        byte[] latin = LineMessages.bytes(
                "<NUL><DEL><DEL><SOH>bsf025 3 ec 121 etf 967\n\nBörse/Zürich/\n<STX>Börse schließt höher =\n\n   Zürich (ats) - Ja.\n   Und übers Jahr auch.\n\n<ETX>091223 dec 18\n<DEL><EOT>",
                LATIN_1);
        byte[] unicode = LineMessages.bytes(ENGLISH.replace("largest", "größter"));
        byte[] both = new byte[latin.length + unicode.length];
        System.arraycopy(latin, 0, both, 0, latin.length);
        System.arraycopy(unicode, 0, both, latin.length, unicode.length);

        // When
        List<ParseOutcome> outcomes = read(both);

        // Then
        assertThat(outcomes).hasSize(2).allMatch(Parsed.class::isInstance);
        WireItem first = ((Parsed) outcomes.get(0)).item();
        assertThat(first.getSource()).isEqualTo("ats");
        assertThat(first.getHeadline()).isEqualTo("Börse schließt höher");
        assertThat(first.getParagraphs()).containsExactly("Zürich (ats) - Ja.", "Und übers Jahr auch.");
        assertThat(first.getAlternateIds()).first().isEqualTo(new AlternateId("message-number", "etf 967"));
        WireItem second = ((Parsed) outcomes.get(1)).item();
        assertThat(second.getPosition()).isEqualTo(1);
        assertThat(second.getParagraphs().get(1)).contains("größter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<[A-Z]+>",
                "<(?:SOH|EOT)>",
                "(?<!^<SYN><SYN>)<SOH>|<(?:SYN|STX|ETX|EOT|DEL)>",
                "(?<!^<SYN><SYN>)<SOH>|<EOT>"
            })
    void lostControlCharactersAreMadeUpForByTheLines(String lost) {
        // When
        List<ParseOutcome> outcomes = read(LineMessages.bytes((ENGLISH + "\n\n" + ENGLISH).replaceAll(lost, "")));

        // Then
        assertThat(outcomes).hasSize(2);
        for (ParseOutcome outcome : outcomes) {
            WireItem item = ((Parsed) outcome).item();
            assertThat(item.getHeadline()).startsWith("Dockers in Vesthavn");
            assertThat(item.getSlug()).contains("Norland/ports/strike/");
            assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T11:37:00Z"));
            assertThat(item.getParagraphs()).hasSize(10).last().isEqualTo("dpa if jh");
        }
        assertThat(((Parsed) outcomes.get(1)).item().getWarnings().get(0).getKind())
                .isEqualTo(WarningKind.SYNTAX);
    }

    @Test
    void aMessageWithoutEndIsReadWithAWarningAndSoIsTheNextOne() {
        // Given
        String first = "<SOH>eca045 4 i 12  dpa 061\n\nNorland/\n<STX>Norland sings =\n\nVesthavn (dpa) - It si";

        // When
        List<ParseOutcome> outcomes = read(LineMessages.bytes(first + "<SOH>" + ENGLISH.substring(10)));

        // Then
        assertThat(outcomes).hasSize(2).allMatch(Parsed.class::isInstance);
        assertThat(((Parsed) outcomes.get(0)).item().getWarnings())
                .contains(
                        new Warning("message", "The text has no end; some of it may be missing.", WarningKind.SYNTAX));
        assertThat(((Parsed) outcomes.get(1)).item().getHeadline()).startsWith("Dockers");
    }

    @Test
    void whatStandsBetweenMessagesIsNotLost() {
        // When
        List<ParseOutcome> outcomes = read(LineMessages.bytes(ENGLISH + "left over from a test\n" + ENGLISH));

        // Then
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(1))
                .isEqualTo(new Refused(
                        1,
                        "iptc-7901",
                        "line 27",
                        "It does not begin with a header line such as 'bdt0045 4 pl 380 dpa 0061'.",
                        Optional.empty()));
    }

    @Test
    void anOversizedMessageIsRefusedAndTheNextOneRead() {
        // Given
        String large = "<SOH>eca045 4 i 12  dpa 061\n\nNorland/\n<STX>Norland sings =\n\n" + "la ".repeat(1000)
                + "<ETX>141137<EOT>";

        // When
        List<ParseOutcome> outcomes = new WireReader(new SizeLimits(100_000, 2_000))
                .read(intake(LineMessages.bytes(large + ENGLISH)), Optional.empty());

        // Then
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(0))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains("the limit is 2,000"));
        assertThat(outcomes.get(1)).isInstanceOf(Parsed.class);
    }

    @Test
    void twoBeginningsInARowAreOne() {
        assertThat(read(LineMessages.bytes("<SOH><SOH>" + ENGLISH)))
                .singleElement()
                .isInstanceOf(Parsed.class);
    }

    @Test
    void aMessageWithNothingInItIsRefused() {
        assertThat(read(LineMessages.bytes("<SOH>eca045 4 i 12  dpa 061\n\nNorland/\n<STX><ETX>141137<EOT>")))
                .singleElement()
                .isInstanceOf(Refused.class);
    }

    @Test
    void paddingAloneHoldsNoItem() {
        assertThat(new WireReader()
                        .read(intake(LineMessages.bytes("<SYN><SYN><SOH><EOT><DEL>")), Optional.of("iptc-7901")))
                .singleElement()
                .isInstanceOf(Nothing.class);
    }

    @Test
    void withoutAnEqualsSignTheFirstShortLinesAreTheHeadline() {
        // When
        WireItem item = item(
                "<SOH>jkn0105 4 pol 180  kyodo 0105\n\nJapan/tunnel/\n<STX>2ND LD: Tunnel opens in Sendai\n\n    SENDAI, March 14 Kyodo - A tunnel opened.\n\n    It is long.\n\n<ETX>140903 GMT Mar 26<EOT>");

        // Then
        assertThat(item.getSource()).isEqualTo("kyodo");
        assertThat(item.getHeadline()).isEqualTo("2ND LD: Tunnel opens in Sendai");
        assertThat(item.getParagraphs()).containsExactly("SENDAI, March 14 Kyodo - A tunnel opened.", "It is long.");
        assertThat(Deliveries.oddPlaces(item)).contains("headline");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bdt1000", "bdt0100", "eca010", "bdt20000"})
    void aNumberMayEndInNoughts(String service) {
        assertThat(item("<SOH>" + service
                                + " 4 pl 12  dpa 0061\n\nNorland/\n<STX>Norland singt =\n\nVesthavn (dpa) - Es singt.\n\n<ETX>141137 Mar 26<EOT>")
                        .getAlternateIds())
                .contains(new AlternateId("service-number", service));
    }

    @Test
    void filledInNoughtsAreNoNumbers() {
        assertThat(
                        item("<SOH>bdt0000 4 pl 12  dpa 0000\n\nNorland/\n<STX>Norland singt =\n\nVesthavn (dpa) - Es singt.\n\n<ETX>141137 Mar 26<EOT>")
                                .getAlternateIds())
                .isEmpty();
    }

    private static WireItem item(String text) {
        List<ParseOutcome> outcomes = read(LineMessages.bytes(text));
        assertThat(outcomes).singleElement().isInstanceOf(Parsed.class);
        return ((Parsed) outcomes.get(0)).item();
    }

    private static List<ParseOutcome> read(byte[] bytes) {
        return new WireReader().read(intake(bytes), Optional.empty());
    }

    private static Intake intake(byte[] bytes) {
        return Intake.at(RECEIVED, "drop", Optional.empty(), Optional.empty(), new Payload.InMemory(bytes));
    }
}
