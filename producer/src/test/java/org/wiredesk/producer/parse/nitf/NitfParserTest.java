package org.wiredesk.producer.parse.nitf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.producer.fakes.Deliveries;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.SizeLimits;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.HistoryNote;
import org.wiredesk.records.Hop;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.Subject;
import org.wiredesk.records.Usability;
import org.wiredesk.records.Warning;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

class NitfParserTest {

    @ParameterizedTest
    @CsvSource({"10, false", "12, true"})
    void aDocumentMayBeAsLongAsTheLimitSays(int megabytes, boolean taken) {
        // Given
        String nitf = "<nitf><head><title>Ferry runs</title></head><body><body.content><p>" + "x".repeat(11 << 20)
                + "</p></body.content></body></nitf>";

        // When
        List<ParseOutcome> outcomes = new WireReader(new SizeLimits(1L << 30, (long) megabytes << 20))
                .read(Deliveries.delivery(nitf), Optional.empty());

        // Then
        assertThat(outcomes).singleElement().isInstanceOf(taken ? Parsed.class : Refused.class);
    }

    @Test
    void everyFieldIsRead() {
        // When
        WireItem item = Deliveries.item("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE nitf SYSTEM "http://127.0.0.1:9/nitf-3-6.dtd">
                <nitf baselang="en-GB" version="-//IPTC//DTD NITF 3.6//EN">
                  <head>
                    <title>EU--Harbour Fire, 2nd Ld-Writethru</title>
                    <meta name="category" content="i"/>
                    <tobject tobject.type="News">
                      <tobject.property tobject.property.type="Current"/>
                      <tobject.subject tobject.subject.refnum="03000000" tobject.subject.type="Disaster"/>
                      <tobject.subject tobject.subject.refnum="3007000" tobject.subject.matter="fire"/>
                      <tobject.subject tobject.subject.code="DIS"/>
                    </tobject>
                    <docdata management-status="withheld" management-doc-idref="d-0"
                        management-idref-status="canceled">
                      <correction info="Corrects the name of the ship." id-string="d-9" regsrc="AP"/>
                      <evloc city="Vesthavn" state-prov="Norland"/>
                      <doc-id id-string="d-1" regsrc="AP"/>
                      <del-list><from-src src-name="AP" level-number="2"/>
                        <from-src src-name="Vesthavn Post" level-number="1"/></del-list>
                      <urgency ed-urg="2"/>
                      <fixture fix-id="harbour-daily"/>
                      <date.issue norm="20260314T103700+0100"/>
                      <date.release norm="20260314T120000Z"/>
                      <date.expire norm="20260321T103700Z"/>
                      <ed-msg info="Recasts."/>
                      <du-key key="harbour-fire" version="3" generation="7" part="2"/>
                      <key-list><keyword key="fire"/><keyword key="harbour"/></key-list>
                      <identified-content><classifier type="desk" value="EUR">Europe</classifier></identified-content>
                    </docdata>
                    <revision-history name="ifalk" function="editor" norm="20260314T101000Z" comment="Adds quote"/>
                    <revision-history name="nobody"/>
                  </head>
                  <body>
                    <body.head>
                      <hedline><hl1>Harbour fire is out</hl1><hl2>No</hl2></hedline>
                      <byline>By <person>Ines Falk</person><byttl>Staff</byttl></byline>
                      <dateline><location>VESTHAVN</location><story.date norm="20260314">March 14</story.date></dateline>
                      <abstract><p>No</p></abstract>
                    </body.head>
                    <body.content><block><p>The fire is <em>out</em>.</p><hl2>Ship</hl2>
                      <media media-type="image"><media-caption>No</media-caption></media>
                      <p>One ship sank.</p></block></body.content>
                    <body.end><tagline>Per Holm contributed.</tagline></body.end>
                  </body>
                </nitf>
                """);

        // Then
        assertThat(item.getFormat()).isEqualTo("nitf");
        assertThat(item.getSource()).isEqualTo("ap");
        assertThat(item.getAgencyId()).contains("d-1");
        assertThat(item.getContentKey()).isEmpty();
        assertThat(item.getAlternateIds()).containsExactly(new AlternateId("du-key", "harbour-fire#2"));
        assertThat(item.getVersion()).contains("3");
        assertThat(item.getLinks())
                .containsExactly(
                        new ItemLink("nitf:management-doc-idref", "d-0", null, Usability.CANCELED),
                        new ItemLink("nitf:correction", "d-9", null, null));
        assertThat(item.getSignals()).containsExactly("nitf:correction");
        assertThat(item.getUsability()).isEqualTo(Usability.WITHHELD);
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T09:37:00Z"));
        assertThat(item.getEmbargo()).contains(new Embargo(Instant.parse("2026-03-14T12:00:00Z")));
        assertThat(item.getExpires()).contains(Instant.parse("2026-03-21T10:37:00Z"));
        assertThat(item.getUrgency()).contains(2);
        assertThat(item.getFixture()).contains("harbour-daily");
        assertThat(item.getEventLocation()).contains("Vesthavn, Norland");
        assertThat(item.getEditorialNote()).contains("Recasts. Corrects the name of the ship.");
        assertThat(item.getKeywords()).containsExactly("fire", "harbour");
        assertThat(item.getHops()).containsExactly(new Hop("Vesthavn Post", null, null), new Hop("AP", null, null));
        assertThat(item.getHistory())
                .containsExactly(new HistoryNote("Adds quote", "ifalk", Instant.parse("2026-03-14T10:10:00Z")));
        assertThat(item.getLanguage()).contains("en-GB");
        assertThat(item.getGenres()).containsExactly("Current");
        assertThat(item.getSubjects())
                .containsExactly(
                        new Subject("subj", "03000000", "Disaster"),
                        new Subject("subj", "03007000", "fire"),
                        new Subject("", "DIS", null),
                        new Subject("desk", "EUR", "Europe"));
        assertThat(item.getSlug()).contains("EU--Harbour Fire, 2nd Ld-Writethru");
        assertThat(item.getHeadline()).isEqualTo("Harbour fire is out");
        assertThat(item.getByline()).contains("By Ines Falk, Staff");
        assertThat(item.getDateline()).contains("VESTHAVN March 14");
        assertThat(item.getLocated()).contains("VESTHAVN");
        assertThat(item.getParagraphs())
                .containsExactly("The fire is out.", "Ship", "One ship sank.", "Per Holm contributed.");
        assertThat(item.getWarnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nitf/>",
                "<?xml version='1.0'?><!-- <html> --><!DOCTYPE nitf PUBLIC '-//IPTC//DTD NITF 3.4//EN' 'nitf.dtd' [ ]><nitf>",
                "\uFEFF<n:nitf xmlns:n='http://iptc.org/std/NITF/2006-10-18/'>"
            })
    void itsRootElementTellsIt(String document) {
        assertThat(Deliveries.read(document))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.format()).isEqualTo("nitf"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "management-status='embargoed' | <date.release norm='20260314T120000Z'/> | 2026-03-14T12:00:00Z | USABLE",
                "management-status='embargoed' | <urgency ed-urg='5'/> | indefinite | USABLE",
                "management-status='embargoed' | <date.release norm='soon'/> | indefinite | USABLE",
                "management-status='usable' | <date.release norm='20260314T100000Z'/> | - | USABLE",
                "management-status='usable' | <date.release norm='20260314T100001Z'/> | 2026-03-14T10:00:01Z | USABLE",
                "id='x' | <date.release norm='later'/> | indefinite | USABLE",
                "management-status='usable' | <ed-msg info='Embargoed to 0001 Sunday March 15'/> | 2026-03-15T00:01:00Z | USABLE",
                "management-status='usable' | <ed-msg info='STRICTLY EMBARGOED until 18.30 on Friday, 10 July'/> | 2026-07-10T17:30:00Z | USABLE",
                "management-status='usable' | <ed-msg info='Embargoed to 0001 Monday March 15'/> | indefinite | USABLE",
                "management-status='usable' | <ed-msg info='Embargo lifted at noon'/> | indefinite | USABLE",
                "management-status='usable' | <ed-msg info='Moves on the embargo story'/> | - | USABLE",
                "management-status='canceled' | <ed-msg info='Embargoed'/> | - | CANCELED",
                "management-status='killed' | <urgency ed-urg='5'/> | - | WITHHELD"
            })
    void anEmbargoIsOneOnlyWhereItIsMeant(String status, String data, String until, Usability usability) {
        // When
        WireItem item = Deliveries.item(nitf(status, "<date.issue norm='20260314T100000Z'/>" + data));

        // Then
        assertThat(item.getEmbargo()
                        .map(embargo ->
                                embargo.getUntil().map(Instant::toString).orElse("indefinite"))
                        .orElse("-"))
                .isEqualTo(until);
        assertThat(item.getUsability()).isEqualTo(usability);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<doc-id id-string='af1f7ad5-5619-49de-84cc-2e608538c77fHHH-13-1'/> | af1f7ad5-5619-49de-84cc-2e608538c77fHHH-13-1 | [uuid af1f7ad5-5619-49de-84cc-2e608538c77f] | -",
                "<doc-id id-string='n-1_47' regsrc='NTB'/><du-key key='n-1' version='48'/> | n-1 | [doc-id n-1_47, du-key n-1] | 48",
                "<doc-id id-string='n-2'/><du-key key='n' generation='2'/> | n-2 | [du-key n] | 2"
            })
    void namesAreThoseOfTheAgencies(String data, String id, String others, String version) {
        // When
        WireItem item = Deliveries.item(nitf("", data));

        // Then
        assertThat(item.getAgencyId()).contains(id);
        assertThat(item.getAlternateIds().stream()
                        .map(other -> other.getRole() + " " + other.getValue())
                        .toList())
                .hasToString(others);
        assertThat(item.getVersion().orElse("-")).isEqualTo(version);
    }

    @Test
    void withoutAnIdTheStoryIsKnownBySlugAndDay() {
        // Given
        String data = "<doc-id regsrc='AP'/><date.issue norm='20260314T191044Z'/>";

        // When
        WireItem first = Deliveries.item(nitf("", data, "<title>BC-EU--Harbour Fire</title>"));
        WireItem later = Deliveries.item(nitf("", data, "<title>EU--Harbour Fire, 1st Ld-Writethru</title>"));

        // Then
        assertThat(first.getAgencyId()).isEmpty();
        assertThat(first.getSource()).isEqualTo("ap");
        assertThat(first.getContentKey()).contains("eu harbour fire|20260314").isEqualTo(later.getContentKey());
        assertThat(first.getWarnings())
                .containsExactly(new Warning(
                        "docdata/doc-id", "There is no id; the story is known by slug and day.", WarningKind.MISSING));
    }

    @Test
    void aKillNeedsNoWords() {
        // When
        WireItem item = Deliveries.item("""
                <nitf><head><docdata management-status="canceled"><doc-id id-string="k" regsrc="PA"/></docdata></head>
                <body><body.head><hedline><hl1></hl1></hedline></body.head><body.content/></body></nitf>""");

        // Then
        assertThat(item.getUsability()).isEqualTo(Usability.CANCELED);
        assertThat(item.getWarnings()).isEmpty();
    }

    @Test
    void latinOneIsReadAsAgenciesMeanIt() {
        // Given
        String document = "<?xml version='1.0' encoding='iso-8859-1'?>"
                + nitf("", "<doc-id id-string='p' regsrc='PA'/>").replace("A sentence.", "\u0093Â£5 for a café\u0094");

        // When
        WireItem item = Deliveries.item(document.getBytes(ISO_8859_1));

        // Then
        assertThat(item.getParagraphs()).containsExactly("“£5 for a café”");
        assertThat(item.getWarnings()).extracting(Warning::getKind).containsExactly(WarningKind.ENCODING);
    }

    @Test
    void whatHasNeitherNameNorWordsIsRefused() {
        assertThat(Deliveries.refusal("<nitf><head/><body/></nitf>").reason())
                .isEqualTo("It has neither an id nor a headline nor a text.");
        assertThat(Deliveries.refusal("<nitf><head/><body><body.content><p>cut").reason())
                .startsWith("It is not well-formed XML");
    }

    @Test
    void wordsAloneAreTaken() {
        // When
        WireItem item = Deliveries.item("<nitf><body><body.head><hl1>Ferry</hl1></body.head></body></nitf>");

        // Then
        assertThat(item.getHeadline()).isEqualTo("Ferry");
        assertThat(item.getWarnings())
                .extracting(Warning::getKind)
                .isEqualTo(List.of(WarningKind.MISSING, WarningKind.MISSING));
    }

    private static String nitf(String attributes, String data) {
        return nitf(attributes, data, "");
    }

    private static String nitf(String attributes, String data, String title) {
        return "<nitf><head>" + title + "<docdata " + attributes + ">" + data + "</docdata></head><body><body.head>"
                + "<hedline><hl1>Ferry runs</hl1></hedline></body.head><body.content><p>A sentence.</p></body.content>"
                + "</body></nitf>";
    }
}
