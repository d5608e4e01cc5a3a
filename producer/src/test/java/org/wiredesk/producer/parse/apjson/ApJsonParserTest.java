package org.wiredesk.producer.parse.apjson;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.producer.fakes.Deliveries;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Nothing;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Subject;
import org.wiredesk.records.Usability;
import org.wiredesk.records.Warning;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

class ApJsonParserTest {

    @Test
    void anItemIsRead() {
        // When
        WireItem item = Deliveries.item("""
                {
                  "api_version": "1.1",
                  "data": {
                    "item": {
                      "uri": "https://api.ap.org/media/v/content/0a1b2c?qt=x&et=0a1b2c_3a2aza0c0",
                      "altids": {
                        "itemid": "0a1b2c", "etag": "0a1b2c_3a2aza0c0", "friendlykey": "26073123456789",
                        "referenceid": "NO--Ferry Runs", "transref": "V1234"
                      },
                      "version": 3, "type": "text", "profile": "text-only", "language": "en", "pubstatus": "usable",
                      "versioncreated": "2026-03-14T10:37:00Z", "firstcreated": "2026-03-14T09:00:00Z",
                      "editorialpriority": "u", "editorialtypes": ["Lead", "Writethru"], "signals": ["newscontent"],
                      "title": "NO--Ferry Runs", "slugline": "BC-NO--Ferry Runs, 2nd Ld-Writethru",
                      "headline": "Ferry runs again", "headline_extended": "Ferry runs again after a week in the yard",
                      "ednote": "Eds: UPDATES with quote.",
                      "bylines": [{"by": "By INES FALK", "title": "Invented"}, {"by": "JO HAAG"}],
                      "dateline": "VESTHAVN, Norland (AP)",
                      "datelinelocation": {"city": "Vesthavn", "countrycode": "NOR", "countryname": "Norland", "geometry_geojson": {"type": "Point"}},
                      "subject": [
                        {"name": "i", "code": "i", "rels": ["category"], "creator": "Editorial"},
                        {"name": "Ferries", "code": "aa11", "scheme": "http://cv.ap.org/id/", "rels": ["direct"], "creator": "Machine"},
                        {"name": "transport", "code": "20000337", "scheme": "http://cv.iptc.org/newscodes/mediatopic/"}
                      ],
                      "keywordlines": ["Ferry", "Port"], "fixture": {"code": "wea-1", "name": "Ferry news"},
                      "infosource": [{"name": "AP"}], "usageterms": ["No."],
                      "associations": {"1": {"type": "picture", "headline": "No"}},
                      "renditions": {"nitf": {"href": "https://api.ap.org/x", "format": "NITF"}},
                      "body_nitf": "<nitf><body><body.head><hedline><hl1>No</hl1></hedline></body.head><body.content><block id=\\"Main\\"><p>VESTHAVN (AP) — It runs.</p><p>A ticket costs &#163;5.</p></block></body.content></body></nitf>"
                    }
                  }
                }
                """);

        // Then
        assertThat(item.getFormat()).isEqualTo("ap-json");
        assertThat(item.getSource()).isEqualTo("ap");
        assertThat(item.getAgencyId()).contains("0a1b2c");
        assertThat(item.getAlternateIds())
                .containsExactly(
                        new AlternateId("etag", "0a1b2c_3a2aza0c0"),
                        new AlternateId("friendlykey", "26073123456789"),
                        new AlternateId("transref", "V1234"));
        assertThat(item.getVersion()).contains("3");
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T10:37:00Z"));
        assertThat(item.getFirstCreated()).contains(Instant.parse("2026-03-14T09:00:00Z"));
        assertThat(item.getUrgency()).contains(3);
        assertThat(item.getSignals()).containsExactly("editorialtype:Lead", "editorialtype:Writethru", "newscontent");
        assertThat(item.getSlug()).contains("BC-NO--Ferry Runs, 2nd Ld-Writethru");
        assertThat(item.getHeadline()).isEqualTo("Ferry runs again");
        assertThat(item.getEditorialNote()).contains("Eds: UPDATES with quote.");
        assertThat(item.getByline()).contains("By INES FALK; JO HAAG");
        assertThat(item.getDateline()).contains("VESTHAVN, Norland (AP)");
        assertThat(item.getLocated()).contains("Vesthavn, Norland");
        assertThat(item.getSubjects())
                .containsExactly(
                        new Subject("apcat", "i", "i"),
                        new Subject("http://cv.ap.org/id/", "aa11", "Ferries"),
                        new Subject("medtop", "20000337", "transport"));
        assertThat(item.getKeywords()).containsExactly("Ferry", "Port");
        assertThat(item.getFixture()).contains("wea-1");
        assertThat(item.getParagraphs()).containsExactly("VESTHAVN (AP) — It runs.", "A ticket costs £5.");
        assertThat(item.getWarnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"data\": {\"item\": %s}}",
                "{\"item\": %s, \"meta\": {\"score\": 1}}",
                "%s",
                "{\"data\": {\"updated\": \"x\", \"items\": [{\"meta\": {}, \"item\": %s}], \"next_page\": \"x\"}}",
                "{\"items\": [%s]}",
                "[%s]"
            })
    void itIsFoundInAllEnvelopes(String envelope) {
        // Given
        String item =
                "{\"altids\": {\"itemid\": \"0a1b\"}, \"editorialtypes\": [], \"version\": 0, \"headline\": \"Ferry\"}";

        // When
        WireItem found = Deliveries.item(envelope.formatted(item));

        // Then
        assertThat(found.getFormat()).isEqualTo("ap-json");
        assertThat(found.getAgencyId()).contains("0a1b");
        assertThat(found.getVersion()).contains("0");
        assertThat(found.getSource()).isEqualTo("ap");
    }

    @Test
    void aPageHasAnOutcomeForEach() {
        // When
        List<ParseOutcome> outcomes = Deliveries.read("""
                {"data": {"items": [
                  {"item": {"type": "text", "altids": {"itemid": "1"}, "headline": "One"}, "meta": {}},
                  {"item": {"type": "picture", "altids": {"itemid": "2"}, "headline": "Two"}},
                  7,
                  {"item": {"type": "text", "altids": {"itemid": "3"}, "headline": "Three"}}
                ]}}
                """);

        // Then
        assertThat(outcomes).hasSize(4);
        assertThat(outcomes).filteredOn(Parsed.class::isInstance).hasSize(2);
        assertThat(outcomes)
                .filteredOn(Refused.class::isInstance)
                .extracting(refused -> ((Refused) refused).position() + " " + ((Refused) refused).place())
                .containsExactly("1 line 3, column 12", "2 line 4, column 3");
    }

    @Test
    void anEmptyPageHoldsNothing() {
        assertThat(Deliveries.read("{\"data\": {\"updated\": \"x\", \"items\": []}}"))
                .singleElement()
                .isInstanceOf(Nothing.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"pubstatus\": \"usable\"   | USABLE   | none",
                "\"pubstatus\": \"withheld\" | WITHHELD | none",
                "\"pubstatus\": \"canceled\", \"editorialtypes\": [\"Kill\"] | CANCELED | none",
                "\"pubstatus\": \"embargoed\" | USABLE | indefinite",
                "\"pubstatus\": \"embargoed\", \"embargoed\": \"2026-03-15T00:00:00Z\" | USABLE | 2026-03-15T00:00:00Z",
                "\"pubstatus\": \"usable\", \"embargoed\": \"2026-03-15T00:00:00Z\" | USABLE | 2026-03-15T00:00:00Z",
                "\"pubstatus\": \"usable\", \"editorialtypes\": [\"HoldForRelease\"] | USABLE | indefinite"
            })
    void statusAndEmbargoAreReadTogether(String fieldsOfState, Usability usability, String embargo) {
        // When
        WireItem item =
                Deliveries.item("{\"data\": {\"item\": {\"altids\": {\"itemid\": \"1\"}, \"headline\": \"Ferry\", "
                        + fieldsOfState + "}}}");

        // Then
        assertThat(item.getUsability()).isEqualTo(usability);
        assertThat(item.getEmbargo()
                        .map(Embargo::getUntil)
                        .map(until -> until.map(Instant::toString).orElse("indefinite"))
                        .orElse("none"))
                .isEqualTo(embargo);
        assertThat(item.getWarnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "{\"until\": \"2026-03-15T00:00:00Z\"}", "[]", "1773532800"})
    void anEmbargoOfAnyTypeHoldsTheItem(String embargo) {
        assertThat(Deliveries.item(
                                "{\"data\": {\"item\": {\"altids\": {\"itemid\": \"1\"}, \"headline\": \"Ferry\", \"embargoed\": "
                                        + embargo + "}}}")
                        .getEmbargo())
                .contains(new Embargo(null));
    }

    @Test
    void aTextThatIsOnlyLinkedIsMissedAloud() {
        // When
        WireItem item = Deliveries.item("""
                {"data": {"item": {"altids": {"itemid": "1"}, "headline": "Ferry runs",
                  "renditions": {"nitf": {"href": "https://api.ap.org/media/v/content/1.nitf"}}}}}
                """);

        // Then
        assertThat(item.getParagraphs()).isEmpty();
        assertThat(item.getWarnings()).extracting(Warning::getKind).containsExactly(WarningKind.LEFT_OUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "video", "graphic", "audio", "composite"})
    void whatIsNoTextIsRefused(String type) {
        // When
        Refused refused = Deliveries.refusal(
                "{\"data\": {\"item\": {\"altids\": {\"itemid\": \"1\"}, \"type\": \"" + type + "\"}}}");

        // Then
        assertThat(refused.format()).isEqualTo("ap-json");
        assertThat(refused.reason()).contains(type).contains("only texts");
    }

    @Test
    void withoutAnIdTheSlugAndTheDayNameTheStory() {
        // When
        WireItem item = Deliveries.item("""
                {"api_version": "1.1", "data": {"item": {"headline": "Ferry runs", "slugline": "BC-NO--Ferry Runs, 1st Ld", "versioncreated": "2026-03-14T23:00:00-05:00"}}}
                """);

        // Then
        assertThat(item.getAgencyId()).isEmpty();
        assertThat(item.getContentKey()).contains("no ferry runs|2026 03 15");
        assertThat(item.getWarnings()).extracting(Warning::getKind).containsExactly(WarningKind.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"api_version\": \"1.1\", \"data\": {\"items\": []}}",
                "{\"id\": \"x\", \"data\": {\"feed_href\": \"https://api.ap.org/media/v/content/feed\", \"items\": []}}"
            })
    void anEmptyPageIsToldByItsEnvelope(String page) {
        assertThat(Deliveries.read(page))
                .singleElement()
                .isInstanceOfSatisfying(
                        Nothing.class, nothing -> assertThat(nothing.format()).isEqualTo("ap-json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"items\": [%s]}",
                "{\"data\": [%s], \"meta\": {\"total\": 1}}",
                "{\"meta\": {\"total\": 1}, \"data\": {\"item\": %s}}",
                "{\"id\": \"page-1\", \"items\": [{\"item\": %s}]}"
            })
    void anEnvelopeOfAnybodyIsNinjs(String envelope) {
        // Given
        String item =
                "{\"uri\": \"urn:newsml:dpa.com:20260314:x\", \"headlines\": [{\"role\": \"main\", \"value\": \"Ferry\"}]}";

        // When
        WireItem found = Deliveries.item(envelope.formatted(item));

        // Then
        assertThat(found.getFormat()).isEqualTo("ninjs");
        assertThat(found.getSource()).isEqualTo("dpa");
        assertThat(found.getHeadline()).isEqualTo("Ferry");
    }

    @Test
    void whatCallsItselfNinjsIsNinjs() {
        assertThat(Deliveries.item("""
                {"$standard": {"name": "ninjs"}, "uri": "u", "altids": {"itemid": "1", "friendlykey": "2"}, "headline": "Ferry"}
                """).getFormat()).isEqualTo("ninjs");
    }
}
