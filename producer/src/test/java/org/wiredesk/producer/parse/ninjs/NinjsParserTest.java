package org.wiredesk.producer.parse.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.producer.fakes.Deliveries;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Nothing;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.SizeLimits;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Subject;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;

class NinjsParserTest {

    @Test
    void versionOneIsRead() {
        // When
        WireItem item = Deliveries.item("""
                {
                  "uri": "urn:x:1", "type": "text", "version": "3", "urgency": 2,
                  "versioncreated": "2026-03-14T10:37:00Z", "firstcreated": "2026-03-14T09:00:00+01:00",
                  "embargoed": "2026-03-14T12:00:00Z", "pubstatus": "usable",
                  "copyrightholder": "The Associated Press", "language": "en-US",
                  "subject": [
                    {"name": "transport", "scheme": "http://cv.iptc.org/newscodes/mediatopic/", "code": "20000337"},
                    {"name": "labour", "code": "medtop:09000000"}
                  ],
                  "genre": [{"name": "Current", "scheme": "http://cv.iptc.org/newscodes/genre/", "code": "Current"}, {"name": "Fact Check"}],
                  "keywords": ["ferry", "port"],
                  "slugline": "BC-Ferry, 1st Ld", "ednote": "Eds: UPDATES with quote.", "byline": "By INES FALK",
                  "dateline": "VESTHAVN", "located": "Vesthavn, Norland",
                  "headline": "Ferry runs again",
                  "body_text": "VESTHAVN (AP) — It runs.\\n\\nTickets cost 5 < 6.",
                  "altids": {"itemid": "0a1b", "etag": "0a1b_3a1", "any": {"we": "skip"}},
                  "associations": {"picture": {"uri": "urn:x:2", "type": "picture", "headline": "No"}}
                }
                """);

        // Then
        assertThat(item.getFormat()).isEqualTo("ninjs");
        assertThat(item.getSource()).isEqualTo("ap");
        assertThat(item.getAgencyId()).contains("urn:x:1");
        assertThat(item.getVersion()).contains("3");
        assertThat(item.getUrgency()).contains(2);
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T10:37:00Z"));
        assertThat(item.getFirstCreated()).contains(Instant.parse("2026-03-14T08:00:00Z"));
        assertThat(item.getEmbargo()).contains(new Embargo(Instant.parse("2026-03-14T12:00:00Z")));
        assertThat(item.getUsability()).isEqualTo(Usability.USABLE);
        assertThat(item.getLanguage()).contains("en-US");
        assertThat(item.getSubjects())
                .containsExactly(
                        new Subject("medtop", "20000337", "transport"), new Subject("medtop", "09000000", "labour"));
        assertThat(item.getGenres()).containsExactly("genre:Current", "Fact Check");
        assertThat(item.getKeywords()).containsExactly("ferry", "port");
        assertThat(item.getSlug()).contains("BC-Ferry, 1st Ld");
        assertThat(item.getEditorialNote()).contains("Eds: UPDATES with quote.");
        assertThat(item.getByline()).contains("By INES FALK");
        assertThat(item.getDateline()).contains("VESTHAVN");
        assertThat(item.getLocated()).contains("Vesthavn, Norland");
        assertThat(item.getHeadline()).isEqualTo("Ferry runs again");
        assertThat(item.getParagraphs()).containsExactly("VESTHAVN (AP) — It runs.", "Tickets cost 5 < 6.");
        assertThat(item.getAlternateIds())
                .containsExactly(new AlternateId("itemid", "0a1b"), new AlternateId("etag", "0a1b_3a1"));
        assertThat(item.getWarnings()).isEmpty();
    }

    @Test
    void versionThreeIsRead() {
        // When
        WireItem item = Deliveries.item("""
                {
                  "standard": {"name": "ninjs", "version": "3.1"},
                  "uri": "urn:x:1", "type": "text", "version": 4, "urgency": "4", "provider": "dpa",
                  "versionCreated": "2026-03-14T10:37:00Z", "firstCreated": "2026-03-14T09:37:00Z",
                  "embargoedUntil": "2026-03-15T10:00:00Z", "pubStatus": "withheld", "edNote": "Hold.",
                  "by": "Jo Haag", "slugline": "Ferry/", "signal": ["sig:update", {"uri": "http://cv.iptc.org/newscodes/signal/correction"}],
                  "subjects": [{"uri": "http://cv.iptc.org/newscodes/mediatopic/16000000", "name": "war"}, {"qcode": "subj:15007000"}, {"name": "no code"}],
                  "genres": [{"uri": "http://cv.iptc.org/newscodes/genre/Opinion"}, {"literal": "house:brief"}],
                  "places": [{"name": "Kiel", "rel": "mentions"}, {"name": "Vesthavn"}],
                  "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "contentType": "text/html", "value": "<h1>Ferry runs <b>again</b></h1>"}],
                  "bodies": [
                    {"role": "other", "contentType": "application/xml", "value": "<TT><P>No</P></TT>"},
                    {"role": "main", "contentType": "text/plain", "value": "Ferry runs again It runs."},
                    {"role": "richtext", "contentType": "text/html", "value": "<h1>Ferry runs again</h1><p>It runs.</p><p>A&nbsp;ticket costs &pound;5.</p>"}
                  ],
                  "altIds": [{"role": "itemid", "value": "0a1b"}]
                }
                """);

        // Then
        assertThat(item.getSource()).isEqualTo("dpa");
        assertThat(item.getVersion()).contains("4");
        assertThat(item.getUrgency()).contains(4);
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T10:37:00Z"));
        assertThat(item.getEmbargo()).contains(new Embargo(Instant.parse("2026-03-15T10:00:00Z")));
        assertThat(item.getUsability()).isEqualTo(Usability.WITHHELD);
        assertThat(item.getEditorialNote()).contains("Hold.");
        assertThat(item.getByline()).contains("Jo Haag");
        assertThat(item.getSignals()).containsExactly("sig:update", "sig:correction");
        assertThat(item.getSubjects())
                .containsExactly(new Subject("medtop", "16000000", "war"), new Subject("subj", "15007000", null));
        assertThat(item.getGenres()).containsExactly("genre:Opinion", "house:brief");
        assertThat(item.getLocated()).contains("Vesthavn");
        assertThat(item.getHeadline()).isEqualTo("Ferry runs again");
        assertThat(item.getParagraphs()).containsExactly("It runs.", "A ticket costs £5.");
        assertThat(item.getAlternateIds()).containsExactly(new AlternateId("itemid", "0a1b"));
        assertThat(Deliveries.oddPlaces(item)).containsExactly("subjects[2].code");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"pubstatus\": \"usable\"      | USABLE   | false",
                "\"pubstatus\": \"CANCELED\"    | CANCELED | false",
                "\"pubstatus\": \"cancelled\"   | CANCELED | true",
                "\"pubStatus\": \"stat:withheld\" | WITHHELD | false",
                "\"pubstatus\": \"commissioned\" | WITHHELD | true",
                "\"pubstatus\": null            | USABLE   | false",
                "\"pubstatus\": {}              | WITHHELD | true",
                "\"pubstatus\": [\"usable\"]    | WITHHELD | true"
            })
    void theStatusIsReadOnTheSafeSide(String field, Usability expected, boolean odd) {
        // When
        WireItem item =
                Deliveries.item("{\"uri\": \"urn:x:1\", \"provider\": \"ap\", \"headline\": \"Ferry\", " + field + "}");

        // Then
        assertThat(item.getUsability()).isEqualTo(expected);
        assertThat(!item.getWarnings().isEmpty()).isEqualTo(odd);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"embargoed\": \"2026-03-14T12:00:00Z\" | 2026-03-14T12:00:00Z",
                "\"embargoed\": \"2026-03-14\"           | 2026-03-14T00:00:00Z",
                "\"embargoed\": \"Next Monday\"          | indefinite",
                "\"embargoed\": \"24-13-2026\"           | indefinite",
                "\"embargoedUntil\": \"\"                | indefinite",
                "\"embargoed\": true                     | indefinite",
                "\"embargoed\": false                    | none",
                "\"embargoed\": {\"until\": \"2026-03-14T12:00:00Z\"} | indefinite",
                "\"embargoed\": [\"2026-03-14T12:00:00Z\"] | indefinite",
                "\"embargoed\": {}                       | indefinite",
                "\"embargoed\": 1773489600               | indefinite",
                "\"embargoed\": true, \"embargoedUntil\": \"2026-03-14T12:00:00Z\" | 2026-03-14T12:00:00Z",
                "\"embargoed\": false, \"embargoedUntil\": \"2026-03-14T12:00:00Z\" | 2026-03-14T12:00:00Z",
                "\"embargoed\": {}, \"pubstatus\": \"embargoed\" | indefinite",
                "\"embargoed\": null                     | none",
                "\"pubstatus\": \"embargoed\"            | indefinite",
                "\"pubstatus\": \"embargoed\", \"embargoed\": \"2026-03-14T12:00:00Z\" | 2026-03-14T12:00:00Z"
            })
    void anEmbargoThatCannotBeReadHoldsTheItem(String field, String expected) {
        // When
        WireItem item = Deliveries.item("{\"uri\": \"urn:x:1\", \"headline\": \"Ferry\", " + field + "}");

        // Then
        String embargo = item.getEmbargo()
                .map(found -> found.getUntil().map(Instant::toString).orElse("indefinite"))
                .orElse("none");
        assertThat(embargo).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"alert, profile:alert", "story, ''", "text-photo, ''"})
    void aProfileThatSaysAlertIsASignal(String profile, String signals) {
        // When
        WireItem item =
                Deliveries.item("{\"uri\": \"urn:x:1\", \"headline\": \"Ferry\", \"profile\": \"" + profile + "\"}");

        // Then
        assertThat(String.join(" ", item.getSignals())).isEqualTo(signals);
    }

    @Test
    void aKillNeedsNoText() {
        // When
        WireItem item = Deliveries.item("{\"uri\": \"urn:x:1\", \"provider\": \"ap\", \"pubstatus\": \"canceled\"}");

        // Then
        assertThat(item.getUsability()).isEqualTo(Usability.CANCELED);
        assertThat(item.getHeadline()).isEmpty();
    }

    @Test
    void aKillOfAMixtureNeedsNoTextEither() {
        assertThat(Deliveries.item("{\"uri\": \"urn:x:1\", \"type\": \"composite\", \"pubStatus\": \"canceled\"}")
                        .getUsability())
                .isEqualTo(Usability.CANCELED);
    }

    @Test
    void oddValuesAreLeftOutWithAWarning() {
        // When
        WireItem item = Deliveries.item("""
                {"uri": "urn:x:1", "provider": "ap", "headline": "Ferry", "headline": "Ferry runs again",
                 "versioncreated": "Last Tuesday", "urgency": 12, "slugline": ["a"], "subject": [7, null, false], "keywords": "ferry; port"}
                """);

        // Then
        assertThat(item.getHeadline()).isEqualTo("Ferry runs again");
        assertThat(item.getVersionCreated()).isEmpty();
        assertThat(item.getUrgency()).isEmpty();
        assertThat(item.getSlug()).isEmpty();
        assertThat(item.getKeywords()).containsExactly("ferry", "port");
        assertThat(Deliveries.oddPlaces(item))
                .contains("/headline", "versioncreated", "urgency", "slugline", "subject[0].code", "subject[2]");
    }

    @Test
    void rawLineBreaksInStringsAreKeptWithAWarning() {
        // When
        WireItem item =
                Deliveries.item("{\"uri\": \"urn:x:1\", \"provider\": \"ap\", \"body_text\": \"One.\n\nTwo.\"}");

        // Then
        assertThat(item.getParagraphs()).containsExactly("One.", "Two.");
        assertThat(Deliveries.oddPlaces(item)).containsExactly("file");
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("{", "line 1, column"),
                Arguments.of("{\"uri\": \"urn:x:1\",\n \"headline\": \"Ferry\" \"x\": 1}", "line 2, column"),
                Arguments.of("{\"uri\": \"urn:x:1\", \"headline\": \"Ferry", "line 1, column"),
                Arguments.of("{}", "line 1, column 1"),
                Arguments.of("{\"uri\": \"urn:x:1\", \"type\": \"picture\"}", "line 1, column 1"),
                Arguments.of("{\"uri\": \"urn:x:1\", \"type\": \"composite\"}", "line 1, column 1"),
                Arguments.of("{\"uri\": \"urn:x:1\", \"headline\": \"x\"} {", "line 1, column"),
                Arguments.of("{\"uri\": \"u\", \"type\": \"planning\", \"headline\": \"x\"}", "line 1, column 1"),
                Arguments.of(
                        "{\"uri\": \"u\", \"title\": \"x\", \"eventDetails\": {\"dates\": {}}}", "line 1, column 1"),
                Arguments.of("{\"uri\": \"u\", \"title\": \"x\", \"plannedCoverage\": [{}]}", "line 1, column 1"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void whatIsNoTextItemIsRefusedWithItsPlace(String json, String place) {
        // When
        List<ParseOutcome> outcomes = Deliveries.read(json);

        // Then
        assertThat(outcomes).last().isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.format()).isEqualTo("ninjs");
            assertThat(refused.place()).startsWith(place);
            assertThat(refused.reason()).endsWith(".");
        });
    }

    static Stream<String> fillings() {
        return Stream.of(
                "\"a\":[" + "[],".repeat(800) + "0]",
                "\"a\":[" + "null,".repeat(800) + "0]",
                "\"a\":[" + "true,".repeat(800) + "0]",
                "\"a\":[" + "{},".repeat(800) + "0]",
                "\"a\":{" + "\"a\":null,".repeat(800) + "\"a\":0}",
                "\"a\":{\"" + "k".repeat(15_000) + "\":0,\"" + "l".repeat(15_000) + "\":0}",
                "\"" + "k".repeat(1_000) + "\":{" + "\"a\":0,".repeat(50) + "\"a\":0}",
                "\"associations\":[]," + "\"person\":[],".repeat(800) + "\"a\":0");
    }

    @ParameterizedTest
    @MethodSource("fillings")
    void everyValueAndEveryKeyCountsTowardsTheLimitOfAnItem(String filling) {
        // Given
        String list = "[{\"uri\":\"urn:x:1\",\"headline\":\"One\"," + filling
                + "},{\"uri\":\"urn:x:2\",\"headline\":\"Two\"}]";

        // When
        List<ParseOutcome> outcomes =
                new WireReader(new SizeLimits(1_000_000, 20_000)).read(Deliveries.delivery(list), Optional.empty());

        // Then
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(0))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).contains("the limit is 20,000"));
        assertThat(outcomes.get(1)).isInstanceOf(Parsed.class);
    }

    static Stream<Arguments> unreadable() {
        String longText = "\\u00e4\\n\\\"12345".repeat(10_000_000 / 8 + 1);
        return Stream.of(
                Arguments.of("{\"uri\":\"u\",\"a\":" + "[".repeat(150) + "]".repeat(150) + "}", "100 deep"),
                Arguments.of("{\"uri\":\"u\",\"a\":" + "{\"a\":".repeat(150) + "0" + "}".repeat(150) + "}", "100 deep"),
                Arguments.of("{\"items\":[".repeat(60) + "]}".repeat(60), "100 deep"),
                Arguments.of("{\"uri\":\"u\",\"a\":\"" + longText + "\"}", "10,000,000 characters"),
                Arguments.of("{\"uri\":\"u\",\"a\":" + "1".repeat(1_001) + "}", ""));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeTakenOfOneItemIsPassedOver(String item, String reason) {
        // Given
        String list = "[{\"uri\":\"urn:x:1\",\"headline\":\"One\"}," + item
                + ",{\"uri\":\"urn:x:3\",\"headline\":\"Three\"}]";

        // When
        List<ParseOutcome> outcomes = Deliveries.read(list);

        // Then
        assertThat(outcomes).hasSize(3);
        if (outcomes.get(1) instanceof Refused refused) {
            assertThat(refused.reason()).contains(reason);
        } else {
            assertThat(reason).isEmpty();
        }
        assertThat(outcomes.get(2))
                .isInstanceOfSatisfying(
                        Parsed.class,
                        parsed -> assertThat(parsed.item().getAgencyId()).contains("urn:x:3"));
    }

    @Test
    void depthIsBounded() {
        assertThat(Deliveries.refusal("{\"a\":".repeat(100_000)).reason()).contains("nesting depth");
    }

    @Test
    void aListHasAnItemAndAPlaceForEach() {
        // When
        List<ParseOutcome> outcomes = Deliveries.read("""
                [{"uri": "urn:x:1", "headline": "One"},
                 {"uri": "urn:x:2", "type": "picture"},
                 {"uri": "urn:x:3", "headline": "Three"},
                 {"uri": "urn:x:4", "headline": "cut off
                """);

        // Then
        assertThat(outcomes)
                .hasSize(4)
                .satisfies(
                        parsed ->
                                assertThat(((Parsed) parsed).item().getItemId()).endsWith("-0"),
                        Index.atIndex(0))
                .satisfies(
                        refused -> {
                            assertThat(((Refused) refused).position()).isEqualTo(1);
                            assertThat(((Refused) refused).place()).isEqualTo("line 2, column 2");
                        },
                        Index.atIndex(1))
                .satisfies(
                        parsed -> assertThat(((Parsed) parsed).item().getPosition())
                                .isEqualTo(2),
                        Index.atIndex(2))
                .satisfies(refused -> assertThat(((Refused) refused).position()).isEqualTo(3), Index.atIndex(3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"uri\": \"urn:x:1\", \"headline\": \"Ferry\", \"data\": {\"chart\": 7}}",
                "{\"uri\": \"urn:x:1\", \"headline\": \"Ferry\", \"items\": [{\"uri\": \"urn:x:2\"}]}"
            })
    void anItemWithAFieldOfItsOwnThatIsCalledLikeAnEnvelopeIsStillOneItem(String json) {
        assertThat(Deliveries.item(json).getAgencyId()).contains("urn:x:1");
    }

    @Test
    void anItemThatWrapsSomethingBeforeItSaysWhatItIsIsNotLost() {
        assertThat(Deliveries.read("{\"data\": {\"chart\": 7}, \"uri\": \"urn:x:1\", \"pubstatus\": \"canceled\"}"))
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        Parsed.class,
                        parsed -> assertThat(parsed.item().getUsability()).isEqualTo(Usability.CANCELED));
    }

    @Test
    void anEmptyListHoldsNothing() {
        assertThat(Deliveries.read("[]")).containsExactly(new Nothing("ninjs", "The list is empty."));
    }
}
