package org.wiredesk.producer.parse.syndication;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.io.FeedException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdom2.Document;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Nothing;
import org.wiredesk.producer.parse.Preview;
import org.wiredesk.producer.parse.WireParser;

/** Reads feeds of one family. Rome knows the dialects; what it gets has been made safe before. */
public final class SyndicationParser implements WireParser {

    private final FeedKind kind;

    /** For RSS or for Atom. */
    public SyndicationParser(FeedKind kind) {
        this.kind = kind;
    }

    @Override
    public String format() {
        return kind.format();
    }

    @Override
    public boolean recognises(Preview preview) {
        return preview.isMarkup() && kind.begins(preview.signs());
    }

    @Override
    public void parse(Intake intake, Consumer<ParseOutcome> outcomes) {
        FeedSource source = FeedSource.of(intake);
        Feed feed;
        FeedDates dates;
        try {
            Document document = SafeRome.document(source.xml());
            dates = FeedDates.mend(document);
            WireFeed wire = SafeRome.feed(document);
            feed = wire instanceof Channel channel
                    ? RssFeed.of(channel)
                    : AtomFeed.of((com.rometools.rome.feed.atom.Feed) wire);
        } catch (FeedException e) {
            outcomes.accept(draft(intake, 0).refused(SafeRome.place(e), SafeRome.reason(e)));
            return;
        }
        if (feed.entries().isEmpty()) {
            outcomes.accept(new Nothing(format(), "The feed has no entry."));
            return;
        }
        Set<String> repeated = repeated(feed);
        for (int position = 0; position < feed.entries().size(); position++) {
            ItemDraft draft = draft(intake, position);
            source.oddities().forEach(oddity -> draft.warn(oddity.kind(), "file", oddity.message()));
            String place = "entry " + (position + 1);
            dates.warn(position, place, draft);
            outcomes.accept(FeedItem.of(feed.entries().get(position), feed.origin(), repeated, draft, place));
        }
    }

    private static Set<String> repeated(Feed feed) {
        Set<String> names = new HashSet<>();
        return feed.entries().stream()
                .flatMap(entry -> FeedItem.names(entry).stream())
                .filter(name -> !names.add(name))
                .collect(Collectors.toSet());
    }

    private ItemDraft draft(Intake intake, int position) {
        return new ItemDraft(intake, format(), position);
    }
}
