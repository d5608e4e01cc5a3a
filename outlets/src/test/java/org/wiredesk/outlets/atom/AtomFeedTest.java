package org.wiredesk.outlets.atom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.outlets.fakes.Deliveries.TOPIC_ID;
import static org.wiredesk.outlets.fakes.Deliveries.aStory;
import static org.wiredesk.outlets.fakes.Deliveries.at;
import static org.wiredesk.outlets.fakes.Deliveries.deliver;
import static org.wiredesk.outlets.fakes.Deliveries.kill;
import static org.wiredesk.outlets.fakes.Deliveries.page;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.wiredesk.outlets.atom.AtomFeed.Kind;
import org.wiredesk.outlets.log.LoggedDelivery;
import org.wiredesk.outlets.log.Page;
import org.wiredesk.records.DeliveryAction;

class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";

    @Test
    void aFeedReaderFindsEveryDeliveryTheNewestFirst() throws Exception {
        // Given
        Page page = page(
                at(4, deliver(DeliveryAction.PUBLISH, aStory())),
                at(
                        5,
                        deliver(
                                DeliveryAction.PUBLISH,
                                aStory().setStoryId("story2").setHeadline("Ferries run again"))));

        // When
        SyndFeed feed = new SyndFeedInput().build(new StringReader(text(page, Kind.CURRENT)));

        // Then
        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).isEqualTo("Wiredesk: disaster accident");
        assertThat(feed.getEntries())
                .extracting(entry -> entry.getUri() + " " + entry.getTitle() + " "
                        + entry.getUpdatedDate().toInstant())
                .containsExactly(
                        "tag:wiredesk.org,2026:" + TOPIC_ID + ":0:5 Ferries run again 2026-03-14T12:05:00Z",
                        "tag:wiredesk.org,2026:" + TOPIC_ID + ":0:4 Fire shuts the port of Split 2026-03-14T12:04:00Z");
        assertThat(feed.getEntries().get(0).getCategories())
                .extracting(category -> category.getTaxonomyUri() + " " + category.getName())
                .containsExactly(
                        "tag:wiredesk.org,2026:action PUBLISH", "http://cv.iptc.org/newscodes/mediatopic/ 03000000");
        assertThat(feed.getEntries().get(0).getContents().get(0).getValue())
                .contains("<p>A fire broke out at dawn.</p>", "<p>Nobody was hurt, said Mara Ilic.</p>")
                .doesNotContain("What changed");
    }

    @Test
    void anUpdateShowsWhatChangedAgainstWhatTheTopicHadBefore() throws Exception {
        // Given
        var before = at(2, deliver(DeliveryAction.PUBLISH, aStory()));
        var after = at(
                7,
                deliver(
                        DeliveryAction.UPDATE,
                        aStory().setRevision(3)
                                .setBody("A fire broke out at noon.\n\nNobody was hurt, said Mara Ilic.")
                                .setChangeSummary("paragraph 1: dawn → noon")));

        // When
        String feed = new String(
                AtomFeed.write(page(after), Map.of("story1", List.of(before)), Kind.CURRENT, "/t.atom", "", 50), UTF_8);

        // Then
        assertThat(feed)
                .contains("<li>paragraph 1: A fire broke out at <del>dawn</del><ins>noon</ins>.</li>")
                .contains("<summary>Revision 3: paragraph 1: dawn → noon.</summary>")
                .contains("<p>A fire broke out at noon.</p>");
        parse(feed);
    }

    @ParameterizedTest
    @CsvSource({
        "CORRECT,   CORRECTED: Fire shuts the port of Split",
        "RETRACT,   RETRACTED: Fire shuts the port of Split",
        "KILL,      KILLED: Fire shuts the port of Split",
        "REINSTATE, REINSTATED: Fire shuts the port of Split",
        "NOTICE,    NOTICE: Fire shuts the port of Split",
    })
    void theTitleSaysWhatIsToBeDone(DeliveryAction action, String title) throws Exception {
        Document feed = parse(text(page(at(1, deliver(action, aStory()))), Kind.CURRENT));

        assertThat(feed.getElementsByTagNameNS(ATOM, "title").item(1).getTextContent())
                .isEqualTo(title);
    }

    @Test
    void aNoticeSaysWhatHappenedAndNotWhatAnEarlierRevisionChanged() {
        // Given
        var notice =
                deliver(DeliveryAction.NOTICE, aStory().setRevision(2).setChangeSummary("paragraph 1: dawn → noon"));

        // When
        String feed = text(page(at(1, notice)), Kind.CURRENT);

        // Then
        assertThat(feed).contains("<summary>The reason for NOTICE.</summary>").doesNotContain("What changed");
    }

    @Test
    void aKillTakesDownEveryEntryOfTheStoryAndItsTextIsNotOnThePage() throws Exception {
        // Given
        var old = at(2, deliver(DeliveryAction.PUBLISH, aStory()));
        Page page = page(at(7, deliver(DeliveryAction.UPDATE, aStory().setRevision(2))), at(9, kill(3)));

        // When
        String text = new String(
                AtomFeed.write(page, Map.of("story1", List.of(old)), Kind.CURRENT, "/t.atom", "", 50), UTF_8);

        // Then
        var deleted = parse(text).getElementsByTagNameNS(TOMBSTONES, "deleted-entry");
        assertThat(List.of(attribute(deleted.item(0), "ref"), attribute(deleted.item(1), "ref")))
                .containsExactly(
                        "tag:wiredesk.org,2026:" + TOPIC_ID + ":0:2", "tag:wiredesk.org,2026:" + TOPIC_ID + ":0:7");
        assertThat(attribute(deleted.item(0), "when")).isEqualTo("2026-03-14T12:09:00Z");
        assertThat(text).doesNotContain("dawn").contains("The reason for KILL.");
        assertThat(parse(text).getElementsByTagNameNS(ATOM, "entry").getLength())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('x')</script> & \"quotes\"",
                "]]> <![CDATA[ <!-- --> <?xml ?> &amp; &#0;",
                "a\u0000b\u0008c\u000bd\u001be\ufffef\uffffg",
                "half a pair \ud83d and \ude00 the other",
                "\u202eright to left\u202c \ud83d\ude00 \u0085 \u2028",
                "tabs\tand\r\nlines\rof all kinds",
                "</div></content></entry></feed>"
            })
    void whateverATextHasInItTheFeedIsWellFormedAndSaysTheSame(String hostile) throws Exception {
        // Given
        Page page = page(at(
                1,
                deliver(
                        DeliveryAction.PUBLISH,
                        aStory().setHeadline(hostile)
                                .setBody(hostile)
                                .setByline(hostile)
                                .setLanguage(hostile)
                                .setStatedReason(hostile))));

        // When
        Document feed = parse(text(page, Kind.CURRENT));

        // Then
        String kept = hostile.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "")
                .replaceAll("(?<![\\ud800-\\udbff])[\\udc00-\\udfff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])", "")
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        assertThat(feed.getElementsByTagNameNS(ATOM, "title").item(1).getTextContent())
                .isEqualTo(kept);
        assertThat(feed.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "p")
                        .item(0)
                        .getTextContent())
                .isEqualTo(kept);
        assertThat(feed.getElementsByTagNameNS("*", "script").getLength()).isZero();
    }

    @Test
    void linksLeadToWhatIsBeforeAndToWhatWillCome() throws Exception {
        LoggedDelivery some = at(30, deliver(DeliveryAction.PUBLISH, aStory()));
        LoggedDelivery first = at(0, deliver(DeliveryAction.PUBLISH, aStory()));

        assertThat(text(page(some), Kind.CURRENT))
                .contains("rel=\"prev-archive\" type=\"application/atom+xml\" href=\"/t.atom?before=" + TOPIC_ID
                        + ":30&amp;limit=50\"")
                .contains("href=\"/t.atom?after=" + TOPIC_ID + ":31&amp;limit=50\"")
                .doesNotContain("fh:archive/>", "rel=\"next\"");
        assertThat(text(page(first), Kind.CURRENT)).doesNotContain("prev-archive");
        assertThat(text(page(some), Kind.ARCHIVE))
                .contains("<fh:archive></fh:archive>", "rel=\"current\"", "prev-archive");
        assertThat(text(page(some), Kind.RESUMED)).contains("rel=\"next\"").doesNotContain("prev-archive");
    }

    private static String text(Page page, Kind kind) {
        return new String(AtomFeed.write(page, Map.of(), kind, "/t.atom", "", 50), UTF_8);
    }

    private static Document parse(String feed) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(feed.getBytes(UTF_8)));
    }

    private static String attribute(org.w3c.dom.Node node, String name) {
        return node.getAttributes().getNamedItem(name).getTextContent();
    }
}
