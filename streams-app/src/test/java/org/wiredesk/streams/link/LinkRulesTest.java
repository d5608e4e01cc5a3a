package org.wiredesk.streams.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wiredesk.streams.ItemBuilder.NOON;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.records.internal.StoryName;
import org.wiredesk.streams.ItemBuilder;
import org.wiredesk.streams.copy.CopyDesk;

/** Chains of items; of each the story that the last one is tied to, and by which rule. What must stay apart is opened as a story of its own. */
class LinkRulesTest {

    private static final String APART = "first-seen";
    private static final CopyDesk DESK = new CopyDesk();

    private final Memory memory = new Memory();
    private final StoryLinker linker = new StoryLinker(LinkSettings.standard());

    static Stream<Arguments> names() {
        return Stream.of(
                chain(
                        "both spellings of a Reuters guid",
                        "usn",
                        reuters("tag:reuters.com,2026:newsml_L8N3FIRE"),
                        reuters("tag_reuters.com_2026_newsml_L8N3FIRE")),
                chain(
                        "a Reuters guid of year 0",
                        "usn",
                        reuters("tag:reuters.com,0000:newsml_L8N3FIRE"),
                        reuters("tag:reuters.com,2026:newsml_L8N3FIRE")),
                chain(
                        "two Reuters guids",
                        APART,
                        reuters("tag:reuters.com,2026:newsml_L8N3FIRE"),
                        reuters("tag:reuters.com,2026:newsml_L8N3FLOOD")),
                chain("a TT guid whose end is the revision", "tt-number", item("TT:585167:0"), item("TT:585167:1")),
                chain("two TT guids", APART, item("TT:585167:0"), item("TT:585168:0")),
                chain(
                        "a PA name whose end is the version",
                        "unique-name",
                        item("PA_API.4f2a81c0-11.1"),
                        item("PA_API.4f2a81c0-11.2")),
                chain(
                        "a message number, twice",
                        APART,
                        item("a").alternateId("message-number", "bdt0157"),
                        item("b").alternateId("message-number", "bdt0157")),
                chain(
                        "a transmission reference, twice",
                        APART,
                        item("a").alternateId("transref", "V9991"),
                        item("b").alternateId("transref", "V9991")),
                chain(
                        "an etag, twice",
                        APART,
                        item("a").alternateId("etag", "9f_1a1"),
                        item("b").alternateId("etag", "9f_1a1")),
                chain(
                        "a mail's message id, twice",
                        APART,
                        item("a").alternateId("Message-ID", "x@mail"),
                        item("b").alternateId("Message-ID", "x@mail")),
                chain(
                        "a service number, twice",
                        APART,
                        item("a").alternateId("service-number", "eca062"),
                        item("b").alternateId("service-number", "eca062")),
                chain(
                        "a du-key within a day",
                        "du-key",
                        item("a").alternateId("du-key", "harbour"),
                        item("b").alternateId("du-key", "harbour").received(NOON.plus(Duration.ofHours(23)))),
                chain(
                        "a du-key that is used again",
                        APART,
                        item("a").alternateId("du-key", "harbour"),
                        item("b").alternateId("du-key", "harbour").received(NOON.plus(Duration.ofHours(25)))),
                chain(
                        "a du-key of another source",
                        APART,
                        item("a").alternateId("du-key", "harbour"),
                        item("b").alternateId("du-key", "harbour").source("afp")));
    }

    static Stream<Arguments> links() {
        return Stream.of(
                chain(
                        "a version that names the one before",
                        "version-link",
                        item("a"),
                        item("b").link("irel:previousVersion", "a")),
                chain(
                        "NITF's management-doc-idref",
                        "version-link",
                        item("a"),
                        item("b").link("nitf:management-doc-idref", "a")),
                chain("NITF's correction", "version-link", item("a"), item("b").link("nitf:correction", "a")),
                chain(
                        "a correction that is no NITF",
                        APART,
                        item("a"),
                        item("b").link("correction", "a")),
                chain(
                        "Superdesk's evolvedfrom",
                        "version-link",
                        item("a"),
                        item("b").link("evolvedfrom", "a")),
                chain("a link to see also", APART, item("a"), item("b").link("irel:seeAlso", "a")),
                chain("a link to what it is about", APART, item("a"), item("b").link("irel:associatedWith", "a")),
                chain(
                        "NewsML 1.2, of the same provider",
                        "version-link",
                        item("urn:newsml:afp.com:20260314:one"),
                        item("urn:newsml:afp.com:20260314:two")
                                .link("newsml:DerivedFrom", "urn:newsml:afp.com:20260314:one")),
                chain(
                        "NewsML 1.2, of another provider",
                        APART,
                        item("urn:newsml:dpa.com:20260314:one"),
                        item("urn:newsml:afp.com:20260314:two")
                                .link("newsml:DerivedFrom", "urn:newsml:dpa.com:20260314:one")),
                chain(
                        "Reuters' derivedFrom, an inference",
                        "derived-from",
                        reuters("tag:reuters.com,2026:newsml_L8N3FIRE"),
                        reuters("tag:reuters.com,2026:newsml_L8N3NEXT")
                                .link("irel:derivedFrom", "tag_reuters.com_2026_newsml_L8N3FIRE")),
                chain(
                        "another agency's derivedFrom",
                        APART,
                        item("a"),
                        item("b").link("irel:derivedFrom", "a")),
                chain("a link to itself", APART, item("a"), item("b").link("irel:previousVersion", "b")),
                chain(
                        "the story behind a kill that named it",
                        "agency-id",
                        item("b").link("nitf:management-doc-idref", "a", Usability.CANCELED),
                        item("a")),
                chain(
                        "a kill of another item by one that has a story",
                        "version-link",
                        item("a"),
                        item("b").headline("Other"),
                        item("b").link("nitf:management-doc-idref", "a", Usability.CANCELED)),
                chain(
                        "a replayed item",
                        "replay",
                        item("a").itemId("original"),
                        item("elsewhere").replayOf("original")),
                chain(
                        "a replay of what is forgotten",
                        APART,
                        item("a"),
                        item("elsewhere").replayOf("long-gone")));
    }

    static Stream<Arguments> contentKeys() {
        return Stream.of(
                chain(
                        "the same key and a headline that moved on",
                        "content-key",
                        keyed("wahl|2026-03-14", "Wahl in Norland hat begonnen"),
                        keyed("wahl|2026-03-14", "Wahl in Norland ohne Zwischenfälle")),
                chain(
                        "the same key and quite another headline",
                        APART,
                        keyed("politik|2026-03-14", "Minister tritt zurück"),
                        keyed("politik|2026-03-14", "Haushalt wird teurer")),
                chain(
                        "the second of two stories with one key",
                        "content-key",
                        1,
                        keyed("politik|2026-03-14", "Minister tritt zurück"),
                        keyed("politik|2026-03-14", "Haushalt wird um zwei Milliarden teurer"),
                        keyed("politik|2026-03-14", "Haushalt wird um drei Milliarden teurer")
                                .paragraphs("2ND LEAD", "Mehr.")),
                chain(
                        "a lead with quite another headline, and only one story",
                        "content-key",
                        keyed("zug|2026-03-14", "Zug entgleist bei Gera"),
                        keyed("zug|2026-03-14", "Retter bergen Lokführer").paragraphs("2ND LEAD", "Mehr.")),
                chain(
                        "two stories that share their country and no more",
                        APART,
                        keyed("norland/politik|2026-03-14", "Norland hat den Haushalt beschlossen")
                                .slug("norland/politik/"),
                        keyed("norland/politik|2026-03-14", "Norland hat einen neuen Richter")
                                .slug("norland/politik/")),
                chain(
                        "the second of two stories with one key, by its text",
                        "content-key",
                        1,
                        keyed("hafen|2026-03-14", "Dockers go back to work"),
                        keyed("hafen|2026-03-14", "Fire closes port of Valletta")
                                .paragraphs(Stories.HARBOUR),
                        keyed("hafen|2026-03-14", "Three hurt in blaze").paragraphs(Stories.HARBOUR_LATER)),
                chain(
                        "a lead whose text has nothing of the only story's",
                        APART,
                        keyed("zug|2026-03-14", "Zug entgleist bei Gera").paragraphs(Stories.HARBOUR),
                        keyed("zug|2026-03-14", "Retter bergen Lokführer").paragraphs(lead(Stories.STOCKS_FRIDAY))),
                chain(
                        "the same key two days later",
                        APART,
                        keyed("zug", "Zug entgleist"),
                        keyed("zug", "Zug entgleist").received(NOON.plus(Duration.ofHours(37)))),
                chain(
                        "the same key from another source",
                        APART,
                        keyed("zug", "Zug entgleist"),
                        keyed("zug", "Zug entgleist").source("ats")));
    }

    static Stream<Arguments> slugs() {
        return Stream.of(
                chain(
                        "a Reuters update under a new id",
                        "slug",
                        slugged("a", "CHILE-COPPER/STRIKE", "Workers at Chilean copper mine vote to strike - union"),
                        slugged(
                                "b",
                                "CHILE-COPPER/STRIKE (UPDATE 1)",
                                "UPDATE 1-Workers at Chilean copper mine vote to strike from Monday")),
                chain(
                        "an update of which only the slug says so",
                        "slug",
                        slugged("a", "CHILE-COPPER/STRIKE", "Workers at Chilean copper mine vote to strike"),
                        slugged(
                                "b",
                                "CHILE-COPPER/STRIKE (UPDATE 1, PIX)",
                                "Chilean copper workers to strike from Monday")),
                chain(
                        "an AFP update by its note",
                        "slug",
                        slugged("a", "Egypt-politics-vote", "Egyptians queue to vote for a new parliament"),
                        slugged("b", "Egypt-politics-vote", "Egyptians vote for parliament in long queues")
                                .note("RECASTS, UPDATES throughout")),
                chain(
                        "a re-run under a new id",
                        "slug",
                        slugged("a", "WINE-HARVEST/", "Vintners expect late harvest after cold spring"),
                        slugged("b", "WINE-HARVEST/", "RPT-Vintners expect late harvest after cold spring")),
                chain(
                        "an update that does not say so",
                        APART,
                        slugged("a", "CHILE-COPPER/STRIKE", "Workers at Chilean copper mine vote to strike"),
                        slugged(
                                "b",
                                "CHILE-COPPER/STRIKE",
                                "Workers at Chilean copper mine vote to strike from Monday")),
                chain(
                        "an update of another story with that slug",
                        APART,
                        slugged("a", "EGYPT-POLITICS/", "Egypt's president names new prime minister"),
                        slugged(
                                "b",
                                "EGYPT-POLITICS/ (UPDATE 1)",
                                "UPDATE 1-Egypt court jails 12 protesters over riot")),
                chain(
                        "the right one of three stories with that slug",
                        "slug",
                        1,
                        slugged("a", "EGYPT-POLITICS/", "Egypt's president names new prime minister"),
                        slugged("b", "EGYPT-POLITICS/", "Egypt court jails 12 protesters over riot"),
                        slugged("c", "EGYPT-POLITICS/", "Egypt opens border for aid to Gaza"),
                        slugged(
                                "d",
                                "EGYPT-POLITICS/ (UPDATE 1)",
                                "UPDATE 1-Egypt court jails 14 protesters over square riot")),
                chain(
                        "an update that may be of either of two stories",
                        APART,
                        slugged("a", "MARKETS-METALS/", "Copper price falls on China demand worry"),
                        slugged("b", "MARKETS-METALS/", "Copper price rises on China supply worry"),
                        slugged("c", "MARKETS-METALS/ (UPDATE 1)", "UPDATE 1-Copper price steady on China worry")),
                chain(
                        "an update of yesterday's story",
                        APART,
                        slugged("a", "WINE-HARVEST/", "Vintners expect late harvest"),
                        slugged("b", "WINE-HARVEST/", "UPDATE 1-Vintners expect late harvest")
                                .received(NOON.plus(Duration.ofHours(25)))),
                chain(
                        "an update of another source",
                        APART,
                        slugged("a", "WINE-HARVEST/", "Vintners expect late harvest"),
                        slugged("b", "WINE-HARVEST/", "UPDATE 1-Vintners expect late harvest")
                                .source("afp")),
                chain(
                        "an update under another slug",
                        APART,
                        slugged("a", "WINE-HARVEST/", "Vintners expect late harvest"),
                        slugged("b", "WINE-PRICES/", "UPDATE 1-Vintners expect late harvest")),
                chain(
                        "stocks that open higher every day",
                        APART,
                        slugged("a", "BC-EU--European-Stocks", "Stocks open higher"),
                        slugged("b", "BC-EU--European-Stocks", "Stocks open higher")),
                chain(
                        "a lottery whose name has an ordinal",
                        APART,
                        slugged("a", "AP-MI--2nd Right Now", "2 killed in Flint crash"),
                        slugged("b", "AP-MI--2nd Right Now", "2 killed in Lansing crash")),
                chain(
                        "a table that is updated by the minute under new ids",
                        APART,
                        slugged("a", "BC-BBO--Standings", "Standings").fixture("standings"),
                        slugged("b", "BC-BBO--Standings, 5th Ld", "Standings").fixture("standings")),
                chain(
                        "a forecast that says UPDATES",
                        APART,
                        slugged("a", "Weather/Bavaria", "Weather forecast for Bavaria")
                                .fixture("forecast"),
                        slugged("b", "Weather/Bavaria", "Weather forecast for Bavaria")
                                .note("UPDATES throughout")
                                .fixture("forecast")),
                chain(
                        "an update whose text says more than its headline",
                        "slug",
                        slugged("a", "POLAND-FIRE/", "Blaze guts furniture warehouse, nobody hurt")
                                .paragraphs(Stories.HARBOUR),
                        slugged("b", "POLAND-FIRE/ (UPDATE 1)", "UPDATE 1-Police question watchman")
                                .paragraphs(Stories.HARBOUR_LATER)),
                chain(
                        "an update of like headline and quite another text",
                        APART,
                        slugged("a", "EGYPT-POLITICS/", "Egypt court jails 12 protesters")
                                .paragraphs(Stories.HARBOUR),
                        slugged("b", "EGYPT-POLITICS/", "UPDATE 1-Egypt court frees 3 protesters")
                                .paragraphs(Stories.STOCKS_FRIDAY)));
    }

    static Stream<Arguments> kills() {
        return Stream.of(
                chain(
                        "by the number and the headline quoted",
                        "kill-by-number",
                        dpa("157", "tech", "U.S. launches weather satellite"),
                        dpa("158", "tech", "Other news"),
                        kill("tech", "Please kill item dpa 157 \"U.S. launches weather satellite\"")),
                chain(
                        "by a number that the header gives with the agency's name",
                        "kill-by-number",
                        dpa("dpa 0074", "tech", "U.S. launches weather satellite"),
                        kill("tech", "Please kill item dpa 0074 \"U.S. launches weather satellite\".")),
                chain(
                        "by the number alone",
                        "kill-by-number",
                        dpa("0157", "tech", "U.S. launches weather satellite"),
                        kill("tech", "Please kill item dpa 157")),
                chain(
                        "by a number that has come again for another story",
                        APART,
                        dpa("157", "tech", "U.S. launches weather satellite"),
                        kill("tech", "Please kill item dpa 157 \"Cabinet agrees on budget\"")),
                chain(
                        "by yesterday's number",
                        APART,
                        dpa("157", "tech", "U.S. launches weather satellite"),
                        kill("tech", "Please kill item dpa 157").received(NOON.plus(Duration.ofHours(25)))),
                chain(
                        "by a number that nobody bore",
                        APART,
                        dpa("157", "tech", "U.S. launches weather satellite"),
                        kill("tech", "Please kill item dpa 991")),
                chain(
                        "by another source's number",
                        APART,
                        dpa("157", "tech", "U.S. launches weather satellite"),
                        kill("tech", "Please kill item dpa 157").source("ats")),
                chain(
                        "by the headline alone",
                        "kill-by-headline",
                        dpa("157", "tech", "U.S. launches weather satellite"),
                        kill("space", "Please kill our story “U.S. launches weather satellite”")),
                chain(
                        "by slug and transmission reference",
                        "kill-by-number",
                        ap("Limbaugh-Painkillers", "V9991", "Host said to be under inquiry"),
                        apKill("Please kill the story Limbaugh-Painkillers, V9991, which moved at noon.")),
                chain(
                        "by slug",
                        "kill-by-slug",
                        ap("BC-US--Harbor Strike", "V1001", "Dockers walk out in Norland"),
                        apKill("Please kill the story Harbor-Strike. A kill is mandatory.")),
                chain(
                        "by a slug in the middle of a sentence",
                        "kill-by-slug",
                        ap("BC-US--Harbor Strike", "V1001", "Dockers walk out in Norland"),
                        apKill("Please kill the story US--Harbor Strike which moved at noon. A kill is mandatory.")),
                chain(
                        "by the slug of a longer name",
                        APART,
                        ap("BC-US--Harbor", "V1001", "Dockers walk out in Norland"),
                        apKill("Please kill the story US--Harbor Strike which moved at noon.")),
                chain(
                        "by the slug of two stories",
                        APART,
                        ap("BC-US--Harbor Strike", "V1001", "Dockers walk out in Norland"),
                        ap("BC-US--Harbor Strike", "V1002", "Ferries wait off Suderby")
                                .agencyId("another"),
                        apKill("Please kill the story Harbor-Strike. A kill is mandatory.")),
                chain(
                        "by the slug of one story and the number of another",
                        "kill-by-slug",
                        ap("BC-US--Harbor Strike", "V1001", "Dockers walk out"),
                        ap("BC-US--Wine", "V1002", "Harvest is late").agencyId("another"),
                        apKill("Please kill the story Harbor-Strike, V1002.")),
                chain(
                        "by its own slug, as it says nothing else",
                        "kill-by-slug",
                        dpa("157", "tech", "U.S. launches weather satellite"),
                        kill("tech", "KILL KILL KILL")),
                chain(
                        "by its own slug, which two stories have",
                        APART,
                        dpa("157", "tech", "U.S. launches weather satellite"),
                        dpa("158", "tech", "Robot learns to fold shirts"),
                        kill("tech", "KILL KILL KILL")),
                chain(
                        "a story about killing",
                        APART,
                        dpa("157", "tech", "U.S. launches weather satellite"),
                        dpa("158", "justice", "Jury told of item dpa 157")
                                .paragraphs("The jury was told to kill item dpa 157 from its list.")));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                chain(
                        "one text in two feeds",
                        "text",
                        item("a").paragraphs(Stories.HARBOUR),
                        item("b").headline("Harbour shut by fire").paragraphs(Stories.HARBOUR)),
                chain(
                        "one text with other quotes and a promo line",
                        "text",
                        item("a").paragraphs(Stories.HARBOUR),
                        item("b").paragraphs(with(Stories.HARBOUR, "Click here for our guide"))),
                chain(
                        "one text a day later",
                        APART,
                        item("a").paragraphs(Stories.HARBOUR),
                        item("b").paragraphs(Stories.HARBOUR).received(NOON.plus(Duration.ofHours(25)))),
                chain(
                        "one text from another source",
                        APART,
                        item("a").paragraphs(Stories.HARBOUR),
                        item("b").paragraphs(Stories.HARBOUR).source("afp")),
                chain(
                        "an update that does not say so under a new id",
                        APART,
                        item("a").paragraphs(Stories.HARBOUR),
                        item("b").paragraphs(Stories.HARBOUR_LATER)),
                chain(
                        "two days of one template",
                        APART,
                        item("a").paragraphs(Stories.STOCKS_THURSDAY),
                        item("b").paragraphs(Stories.STOCKS_FRIDAY)),
                chain("a text too short to tell", APART, item("a"), item("b")),
                chain(
                        "a forecast",
                        APART,
                        item("a").paragraphs(Stories.HARBOUR).fixture("forecast"),
                        item("b").paragraphs(Stories.HARBOUR).fixture("forecast")),
                chain("a table", APART, item("a").paragraphs(table()), item("b").paragraphs(table())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"names", "links", "contentKeys", "slugs", "kills", "texts"})
    void tiesTheLastItemOfTheChain(String chain, String rule, int index, List<ItemBuilder> items) {
        // Given
        List<LinkedItem> linked = new ArrayList<>();
        items.subList(0, items.size() - 1).forEach(item -> linked.add(link(item)));

        // When
        LinkedItem last = link(items.get(items.size() - 1));

        // Then
        assertThat(last.getLink().getRule()).as(last.getLink().getReason()).isEqualTo(rule);
        if (rule.equals(APART)) {
            assertThat(linked).extracting(LinkedItem::getStoryId).doesNotContain(last.getStoryId());
        } else {
            assertThat(last.getStoryId()).isEqualTo(linked.get(index).getStoryId());
            assertThat(last.getLink().getConfidence()).isBetween(0.6, 1.0);
        }
    }

    private LinkedItem link(ItemBuilder builder) {
        WireItem item = builder.build();
        LinkedItem linked = linker.link(item, DESK.clean(item), memory);
        memory.rememberItem(item.getItemId(), new StoryName(linked.getStoryId(), item.getReceivedAt(), false));
        return linked;
    }

    private static Arguments chain(String name, String rule, ItemBuilder... items) {
        return Arguments.of(name, rule, 0, List.of(items));
    }

    private static Arguments chain(String name, String rule, int index, ItemBuilder... items) {
        return Arguments.of(name, rule, index, List.of(items));
    }

    private static ItemBuilder item(String agencyId) {
        return ItemBuilder.anItem().agencyId(agencyId);
    }

    private static ItemBuilder reuters(String guid) {
        return item(guid).source("reuters");
    }

    private static ItemBuilder keyed(String key, String headline) {
        return ItemBuilder.anItem().source("dpa").contentKey(key).headline(headline);
    }

    private static String[] lead(String... paragraphs) {
        return Stream.concat(Stream.of("2ND LEAD"), Arrays.stream(paragraphs)).toArray(String[]::new);
    }

    private static ItemBuilder slugged(String agencyId, String slug, String headline) {
        return item(agencyId).source("reuters").slug(slug).headline(headline);
    }

    private static ItemBuilder dpa(String number, String keywords, String headline) {
        return keyed(keywords + "|2026-03-14", headline).slug(keywords + "/").alternateId("message-number", number);
    }

    private static ItemBuilder kill(String keywords, String line) {
        return keyed(keywords + "|2026-03-14", "").slug(keywords + "/").paragraphs("KILL KILL KILL", line);
    }

    private static ItemBuilder ap(String slug, String transref, String headline) {
        return item("urn:" + transref)
                .slug(slug)
                .alternateId("transref", transref)
                .headline(headline);
    }

    private static ItemBuilder apKill(String line) {
        return item("urn:kill").headline("Kill").slug("BC-Kill").paragraphs(line);
    }

    private static String[] with(String[] paragraphs, String last) {
        String[] all = Arrays.copyOf(paragraphs, paragraphs.length + 1);
        all[paragraphs.length] = last;
        return all;
    }

    private static String[] table() {
        return Stream.of("Vesthavn", "Suderby", "Norstad", "Olm", "Karvik", "Feldau", "Tarn", "Ulvik", "Brome", "Hask")
                .map(town -> town + " won 12 lost 7 pct 632 gb 4")
                .toArray(String[]::new);
    }
}
