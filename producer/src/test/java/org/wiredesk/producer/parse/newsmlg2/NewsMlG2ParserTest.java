package org.wiredesk.producer.parse.newsmlg2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.wiredesk.records.Hop;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.Subject;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;

class NewsMlG2ParserTest {

    private static final String NAR = "xmlns='http://iptc.org/std/nar/2006-10-01/'";

    @Test
    void everyFieldIsRead() {
        // When
        WireItem item = Deliveries.item("""
                <?xml version='1.0' encoding='utf8'?>
                <newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='tag:x,2026:1' version='11' xml:lang='en-GB'>
                  <itemMeta>
                    <itemClass qcode='ninat:text'/>
                    <provider qcode='nprov:REUTERS'/>
                    <versionCreated>2026-03-14T10:37:00Z
                    </versionCreated>
                    <firstCreated>2026-03-14T09:00:00+01:00</firstCreated>
                    <embargoed>2026-03-14T12:00:00Z</embargoed>
                    <pubStatus qcode='stat:withheld'/>
                    <edNote>Updates with
                       quote.</edNote>
                    <edNote>Hold.</edNote>
                    <signal/>
                    <signal qcode='sig:correction' uri='http://cv.iptc.org/newscodes/signal/correction'/>
                    <signal uri='http://cv.iptc.org/newscodes/signal/correction'/>
                    <signal qcode='edStat:C'/>
                    <link rel='irel:previousVersion' residref='tag:x,2026:0' version='10'/>
                    <link rel='irel:derivedFrom' guidref='tag:x,2026:00'/>
                    <link rel='irel:seeAlso' href='http://x.example/'/>
                  </itemMeta>
                  <contentMeta>
                    <urgency>3</urgency>
                    <located qcode='city:V'><name>Vesthavn</name><broader qcode='c:N'><name>Norland</name></broader></located>
                    <creator uri='http://x.example/ifalk'><name>Ines Falk</name></creator>
                    <altId type='idType:USN'>L1N14N0FF</altId>
                    <altId type='idtype:tsn-id' id='x-5932656'/>
                    <language tag='en-US'/>
                    <genre qcode='genre:Interview'/>
                    <genre uri='http://cv.iptc.org/newscodes/genre/Opinion'/>
                    <keyword>ferry</keyword>
                    <subject qcode='medtop:16000000'><name xml:lang='de'>Krieg</name><name xml:lang='en-GB'>war</name></subject>
                    <subject uri='http://cv.iptc.org/newscodes/mediatopic/20000053'/>
                    <subject><mainConcept qcode='medtop:20001057'/></subject>
                    <subject><name>no code</name></subject>
                    <slugline separator='-'>NORLAND-FERRY/ (UPDATE 1)</slugline>
                    <headline role='hld:sub'>No</headline>
                    <headline> UPDATE 1-Ferry runs
                       "again"</headline>
                    <by>By Ines Falk</by>
                    <dateline>VESTHAVN, March 14 (Reuters)</dateline>
                  </contentMeta>
                  <contentSet>
                    <remoteContent href='x.jpg'/>
                    <inlineXML contenttype='application/xhtml+xml'>
                      <html xmlns='http://www.w3.org/1999/xhtml'><head><title>No</title></head><body>
                        <p>It <b>runs</b>&#160;&amp; runs.</p><p/>
                        <p>Tickets<br/>cost 5.</p><ul><li>One</li><li>Two</li></ul>
                      </body></html>
                    </inlineXML>
                    <inlineData contenttype='text/plain'>Second best.</inlineData>
                  </contentSet>
                </newsItem>
                """.strip());

        // Then
        assertThat(item.getFormat()).isEqualTo("newsml-g2");
        assertThat(item.getSource()).isEqualTo("reuters");
        assertThat(item.getAgencyId()).contains("tag:x,2026:1");
        assertThat(item.getVersion()).contains("11");
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T10:37:00Z"));
        assertThat(item.getFirstCreated()).contains(Instant.parse("2026-03-14T08:00:00Z"));
        assertThat(item.getEmbargo()).contains(new Embargo(Instant.parse("2026-03-14T12:00:00Z")));
        assertThat(item.getUsability()).isEqualTo(Usability.WITHHELD);
        assertThat(item.getEditorialNote()).contains("Updates with quote. Hold.");
        assertThat(item.getSignals()).containsExactly("sig:correction", "edStat:C");
        assertThat(item.getLinks())
                .containsExactly(
                        new ItemLink("irel:previousVersion", "tag:x,2026:0", "10", null),
                        new ItemLink("irel:derivedFrom", "tag:x,2026:00", null, null));
        assertThat(item.getUrgency()).contains(3);
        assertThat(item.getLocated()).contains("Vesthavn");
        assertThat(item.getAlternateIds())
                .containsExactly(new AlternateId("USN", "L1N14N0FF"), new AlternateId("tsn-id", "x-5932656"));
        assertThat(item.getLanguage()).contains("en-US");
        assertThat(item.getGenres()).containsExactly("genre:Interview", "genre:Opinion");
        assertThat(item.getKeywords()).containsExactly("ferry");
        assertThat(item.getSubjects())
                .containsExactly(
                        new Subject("medtop", "16000000", "war"),
                        new Subject("medtop", "20000053", null),
                        new Subject("medtop", "20001057", null));
        assertThat(item.getSlug()).contains("NORLAND-FERRY/ (UPDATE 1)");
        assertThat(item.getHeadline()).isEqualTo("UPDATE 1-Ferry runs \"again\"");
        assertThat(item.getByline()).contains("By Ines Falk");
        assertThat(item.getDateline()).contains("VESTHAVN, March 14 (Reuters)");
        assertThat(item.getParagraphs()).containsExactly("It runs & runs.", "Tickets cost 5.", "One", "Two");
        assertThat(item.getWarnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xmlns='http://iptc.org/std/NITF/2006-10-18/'", "xmlns=''"})
    void nitfBringsWhatTheMetadataLack(String namespace) {
        // When
        WireItem item = Deliveries.item(newsItem("", "<inlineXML><nitf " + namespace + """
                ><body>
                  <body.head><hedline><hl1>Ferry runs again</hl1><hl2>No</hl2></hedline>
                    <byline>By Ines Falk, <byttl>Staff</byttl></byline><dateline>VESTHAVN</dateline>
                    <abstract><p>No</p></abstract></body.head>
                  <body.content><media><media-caption>No</media-caption></media><p>It runs.</p>
                    <hl2>Tickets</hl2><table><tr><td>Adults</td><td>5</td></tr></table></body.content>
                  <body.end><tagline>Ines Falk contributed.</tagline></body.end>
                </body></nitf></inlineXML>"""));

        // Then
        assertThat(item.getHeadline()).isEqualTo("Ferry runs again");
        assertThat(item.getByline()).contains("By Ines Falk, Staff");
        assertThat(item.getDateline()).contains("VESTHAVN");
        assertThat(item.getParagraphs()).containsExactly("It runs.", "Tickets", "Adults 5", "Ines Falk contributed.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<inlineData contenttype='text/plain'>One.\n\nTwo.</inlineData>",
                "<inlineData contenttype='text/html'>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.</inlineData>",
                "<inlineData><![CDATA[<p>One.</p><p>Two.</p>]]></inlineData>",
                "<inlineXML><sports xmlns='http://x.example/'><p>No</p></sports></inlineXML>"
                        + "<inlineXML><div xmlns='http://www.w3.org/1999/xhtml'>One.<p>Two.</p></div></inlineXML>"
            })
    void theFirstContentWithTextIsTaken(String content) {
        assertThat(Deliveries.item(newsItem("", content)).getParagraphs()).containsExactly("One.", "Two.");
    }

    @Test
    void contentOfAnotherKindIsLeftOutWithAWarning() {
        // Given
        String table = "<inlineXML><sports-content xmlns='http://x.example/'><p>No</p></sports-content></inlineXML>";

        // When
        WireItem item = Deliveries.item(newsItem("<itemClass qcode='ninat:text'/>", table));

        // Then
        assertThat(item.getParagraphs()).isEmpty();
        assertThat(Deliveries.oddPlaces(item)).contains("contentSet");
        assertThat(Deliveries.refusal(newsItem("<itemClass qcode='ninat:composite'/>", table))
                        .reason())
                .isEqualTo("It is of the class 'composite' and has no text; only texts are taken.");
    }

    @Test
    void anEmptyEmbargoIsOneWithoutATime() {
        assertThat(Deliveries.item(newsItem("<embargoed/>", "")).getEmbargo()).contains(new Embargo(null));
        assertThat(Deliveries.item(newsItem("", "")).getEmbargo()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<role qcode='aprole:Corrective'><name>Corrective</name></role> | aprole:Corrective, editorialtype:Corrective | false",
                "<role qcode='r:7'><name>Kill</name></role><signal qcode='sig:x'/> | sig:x, r:7, editorialtype:Kill | false",
                "<role qcode='r:8'><name>Add</name></role> | r:8, editorialtype:Add | false",
                "<role qcode='aprole:HoldForRelease'/> | aprole:HoldForRelease | true",
                "<role qcode='r:9'><name>Hold For Release</name></role> | r:9, editorialtype:Hold For Release | true"
            })
    void aRoleSaysWhatAnItemIsAsEditorialTypesDo(String role, String signals, boolean held) {
        // When
        WireItem item = Deliveries.item(newsItem(role, ""));

        // Then
        assertThat(item.getSignals()).containsExactly(signals.split(", ", -1));
        assertThat(item.getEmbargo()).isEqualTo(held ? Optional.of(new Embargo(null)) : Optional.empty());
    }

    @Test
    void aHoldForReleaseWithATimeIsHeldUntilThen() {
        // When
        WireItem item = Deliveries.item(
                newsItem("<embargoed>2026-03-14T12:00:00Z</embargoed><role qcode='aprole:HoldForRelease'/>", ""));

        // Then
        assertThat(item.getEmbargo()).contains(new Embargo(Instant.parse("2026-03-14T12:00:00Z")));
    }

    @Test
    void aProductThatComesAgainAndAgainIsAFixture() {
        assertThat(Deliveries.item(newsItem("<instanceOf qcode='apfixture:88'><name>Markets</name></instanceOf>", ""))
                        .getFixture())
                .contains("88");
        assertThat(Deliveries.item(newsItem("<instanceOf><name>Markets</name></instanceOf>", ""))
                        .getFixture())
                .contains("Markets");
        assertThat(Deliveries.item(newsItem("", "")).getFixture()).isEmpty();
    }

    @Test
    void prefixesDoNotMatter() {
        // When
        WireItem item = Deliveries.item("""
                <ns0:newsMessage xmlns:ns0='http://iptc.org/std/nar/2006-10-01/'><ns0:itemSet>
                <ns0:newsItem guid='g'><ns0:itemMeta><ns0:provider literal='reuters.com'/></ns0:itemMeta>
                <ns0:contentMeta><ns0:headline>Ferry</ns0:headline></ns0:contentMeta></ns0:newsItem>
                </ns0:itemSet></ns0:newsMessage>
                """);

        // Then
        assertThat(item.getAgencyId()).contains("g");
        assertThat(item.getSource()).isEqualTo("reuters");
        assertThat(item.getHeadline()).isEqualTo("Ferry");
    }

    @Test
    void aMessageHasAnOutcomeForEachOfItsItems() {
        // When
        List<ParseOutcome> outcomes = Deliveries.read("<newsMessage " + NAR + """
                ><header><sent>2026-03-14T10:37:00Z</sent></header><itemSet>
                <newsItem guid='a'><itemMeta/><contentMeta><headline>One</headline></contentMeta></newsItem>
                <newsItem guid='b'><itemMeta><itemClass qcode='ninat:picture'/></itemMeta></newsItem>
                <packageItem guid='c'><groupSet/></packageItem>
                <conceptItem guid='d'/>
                <newsItem guid='e'><contentMeta><headline>cut off
                """);

        // Then
        assertThat(outcomes.get(0))
                .isInstanceOfSatisfying(
                        Parsed.class,
                        parsed -> assertThat(parsed.item().getHeadline()).isEqualTo("One"));
        assertThat(outcomes.subList(1, 4))
                .extracting(outcome -> ((Refused) outcome).reason())
                .containsExactly(
                        "It is of the class 'picture' and has no text; only texts are taken.",
                        "It is a packageItem and not a news item with a text; only texts are taken.",
                        "It is a conceptItem and not a news item with a text; only texts are taken.");
        assertThat(outcomes.get(2)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.position()).isEqualTo(2);
            assertThat(refused.place()).startsWith("line 4, column");
        });
        assertThat(outcomes).hasSize(5).last().isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.position()).isEqualTo(4);
            assertThat(refused.reason()).startsWith("It is not well-formed XML: ");
        });
    }

    @Test
    void anEmptyMessageIsNoMistake() {
        assertThat(Deliveries.read("<newsMessage " + NAR + "><header/><itemSet/></newsMessage>"))
                .containsExactly(new Nothing("newsml-g2", "The news message holds no item."));
    }

    @Test
    void anItemOfNoNamespaceIsRefused() {
        assertThat(Deliveries.refusal("<newsItem guid='a'/>").reason()).contains("http://iptc.org/std/nar/2006-10-01/");
    }

    @Test
    void theWayThatAnItemCameIsKept() {
        // When
        WireItem item = Deliveries.item("<newsItem " + NAR + """
                 guid='g'><hopHistory><hop seq='2'><party literal='Two'/></hop>
                <hop seq='1' timestamp='2026-03-14T10:00:00Z'><party qcode='comp:one'/>
                <action qcode='hopaction:created'/></hop></hopHistory>
                <itemMeta><expires pubconstraint='usage:web'>2026-03-20T00:00:00Z</expires>
                <expires>2026-03-21T00:00:00Z</expires></itemMeta>
                <contentMeta><headline>Ferry</headline></contentMeta></newsItem>""");

        // Then
        assertThat(item.getHops())
                .containsExactly(
                        new Hop("comp:one", "hopaction:created", Instant.parse("2026-03-14T10:00:00Z")),
                        new Hop("Two", null, null));
        assertThat(item.getExpires()).contains(Instant.parse("2026-03-21T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tag:reuters.com,0000:newsml_L1N14N0FF | tag:reuters.com,0000:newsml_L1N14N0FF | 7 | usn L1N14N0FF",
                "tag_reuters.com_2014_newsml_KBN0FL0NN | tag_reuters.com_2014_newsml_KBN0FL0NN | 7 | usn KBN0FL0NN",
                "https://tt.se/spec/TT:585167:0 | https://tt.se/spec/TT:585167 | 0 | -",
                "urn:newsml:x:2026:1 | urn:newsml:x:2026:1 | 7 | -"
            })
    void agenciesNameTheirStoriesInTheirOwnWays(String guid, String id, String version, String other) {
        // When
        WireItem item = Deliveries.item(newsItem("<link rel='irel:p' residref='" + guid + "'/>", "")
                .replace("guid='g'", "version='7' guid='" + guid + "'"));

        // Then
        assertThat(item.getAgencyId()).contains(id);
        assertThat(item.getVersion()).contains(version);
        assertThat(item.getLinks()).extracting(ItemLink::getTarget).containsExactly(id);
        assertThat(item.getAlternateIds().stream()
                        .map(found -> found.getRole() + " " + found.getValue())
                        .findFirst()
                        .orElse("-"))
                .isEqualTo(other);
    }

    @Test
    void withoutAGuidTheStoryIsKnownBySlugAndDay() {
        // When
        WireItem item = Deliveries.item("<newsItem " + NAR + """
                ><itemMeta><versionCreated>2026-03-14T10:00:00Z</versionCreated></itemMeta>
                <contentMeta><slugline>NORLAND-FERRY/ (UPDATE 1)</slugline><headline>Ferry</headline></contentMeta>
                </newsItem>""");

        // Then
        assertThat(item.getContentKey()).contains("norland ferry|20260314");
        assertThat(Deliveries.oddPlaces(item)).contains("@guid");
    }

    @Test
    void aliasesOfTheMessageBecomeThoseThatIptcRecommends() {
        // When
        WireItem item = Deliveries.item("<newsMessage " + NAR + """
                ><header><catalog><scheme alias='mt' uri='http://cv.iptc.org/newscodes/mediatopic/'/>
                <scheme alias='own' uri='http://x.example/own/'/></catalog></header><itemSet>
                <newsItem guid='g'><catalog><scheme alias='s' uri='http://cv.iptc.org/newscodes/signal/'/></catalog>
                <itemMeta><signal qcode='s:update'/></itemMeta><contentMeta><headline>Ferry</headline>
                <subject qcode='mt:16000000'/><subject qcode='own:7'/></contentMeta></newsItem></itemSet>
                </newsMessage>""");

        // Then
        assertThat(item.getSignals()).containsExactly("sig:update");
        assertThat(item.getSubjects())
                .containsExactly(new Subject("medtop", "16000000", null), new Subject("own", "7", null));
    }

    @Test
    void anItemThatIsTooLongIsRefusedAloneAndTheOthersAreRead() {
        // Given
        String item = "<newsItem guid='g'><contentMeta><headline>Ferry</headline></contentMeta></newsItem>";
        String large = item.replace("Ferry", "Ferry ".repeat(1000));
        String message = "<newsMessage " + NAR + "><itemSet>" + item + large + item + "</itemSet></newsMessage>";
        List<ParseOutcome> outcomes = new ArrayList<>();

        // When
        new NewsMlG2Parser().parse(Deliveries.delivery(message), 1000, outcomes::add);

        // Then
        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get(0)).isInstanceOf(Parsed.class);
        assertThat(outcomes.get(1))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).startsWith("The item has more than 1,000 characters"));
        assertThat(((Parsed) outcomes.get(2)).item().getPosition()).isEqualTo(2);
    }

    private static String newsItem(String itemMeta, String content) {
        return "<newsItem " + NAR + " guid='g'><itemMeta><provider literal='afp'/>" + itemMeta
                + "</itemMeta><contentMeta/><contentSet>" + content + "</contentSet></newsItem>";
    }
}
