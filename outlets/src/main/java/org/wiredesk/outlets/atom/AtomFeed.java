package org.wiredesk.outlets.atom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wiredesk.outlets.log.LoggedDelivery;
import org.wiredesk.outlets.log.Page;

/**
 * A page of deliveries as an Atom feed (RFC 4287): an entry for each, the newest first, with links by which a reader that was away gets the rest (RFC
 * 5005). What was taken down is also told as RFC 6721 has it, entry by entry, and an entry that is taken down on the same page is not written.
 */
public final class AtomFeed {

    /** What kind of page it is. */
    public enum Kind {
        /** The newest deliveries: what a feed reader polls. */
        CURRENT,
        /** Deliveries before a place, which never change. */
        ARCHIVE,
        /** Deliveries behind a place. */
        RESUMED
    }

    private final Page page;
    private final Map<String, List<LoggedDelivery>> history = new HashMap<>();
    private final List<AtomEntry> entries = new ArrayList<>();
    private final Map<String, LoggedDelivery> takenDown = new LinkedHashMap<>();

    private AtomFeed(Page page, Map<String, List<LoggedDelivery>> earlier) {
        this.page = page;
        earlier.forEach((story, deliveries) -> history.put(story, new ArrayList<>(deliveries)));
        page.deliveries().forEach(this::add);
    }

    /**
     * Writes a feed.
     *
     * @param earlier what the topic had of the stories on the page before it, by the id of the story
     * @param path of the feed, without what is asked for: {@code /topics/sport.atom}
     * @param query of this very page; empty or beginning with a question mark
     * @param limit of the pages that it links to
     * @return the document, in UTF-8
     */
    public static byte[] write(
            Page page, Map<String, List<LoggedDelivery>> earlier, Kind kind, String path, String query, int limit) {
        AtomFeed feed = new AtomFeed(page, earlier);
        Xml xml = new Xml();
        feed.head(xml, kind, path, query, limit);
        feed.takenDown.forEach((id, by) -> xml.open(
                        "at:deleted-entry", "ref", id, "when", by.at().toString())
                .element("at:comment", by.delivery().getReason())
                .close());
        for (int place = feed.entries.size() - 1; place >= 0; place--) {
            AtomEntry entry = feed.entries.get(place);
            if (!feed.takenDown.containsKey(AtomEntry.id(entry.logged()))) {
                entry.write(xml);
            }
        }
        return xml.close().bytes();
    }

    private void add(LoggedDelivery logged) {
        List<LoggedDelivery> earlier = history.computeIfAbsent(logged.storyId(), story -> new ArrayList<>());
        entries.add(new AtomEntry(logged, List.copyOf(earlier)));
        if (logged.takesDown()) {
            earlier.forEach(entry -> takenDown.putIfAbsent(AtomEntry.id(entry), logged));
        }
        earlier.add(logged);
    }

    private void head(Xml xml, Kind kind, String path, String query, int limit) {
        xml.open(
                        "feed",
                        "xmlns",
                        "http://www.w3.org/2005/Atom",
                        "xmlns:fh",
                        "http://purl.org/syndication/history/1.0",
                        "xmlns:at",
                        "http://purl.org/atompub/tombstones/1.0",
                        "xmlns:wd",
                        AtomEntry.NAMESPACE + "feed")
                .element("id", AtomEntry.NAMESPACE + page.topic().end().topicId())
                .element("title", "Wiredesk: " + page.topic().slug().replace('-', ' '))
                .element("updated", updated().toString())
                .element("generator", "Wiredesk");
        link(xml, "self", path + query);
        link(xml, AtomEntry.NAMESPACE + "resume", path + "?after=" + page.to() + "&limit=" + limit);
        if (kind == Kind.ARCHIVE) {
            xml.open("fh:archive").close();
            link(xml, "current", path);
        }
        if (kind != Kind.RESUMED && page.hasOlder()) {
            link(xml, "prev-archive", path + "?before=" + page.from() + "&limit=" + limit);
        }
        if (kind == Kind.RESUMED && page.hasNewer()) {
            link(xml, "next", path + "?after=" + page.to() + "&limit=" + limit);
        }
    }

    private static void link(Xml xml, String relation, String address) {
        xml.open("link", "rel", relation, "type", "application/atom+xml", "href", address)
                .close();
    }

    private Instant updated() {
        return page.deliveries().stream()
                .map(LoggedDelivery::at)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
