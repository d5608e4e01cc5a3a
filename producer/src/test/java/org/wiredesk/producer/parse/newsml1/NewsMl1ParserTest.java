package org.wiredesk.producer.parse.newsml1;

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
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.Subject;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;

class NewsMl1ParserTest {

    @Test
    void everyFieldIsRead() {
        // When
        WireItem item = Deliveries.item("""
                <?xml version="1.0" encoding="utf-8"?>
                <!DOCTYPE NewsML SYSTEM "http://127.0.0.1:9/NewsML_1.2.dtd">
                <NewsML Version="1.2"><Catalog Href="http://127.0.0.1:9/catalog.xml"/>
                <NewsEnvelope><DateAndTime>20260314T103800Z</DateAndTime><Priority FormalName="4"/></NewsEnvelope>
                <NewsItem xml:lang="fr"><Identification>
                  <NewsIdentifier><ProviderId>afp.com</ProviderId><DateId>20260314T103700Z</DateId>
                    <NewsItemId>TX-PAR-ABC12</NewsItemId><RevisionId PreviousRevision="1" Update="A">2</RevisionId>
                    <PublicIdentifier>urn:newsml:afp.com:20260314T103700Z:TX-PAR-ABC12:2A</PublicIdentifier>
                  </NewsIdentifier><NameLabel>Norland-ferry</NameLabel></Identification>
                <NewsManagement><NewsItemType FormalName="Alert"/>
                  <FirstCreated>20260314T103700+0000</FirstCreated>
                  <ThisRevisionCreated>20260314T114500+0100</ThisRevisionCreated>
                  <Status FormalName="Withheld"/><Urgency FormalName="2"/>
                  <DerivedFrom NewsItem="urn:newsml:afp.com:20260314T090000Z:TX-PAR-ABC11:3N"/>
                  <AssociatedWith NewsItem="urn:newsml:afp.com:20260313T124951Z:doc-99j8na"/>
                  <AssociatedWith FormalName="Photo"/>
                  <Instruction FormalName="Rectification"/></NewsManagement>
                <NewsComponent EquivalentsList="no"><NewsLines>
                    <DateLine>Vesthavn, Norland, March 14, 2026 (AFP) -</DateLine>
                    <HeadLine>Ferry runs again</HeadLine><SubHeadLine>No</SubHeadLine>
                    <KeywordLine>ferry, strike</KeywordLine>
                    <NewsLine><NewsLineType FormalName="AdvisoryLine"/>
                      <NewsLineText>UPDATES with quote</NewsLineText></NewsLine>
                    <NewsLine><NewsLineType FormalName="ProductLine"/><NewsLineText>(Picture)</NewsLineText></NewsLine>
                  </NewsLines>
                  <AdministrativeMetadata><Provider><Party FormalName="AFP"/></Provider>
                    <Creator><Party FormalName="Ines Falk with Per Holm "/></Creator></AdministrativeMetadata>
                  <DescriptiveMetadata><Language FormalName="EN"/><Genre FormalName="Article"/>
                    <Genre FormalName="Update"/>
                    <SubjectCode><Subject FormalName="16000000" cat="UNR"/>
                      <SubjectMatter FormalName="16009000" Scheme="IptcSubjectCodes"/></SubjectCode>
                    <SubjectCode><SubjectDetail FormalName="DEF" Scheme="AfpCodes"/></SubjectCode>
                    <Location HowPresent="Origin"><Property FormalName="Country" Value="NOR"/>
                      <Property FormalName="City" Value="Vesthavn"/></Location>
                    <Location HowPresent="Event"><Property FormalName="City" Value="Skagen"/></Location>
                    <Property FormalName="Keyword" Value="Norland"/>
                    <Property FormalName="Keyword" Value="No" Role="PersonInImage"/></DescriptiveMetadata>
                  <NewsComponent><Role FormalName="Caption"/><ContentItem><MediaType FormalName="Text"/>
                    <DataContent><p>No</p></DataContent></ContentItem></NewsComponent>
                  <NewsComponent><Role FormalName="Main"/>
                  <ContentItem><MediaType FormalName="Text"/><Format FormalName="NITF3.1"/>
                    <DataContent><nitf><body><body.head><hedline><hl1>No</hl1></hedline></body.head>
                    <body.content><p>It runs.</p><hl2>- Tickets -</hl2><p/><p>They cost 5.</p></body.content>
                    </body></nitf></DataContent></ContentItem></NewsComponent>
                  <NewsComponent><ContentItem Href="x.jpg"><MediaType FormalName="Photo"/></ContentItem></NewsComponent>
                </NewsComponent></NewsItem></NewsML>
                """);

        // Then
        assertThat(item.getFormat()).isEqualTo("newsml-1.2");
        assertThat(item.getSource()).isEqualTo("afp");
        assertThat(item.getAgencyId()).contains("urn:newsml:afp.com:20260314T103700Z:TX-PAR-ABC12");
        assertThat(item.getVersion()).contains("2");
        assertThat(item.getReplacesVersion()).contains("1");
        assertThat(item.getSignals()).containsExactly("newsml:Update=A", "newsml:Instruction=Rectification");
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T10:45:00Z"));
        assertThat(item.getFirstCreated()).contains(Instant.parse("2026-03-14T10:37:00Z"));
        assertThat(item.getUsability()).isEqualTo(Usability.WITHHELD);
        assertThat(item.getUrgency()).contains(2);
        assertThat(item.getLinks())
                .containsExactly(
                        new ItemLink(
                                "newsml:DerivedFrom", "urn:newsml:afp.com:20260314T090000Z:TX-PAR-ABC11", "3", null),
                        new ItemLink(
                                "newsml:AssociatedWith", "urn:newsml:afp.com:20260313T124951Z:doc-99j8na", null, null));
        assertThat(item.getSlug()).contains("Norland-ferry");
        assertThat(item.getHeadline()).isEqualTo("Ferry runs again");
        assertThat(item.getByline()).contains("Ines Falk with Per Holm");
        assertThat(item.getDateline()).contains("Vesthavn, Norland, March 14, 2026 (AFP) -");
        assertThat(item.getEditorialNote()).contains("UPDATES with quote");
        assertThat(item.getGenres()).containsExactly("Article", "Update", "Alert");
        assertThat(item.getKeywords()).containsExactly("ferry", "strike", "Norland");
        assertThat(item.getSubjects())
                .containsExactly(
                        new Subject("subj", "16000000", null),
                        new Subject("subj", "16009000", null),
                        new Subject("AfpCodes", "DEF", null));
        assertThat(item.getLanguage()).contains("en");
        assertThat(item.getLocated()).contains("Vesthavn, NOR");
        assertThat(item.getEventLocation()).contains("Skagen");
        assertThat(item.getParagraphs()).containsExactly("It runs.", "- Tickets -", "They cost 5.");
        assertThat(item.getWarnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Status FormalName='USABLE'/> | USABLE | -",
                "<Status FormalName='canceled'/> | CANCELED | -",
                "<Urgency FormalName='4'/> | USABLE | -",
                "<Status FormalName='Killed'/> | WITHHELD | -",
                "<Status FormalName='Embargoed'/> | USABLE | indefinite",
                "<Status FormalName='Embargoed'/><StatusWillChange><FutureStatus FormalName='Usable'/><DateAndTime>20260315T000100Z</DateAndTime></StatusWillChange> | USABLE | 2026-03-15T00:01:00Z",
                "<Status FormalName='Withheld'/><StatusWillChange><FutureStatus FormalName='usable'/><DateAndTime>20260315T000100Z</DateAndTime></StatusWillChange> | WITHHELD | 2026-03-15T00:01:00Z",
                "<Status FormalName='Embargoed'/><StatusWillChange><FutureStatus FormalName='Canceled'/><DateAndTime>20260315T000100Z</DateAndTime></StatusWillChange> | USABLE | indefinite"
            })
    void theStatusIsReadInAnyCase(String status, Usability usability, String embargo) {
        // When
        WireItem item = Deliveries.item(message(item("x", "1", status, text("<p>One.</p>"))));

        // Then
        assertThat(item.getUsability()).isEqualTo(usability);
        assertThat(item.getEmbargo()
                        .map(found -> found.getUntil().map(Instant::toString).orElse("indefinite"))
                        .orElse("-"))
                .isEqualTo(embargo);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>One.</p><p>Two.</p>",
                "<html><head><title>No</title></head><body><p>One.</p>Two.</body></html>",
                "<![CDATA[<P>One.</P>\n<P>Two.</P>]]>",
                "One.\n\nTwo.",
                "<nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>"
            })
    void aTextMayBeMarkedUpInAnyWay(String content) {
        assertThat(Deliveries.item(message(item("x", "1", "", text(content)))).getParagraphs())
                .containsExactly("One.", "Two.");
    }

    @Test
    void ofEquivalentsOneIsEnoughAndOtherTextsAreNamed() {
        // Given
        String one = "<NewsComponent>" + text("<p>One.</p>") + "</NewsComponent>";
        String two = "<NewsComponent>" + text("<p>Two.</p>") + "</NewsComponent>";
        String equivalents = "<NewsComponent EquivalentsList='yes'>" + one + two + "</NewsComponent>";

        // When
        WireItem same = Deliveries.item(message(item("x", "1", "", equivalents)));
        WireItem several = Deliveries.item(message(item("x", "1", "", one + two)));

        // Then
        assertThat(same.getParagraphs()).containsExactly("One.");
        assertThat(same.getWarnings()).isEmpty();
        assertThat(several.getParagraphs()).containsExactly("One.");
        assertThat(Deliveries.oddPlaces(several)).containsExactly("NewsComponent");
    }

    @Test
    void aVersionInTheIdIsNoPartOfTheName() {
        // When
        WireItem item = Deliveries.item(message(item("anp-140326-77-v2", "2", "", text("<p>One.</p>"))));

        // Then
        assertThat(item.getAgencyId()).contains("urn:newsml:anp.nl:20260314:anp-140326-77");
        assertThat(item.getAlternateIds()).containsExactly(new AlternateId("NewsItemId", "anp-140326-77-v2"));
        assertThat(item.getSource()).isEqualTo("anp");
    }

    @Test
    void eachItemHasItsOutcome() {
        // When
        List<ParseOutcome> outcomes = Deliveries.read(message(item("a", "1", "", text("<p>One.</p>"))
                + item("b", "1", "", "<ContentItem Href='x.jpg'><MediaType FormalName='Photo'/></ContentItem>")
                + item("c", "1", "", "<NewsComponent>" + item("d", "1", "", text("<p>Two.</p>")) + "</NewsComponent>")
                + item("e", "1", "<Status FormalName='Canceled'/>", "")
                + "<NewsItem><Identification/>"));

        // Then
        assertThat(outcomes).hasSize(5);
        assertThat(((Parsed) outcomes.get(0)).item().getAgencyId()).contains("urn:newsml:anp.nl:20260314:a");
        assertThat(((Refused) outcomes.get(1)).reason()).isEqualTo("It has no text, only Photo; only texts are taken.");
        assertThat(((Parsed) outcomes.get(2)).item().getAgencyId()).contains("urn:newsml:anp.nl:20260314:d");
        assertThat(((Parsed) outcomes.get(3)).item().getUsability()).isEqualTo(Usability.CANCELED);
        assertThat(((Parsed) outcomes.get(3)).item().getWarnings()).isEmpty();
        assertThat(((Refused) outcomes.get(4)).reason()).startsWith("It is not well-formed XML");
    }

    @Test
    void anItemWithoutAnIdentifierIsKnownBySlugAndDay() {
        // When
        WireItem item = Deliveries.item("""
                <NewsML><NewsItem><Identification><NameLabel>Ferry</NameLabel></Identification>
                <NewsManagement><FirstCreated>20260314T100000Z</FirstCreated></NewsManagement>
                <NewsComponent><NewsLines><HeadLine>One</HeadLine></NewsLines></NewsComponent></NewsItem></NewsML>""");

        // Then
        assertThat(item.getAgencyId()).isEmpty();
        assertThat(item.getContentKey()).contains("ferry|20260314");
        assertThat(Deliveries.oddPlaces(item)).contains("Identification/NewsIdentifier");
    }

    @Test
    void aMessageMayBeEmpty() {
        assertThat(Deliveries.read("<NewsML><NewsEnvelope/></NewsML>"))
                .containsExactly(new Nothing("newsml-1.2", "The message holds no item."));
    }

    @Test
    void aPartialUpdateWithoutWordsIsRefused() {
        assertThat(Deliveries.refusal(message(item("x", "2", "", "").replace("Update='N'", "Update='U'")))
                        .reason())
                .startsWith("It only changes parts of an earlier revision (Update=U)");
    }

    private static String message(String items) {
        return "<NewsML Version='1.2'>" + items + "</NewsML>";
    }

    private static String text(String content) {
        return "<ContentItem><MediaType FormalName='Text'/><DataContent>" + content + "</DataContent></ContentItem>";
    }

    private static String item(String id, String revision, String management, String component) {
        return "<NewsItem><Identification><NewsIdentifier><ProviderId>anp.nl</ProviderId><DateId>20260314</DateId>"
                + "<NewsItemId>" + id + "</NewsItemId><RevisionId PreviousRevision='0' Update='N'>" + revision
                + "</RevisionId></NewsIdentifier></Identification><NewsManagement>" + management
                + "</NewsManagement><NewsComponent>" + component + "</NewsComponent></NewsItem>";
    }
}
