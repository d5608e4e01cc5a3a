package org.wiredesk.producer.parse.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.producer.fakes.Deliveries;
import org.wiredesk.producer.fakes.TickingClock;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Nothing;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.Receipts;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.records.Subject;
import org.wiredesk.records.Warning;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

class SyndicationParserTest {

    private static final String PAGE = "https://www.apnews.com/article/ferry-1";

    @Test
    void rssIsRead() {
        // When
        WireItem item = Deliveries.item("""
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel>
                    <title>Top news</title><link>https://apnews.com/</link><language>en-us</language>
                    <item>
                      <title>Ferry &amp;amp; bus run again</title>
                      <link>https://apnews.com/article/ferry-1?utm_source=rss&amp;id=7&amp;at_medium=x#top</link>
                      <guid isPermaLink="false">ferry-1</guid>
                      <pubDate>Sat, 14 Mar 2026 10:37:00 GMT</pubDate>
                      <dc:creator>Ines Falk</dc:creator>
                      <category>ferry</category>
                      <category domain="http://cv.iptc.org/newscodes/mediatopic/">20000337</category>
                      <description>Short.</description>
                      <content:encoded><![CDATA[<p>The ferry runs.</p><p>A ticket costs &pound;5.</p>]]></content:encoded>
                      <enclosure url="https://apnews.com/x.jpg" type="image/jpeg" length="1"/>
                    </item>
                  </channel>
                </rss>
                """);

        // Then
        assertThat(item.getFormat()).isEqualTo("rss");
        assertThat(item.getSource()).isEqualTo("ap");
        assertThat(item.getAgencyId()).contains("ferry-1");
        assertThat(item.getVersion()).isEmpty();
        assertThat(item.getWebAddress()).contains("https://apnews.com/article/ferry-1?id=7");
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T10:37:00Z"));
        assertThat(item.getFirstCreated()).contains(Instant.parse("2026-03-14T10:37:00Z"));
        assertThat(item.getHeadline()).isEqualTo("Ferry & bus run again");
        assertThat(item.getParagraphs()).containsExactly("The ferry runs.", "A ticket costs £5.");
        assertThat(item.getByline()).contains("Ines Falk");
        assertThat(item.getLanguage()).contains("en-us");
        assertThat(item.getKeywords()).containsExactly("ferry");
        assertThat(item.getSubjects()).containsExactly(new Subject("medtop", "20000337", null));
        assertThat(item.getWarnings()).isEmpty();
    }

    @Test
    void atomIsRead() {
        // When
        WireItem item = Deliveries.item("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!-- made by hand -->
                <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="de">
                  <a:title>Nachrichten</a:title><a:id>tag:dpa.com,2026:feed</a:id><a:updated>2026-03-14T11:00:00Z</a:updated>
                  <a:entry>
                    <a:id>tag:dpa.com,2026:ferry</a:id>
                    <a:title type="html">Die F&amp;auml;hre f&amp;auml;hrt</a:title>
                    <a:link rel="alternate" href="https://dpa.com/ferry?utm_medium=feed"/>
                    <a:published>2026-03-14T09:00:00Z</a:published><a:updated>2026-03-14T10:00:00+01:00</a:updated>
                    <a:author><a:name>Jo Haag</a:name></a:author><a:author><a:name>Ines Falk</a:name></a:author>
                    <a:category term="16000000" scheme="http://cv.iptc.org/newscodes/mediatopic/" label="war"/>
                    <a:summary>Kurz.</a:summary>
                    <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Sie <b>fährt</b>.</p><p>Ja.</p></div></a:content>
                  </a:entry>
                </a:feed>
                """);

        // Then
        assertThat(item.getFormat()).isEqualTo("atom");
        assertThat(item.getSource()).isEqualTo("dpa");
        assertThat(item.getAgencyId()).contains("tag:dpa.com,2026:ferry");
        assertThat(item.getWebAddress()).contains("https://dpa.com/ferry");
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T09:00:00Z"));
        assertThat(item.getFirstCreated()).contains(Instant.parse("2026-03-14T09:00:00Z"));
        assertThat(item.getHeadline()).isEqualTo("Die Fähre fährt");
        assertThat(item.getParagraphs()).containsExactly("Sie fährt.", "Ja.");
        assertThat(item.getByline()).contains("Jo Haag, Ines Falk");
        assertThat(item.getSubjects()).containsExactly(new Subject("medtop", "16000000", "war"));
        assertThat(item.getWarnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<guid>https://apnews.com/a?utm_source=x</guid>          | https://apnews.com/a | ",
                "<guid isPermaLink='false'>a#3</guid><link>https://apnews.com/a</link> | a#3 | ",
                "<link>https://APNEWS.com/a?fbclid=1&amp;p=2#x</link>    | https://apnews.com/a?p=2 | ASSUMED",
                "<link>not a link</link>                                 | - | MISSING"
            })
    void theIdIsTheGuidElseThePageElseTheTitle(String elements, String id, WarningKind warning) {
        // When
        WireItem item = Deliveries.item(rss("<item><title>Ferry runs</title>" + elements + "</item>"));

        // Then
        assertThat(item.getAgencyId().orElse("-")).isEqualTo(id);
        assertThat(item.getContentKey().isPresent()).isEqualTo(id.equals("-"));
        assertThat(item.getWarnings())
                .extracting(Warning::getKind)
                .isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @Test
    void whatTwoEntriesShareIsNoId() {
        // When
        List<ParseOutcome> outcomes = Deliveries.read(rss("""
                <item><title>One</title><guid isPermaLink="false">same</guid><link>https://apnews.com/1</link></item>
                <item><title>Two</title><guid isPermaLink="false">same</guid><link>https://apnews.com/2</link></item>
                """));

        // Then
        assertThat(outcomes)
                .extracting(outcome -> ((Parsed) outcome).item().getAgencyId().orElse("-"))
                .containsExactly("https://apnews.com/1", "https://apnews.com/2");
    }

    @Test
    void rdfNamesItsItemsItself() {
        // When
        WireItem item = Deliveries.item("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                  <channel rdf:about="https://apnews.com/"><title>News</title><link>https://apnews.com/</link></channel>
                  <item rdf:about="%s"><title>Ferry runs</title><link>%s</link><dc:date>2026-03-14T10:37:00Z</dc:date></item>
                </rdf:RDF>
                """.formatted(PAGE, PAGE));

        // Then
        assertThat(item.getAgencyId()).contains(PAGE);
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T10:37:00Z"));
    }

    @Test
    void anEntryWithoutWordsIsRefusedAlone() {
        // When
        List<ParseOutcome> outcomes = Deliveries.read(
                rss("<item><guid>1</guid></item><item><guid>2</guid><description>Ferry runs.</description></item>"));

        // Then
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(0)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.place()).isEqualTo("entry 1");
            assertThat(refused.reason()).contains("neither a title nor a text");
        });
        assertThat(((Parsed) outcomes.get(1)).item().getPosition()).isEqualTo(1);
    }

    /** The JDK's parser takes it, JDOM does not. */
    @Test
    void aNamespaceThatBeginsWithABlankIsAReasonAndNoAccident() {
        assertThat(Deliveries.read("<feed xmlns=' http://www.w3.org/2005/Atom'><title>AFP</title></feed>"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason())
                                .contains("Namespace")
                                .doesNotContain("mistake in Wiredesk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<rss version='2.0'/>", "<rss><channel/></rss>", "<feed xmlns='http://www.w3.org/2005/Atom'/>"})
    void anEmptyFeedHoldsNothing(String feed) {
        assertThat(Deliveries.read(feed)).singleElement().isInstanceOf(Nothing.class);
    }

    @Test
    void entitiesAreNeverExpandedAndThoseOfHtmlAreMended() {
        // When
        WireItem item = Deliveries.item("""
                <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&z;&z;">]>
                <rss version="2.0"><channel><item><guid>1</guid><title>Ferry&nbsp;&amp; bus &x; &y; AT&T &#146; \u0092</title></item></channel></rss>
                """);

        // Then
        assertThat(item.getHeadline()).isEqualTo("Ferry & bus &x; &y; AT&T ’ ’");
        assertThat(item.getWarnings()).extracting(Warning::getKind).contains(WarningKind.SYNTAX);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jo.haag@apnews.com (Jo Haag)      | Jo Haag",
                "@jo@apnews.com (Jo Haag (AP))     | Jo Haag (AP)",
                "jo.haag@apnews.com Jo Haag        | jo.haag@apnews.com Jo Haag",
                "jo.haag (Jo Haag)                 | jo.haag (Jo Haag)"
            })
    void theNameBehindTheAddressOfAnAuthorIsTheByline(String author, String byline) {
        assertThat(Deliveries.item(rss("<item><title>Ferry runs</title><author>" + author + "</author></item>"))
                        .getByline())
                .contains(byline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- <!DOCTYPE no> -->", "<?xml version='1.0'?><?xml-stylesheet href='x'?>"})
    void aDocumentTypeIsTakenOutBehindCommentsAndInstructions(String before) {
        assertThat(Deliveries.item(before + "<!DOCTYPE rss [<!ENTITY x 'y'>]>"
                                + rss("<item><title>Ferry <![CDATA[runs &lt;!DOCTYPE&gt;]]></title></item>"))
                        .getHeadline())
                .isEqualTo("Ferry runs <!DOCTYPE>");
    }

    @Test
    void effortIsBounded() {
        // Given
        String deep = "<a>".repeat(100_000);

        // When
        Duration limit = Duration.ofMinutes(1);

        // Then
        Assertions.assertTimeoutPreemptively(limit, () -> {
            assertThat(Deliveries.refusal("<rss version='2.0'>" + deep).reason())
                    .contains("XML");
            assertThat(Deliveries.read("<!DOCTYPE rss [" + "'".repeat(100_000))).isNotEmpty();
            assertThat(Deliveries.read("<rss>" + "&".repeat(200_000))).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"utf-16le,", "utf-32be,", "iso-8859-2,iso-8859-2", "euc-kr,euc-kr", "windows-1252,"})
    void theCarrierMayDeclareTheEncoding(String actual, String declared) {
        // Given
        String title =
                actual.equals("euc-kr") ? "\ub144" : "Fähre £5".substring(0, actual.equals("iso-8859-2") ? 5 : 8);
        byte[] bytes =
                rss("<item><guid>1</guid><title>" + title + "</title></item>").getBytes(Charset.forName(actual));
        String name = declared == null ? "feed" : "feed;charset=" + declared;

        // When
        List<ParseOutcome> outcomes = new WireReader()
                .read(
                        new Receipts(new TickingClock()).receive("http", Optional.of("ap"), Optional.of(name), bytes),
                        Optional.empty());

        // Then
        assertThat(((Parsed) outcomes.get(0)).item().getHeadline()).isEqualTo(title);
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>AP</title><link>https://apnews.com</link>" + items
                + "</channel></rss>";
    }
}
