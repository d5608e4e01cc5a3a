package org.wiredesk.producer.parse.anpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.producer.fakes.LineMessages;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.Payload;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.Subject;
import org.wiredesk.records.Warning;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

class AnpaParserTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-14T12:00:00Z");
    private static final String HARBOR = """
            <SYN><SYN><SOH>W2870<US>asian
            u i<DC3><DC1> BC-LT--NorlandHarborS 1stLd-Writethru a0512 03-14 0416
            <STX>^BC-LT--Norland-Harbor Strike, 1st Ld-Writethru,416<
            ^Dockers in Vesthavn go back to work <
            ^AP Photo XNP101, XNP102<
            ^Eds: UPDATES: with quotes.
            Adds background. With AP Photos.<
            ^A longer summary that stands below the headline and goes on for two lines
            of the wire before it ends.<
            ^By INES FALK and JO HAAG=
            ^Associated Press=
            \t   VESTHAVN, Norland (AP) _ Dockers went back to work Saturday. The water rose
            2{1/2} feet, and 1 {3/4} more is expected.

            \t   ``It is good, it's over,'' said Ada Lunde. ``We were told, `wait.'''
            \t   ___
            \t   Her address is a_b.
            <ETX>AP-WF-03-14-26 1109GMT<
            <FF><EOT>
            """;

    @Test
    void aMessageIsTakenApart() {
        // When
        WireItem item = item(HARBOR);

        // Then
        assertThat(item.getFormat()).isEqualTo("anpa-1312");
        assertThat(item.getSource()).isEqualTo("ap");
        assertThat(item.getSlug()).contains("BC-LT--Norland-Harbor Strike, 1st Ld-Writethru,416");
        assertThat(item.getContentKey()).contains("lt norland harbor strike|2026 03 14");
        assertThat(item.getHeadline()).isEqualTo("Dockers in Vesthavn go back to work");
        assertThat(item.getByline()).contains("By INES FALK and JO HAAG");
        assertThat(item.getEditorialNote()).contains("Eds: UPDATES: with quotes. Adds background. With AP Photos.");
        assertThat(item.getUrgency()).contains(3);
        assertThat(item.getSubjects()).containsExactly(new Subject("anpa-category", "i", null));
        assertThat(item.getAlternateIds()).containsExactly(new AlternateId("transref", "W2870"));
        assertThat(item.getLinks()).containsExactly(new ItemLink("anpa:reference", "a0512", null, null));
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T11:09:00Z"));
        assertThat(item.getParagraphs())
                .containsExactly(
                        "VESTHAVN, Norland (AP) — Dockers went back to work Saturday. The water rose 2 1/2 feet, and 1 3/4 more "
                                + "is expected.",
                        "“It is good, it's over,” said Ada Lunde. “We were told, ‘wait.”'",
                        "___",
                        "Her address is a_b.");
        assertThat(item.getWarnings())
                .containsExactly(new Warning(
                        "header",
                        "The format has no id of a story; its slug and the day name it.",
                        WarningKind.MISSING));
    }

    static List<List<String>> slugs() {
        return List.of(
                List.of(
                        "BC-BKN--Heat-Hawks 1stLd-Writethru   02-20 0500",
                        "^BC-BKN--Heat-Hawks, 1st Ld-Writethru,416<",
                        "BC-BKN--Heat-Hawks, 1st Ld-Writethru,416",
                        "bkn heat hawks|2026 02 20"),
                List.of("BC-BKN--Heat-Hawks  02-20", "", "BC-BKN--Heat-Hawks", "bkn heat hawks|2026 02 20"),
                List.of(
                        "PM-WrightProbe 1stLd-Writethru a0512 03-01 0334",
                        "",
                        "PM-WrightProbe, 1stLd-Writethru",
                        "wrightprobe|2026 03 01"),
                List.of(
                        "Dollar-Markets 7thWritethru 03-14 0334",
                        "^Dollar-Markets,120<",
                        "Dollar-Markets, 7thWritethru",
                        "dollar markets|2026 03 14"),
                List.of(
                        "AP-MI--2ndRightNow 03-14 0100",
                        "^AP-MI--2nd Right Now,100<",
                        "AP-MI--2nd Right Now,100",
                        "mi 2nd right now|2026 03 14"),
                List.of(
                        "BC-NA--Ferry Corrective 03-14 0100",
                        "^BC-NA--Ferry, Corrective,100<",
                        "BC-NA--Ferry, Corrective,100",
                        "na ferry|2026 03 14"),
                List.of(
                        "BC-NA--RoadKill 03-14 0100",
                        "^BC-NA--Road Kill,20<",
                        "BC-NA--Road Kill,20",
                        "na road kill|2026 03 14"),
                List.of(
                        "BC-NA--Ferry 99-99 0100",
                        "^BC-NA--Ferry, 2nd Ld,1234<",
                        "BC-NA--Ferry, 2nd Ld,1234",
                        "na ferry|2026 03 14"),
                List.of(
                        "BC-US--RoadKill Kill 03-14 0040",
                        "^BC-US--Road Kill,40<",
                        "BC-US--Road Kill, Kill",
                        "us road kill|2026 03 14"),
                List.of(
                        "BC-Saddam-Trial Add 03-14 0040",
                        "^BC-Saddam-Trial,40<",
                        "BC-Saddam-Trial, Add",
                        "saddam trial|2026 03 14"),
                List.of("BC-World-Cup Ld 03-14 0040", "^BC-World-Cup,40<", "BC-World-Cup, Ld", "world cup|2026 03 14"),
                List.of(
                        "BC-World-Cup Ld 03-14 0040",
                        "^BC-World-Cup, Ld,40<",
                        "BC-World-Cup, Ld,40",
                        "world cup|2026 03 14"),
                List.of(
                        "BC-Advisory-Board Advisory 03-14",
                        "",
                        "BC-Advisory-Board, Advisory",
                        "advisory board|2026 03 14"),
                List.of(
                        "BC-NA--Ferry Kill 03-14 0040",
                        "^BC-NA--Ferry Kill,40<",
                        "BC-NA--Ferry, Kill",
                        "na ferry|2026 03 14"),
                List.of(
                        "BC-NA--Ferry Corrective 03-14 0040",
                        "^BC-NA--Ferry, 2nd Ld,40<",
                        "BC-NA--Ferry, 2nd Ld, Corrective",
                        "na ferry|2026 03 14"));
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void theSlugIsAsSentAndItsStemNamesTheStory(List<String> row) {
        // When
        WireItem item = item("<SOH>a0512<US>akc\nr i<DC3><DC1> " + row.get(0) + "\n<STX>" + row.get(1)
                + "\n\tVESTHAVN (AP) _ It runs.\n<ETX>AP-WF-03-14-26 1109GMT<<EOT>");

        // Then
        assertThat(item.getSlug()).contains(row.get(2));
        assertThat(item.getContentKey()).contains(row.get(3));
    }

    @Test
    void severalMessagesInOneFile() {
        // When
        List<ParseOutcome> outcomes =
                read(HARBOR + HARBOR.replace("W2870", "W2871").replace("<ETX>", "") + "<SOH>junk<EOT>");

        // Then
        assertThat(outcomes).hasSize(3);
        WireItem second = ((Parsed) outcomes.get(1)).item();
        assertThat(second.getPosition()).isEqualTo(1);
        assertThat(second.getAlternateIds()).containsExactly(new AlternateId("transref", "W2871"));
        assertThat(second.getVersionCreated()).contains(Instant.parse("2026-03-14T11:09:00Z"));
        assertThat(second.getParagraphs()).hasSize(4);
        assertThat(outcomes.get(2)).isInstanceOf(ParseOutcome.Refused.class);
    }

    @Test
    void kyodoWritesItsOwnWay() {
        // When
        WireItem item = item("""
                <SOH>a0105KYODO
                r i<DC4><DC1> BC-Japan-Tunnel 03-14 0090
                <STX>^2ND LD: Tunnel opens in Sendai<
                \t   SENDAI, Japan, March 14 Kyodo _ A tunnel opened.
                <ETX>KWS-08:37-03-14-26
                <EOT>""");

        // Then
        assertThat(item.getSource()).isEqualTo("kyodo");
        assertThat(item.getHeadline()).isEqualTo("2ND LD: Tunnel opens in Sendai");
        assertThat(item.getSlug()).contains("BC-Japan-Tunnel");
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T08:37:00Z"));
        assertThat(item.getAlternateIds()).containsExactly(new AlternateId("transref", "a0105"));
    }

    @Test
    void theCanadianPressSaysWhatHasChangedInALineOfItsOwn() {
        // When
        WireItem item = item("""
                <SOH>b1234<US>bus
                r f<DC3><DC1> Dollar-Markets 7thWritethru 03-14
                <STX>^Dollar-Markets,7thWritethru,120<
                ^Dollar rises on a quiet day<
                ^Update:ADDS details@<
                \t   TORONTO _ The dollar rose.
                <ETX><EOT>""");

        // Then
        assertThat(item.getEditorialNote()).contains("ADDS details");
        assertThat(item.getSlug()).contains("Dollar-Markets,7thWritethru,120");
        assertThat(item.getContentKey()).contains("dollar markets|2026 03 14");
    }

    @Test
    void aKillByTextStaysText() {
        // When
        WireItem item = item("""
                <SOH>V9995<US>akc
                b a<DC3><DC1> BC-Ferry-Merger Kill 03-14 0040
                <STX>^BC-Ferry-Merger, Kill,40<
                ^EDITORS:<
                \t   Please kill the story Ferry-Merger, V9991, slugged BC-Ferry-Merger. The merger is off.
                \t   A kill is mandatory. Make certain the story is not used.
                <ETX>AP-WF-03-14-26 1109GMT<<EOT>""");

        // Then
        assertThat(item.getParagraphs()).hasSize(2).first().asString().startsWith("Please kill the story");
        assertThat(item.getUrgency()).contains(2);
        assertThat(item.getContentKey()).contains("ferry merger|2026 03 14");
    }

    @Test
    void anEmbargoInTheNoteIsOne() {
        // When
        WireItem item = item(HARBOR.replace("UPDATES: with quotes.", "Embargoed until 9 p.m. EDT Sunday, March 15."));

        // Then
        assertThat(item.getEmbargo()).contains(new Embargo(Instant.parse("2026-03-16T01:00:00Z")));
    }

    @Test
    void tablesKeepTheirLines() {
        // When
        WireItem item = item(
                "<SOH>s0512<US>spt\nr s<DC4><DC2> BC-HKN--Standings 03-14 0100\n<STX>^BC-HKN--Standings<\n^Hockey standings<\nVesthavn 3 1\nSorby 2 2\n<ETX>AP-WF-03-14-26 1109GMT<<EOT>");

        // Then
        assertThat(item.getParagraphs()).containsExactly("Vesthavn 3 1", "Sorby 2 2");
    }

    @Test
    void lostControlCharactersAndUnixLinesDoNotHideIt() {
        // When
        WireItem item = item(HARBOR.replaceAll("<(?:SYN|SOH|STX|ETX|EOT|FF|US|DC\\d)>", ""));

        // Then
        assertThat(item.getFormat()).isEqualTo("anpa-1312");
        assertThat(item.getHeadline()).isEqualTo("Dockers in Vesthavn go back to work");
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T11:09:00Z"));
        assertThat(item.getParagraphs()).hasSize(4);
        assertThat(item.getWarnings().get(0).getKind()).isEqualTo(WarningKind.SYNTAX);
    }

    static List<String> lostCharacters() {
        return List.of(
                "<(?:SYN|SOH|STX|ETX|EOT|FF|US|DC\\d)>",
                "<(?:SYN|SOH|EOT)>",
                "(?<!^<SYN><SYN>)<SOH>|<(?:SYN|STX|ETX|EOT|FF|US|DC\\d)>",
                "(?<!^<SYN><SYN>)<SOH>|<EOT>",
                "<EOT>");
    }

    @ParameterizedTest
    @MethodSource("lostCharacters")
    void severalMessagesThatLostTheirControlCharactersStaySeveral(String lost) {
        // Given
        String kill = """
                <SYN><SYN><SOH>V9995<US>akc
                b i<DC3><DC1> BC-LT--NorlandHarborS Kill 03-14 0040
                <STX>^BC-LT--Norland-Harbor Strike, Kill,40<
                \t   Please kill the story Norland-Harbor Strike, W2870. It is wrong.
                \t   The desk in Vesthavn has a number:
                a0512

                r is what they call it.
                <ETX>AP-WF-03-14-26 1120GMT<
                <FF><EOT>
                """;

        // When
        List<ParseOutcome> outcomes = read((HARBOR + HARBOR.replace("W2870", "W2871") + kill).replaceAll(lost, ""));

        // Then
        assertThat(outcomes)
                .extracting(outcome -> ((Parsed) outcome).item())
                .extracting(
                        WireItem::getPosition,
                        item -> item.getAlternateIds().get(0).getValue(),
                        item -> item.getParagraphs().size(),
                        item -> item.getVersionCreated().orElseThrow().toString())
                .containsExactly(
                        tuple(0, "W2870", 4, "2026-03-14T11:09:00Z"),
                        tuple(1, "W2871", 4, "2026-03-14T11:09:00Z"),
                        tuple(2, "V9995", 3, "2026-03-14T11:20:00Z"));
    }

    @Test
    void aHeaderQuotedInAMessageThatIsWholeIsText() {
        // When
        WireItem item = item(HARBOR.replace("<ETX>", "W2899\nr i BC-Ferry 03-14 0100\n^BC-Ferry,100<\n<ETX>"));

        // Then
        assertThat(item.getAlternateIds()).containsExactly(new AlternateId("transref", "W2870"));
    }

    private static WireItem item(String text) {
        List<ParseOutcome> outcomes = read(text);
        assertThat(outcomes).singleElement().isInstanceOf(Parsed.class);
        return ((Parsed) outcomes.get(0)).item();
    }

    private static List<ParseOutcome> read(String text) {
        Intake intake = Intake.at(
                RECEIVED, "drop", Optional.empty(), Optional.empty(), new Payload.InMemory(LineMessages.bytes(text)));
        return new WireReader().read(intake, Optional.empty());
    }
}
