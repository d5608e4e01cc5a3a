package org.wiredesk.producer.parse.syndication;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.prose.HtmlProse;
import org.wiredesk.producer.parse.prose.PlainProse;
import org.wiredesk.producer.parse.prose.Whitespace;
import org.wiredesk.producer.parse.syndication.FeedEntry.Category;

/** Reads Atom 0.3 and 1.0. */
final class AtomFeed {

    private AtomFeed() {}

    static org.wiredesk.producer.parse.syndication.Feed of(Feed feed) {
        Stream<String> links = feed.getAlternateLinks().stream().map(Link::getHref);
        List<String> names = Stream.concat(links, Stream.of(feed.getId(), feed.getTitle()))
                .flatMap(name -> text(name).stream())
                .toList();
        List<FeedEntry> entries =
                feed.getEntries().stream().map(AtomFeed::entry).toList();
        return new org.wiredesk.producer.parse.syndication.Feed(
                new FeedOrigin(names, text(feed.getLanguage())), entries);
    }

    private static FeedEntry entry(Entry entry) {
        Optional<String> link = entry.getAlternateLinks().stream()
                .flatMap(found -> text(found.getHrefResolved()).stream())
                .findFirst();
        return new FeedEntry(
                text(entry.getId()),
                false,
                link,
                line(entry.getTitleEx()),
                body(entry),
                first(entry.getPublished(), entry.getIssued(), entry.getCreated()),
                first(entry.getUpdated(), entry.getModified()),
                Optional.empty(),
                entry.getAuthors().stream()
                        .map(SyndPerson::getName)
                        .flatMap(name -> text(name).stream())
                        .collect(Collectors.joining(", ")),
                entry.getCategories().stream()
                        .flatMap(category -> text(category.getTerm()).stream()
                                .map(term -> new Category(
                                        text(category.getScheme()).orElse(""), term, text(category.getLabel()))))
                        .toList());
    }

    private static String line(@Nullable Content title) {
        String value = title == null ? "" : text(title.getValue()).orElse("");
        return title != null && isPlain(title) ? Whitespace.collapse(value) : HtmlProse.line(value);
    }

    private static List<String> body(Entry entry) {
        return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getSummary()))
                .map(AtomFeed::paragraphs)
                .filter(paragraphs -> !paragraphs.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> paragraphs(Content content) {
        String value = text(content.getValue()).orElse("");
        return isPlain(content) && !HtmlProse.looksMarkedUp(value)
                ? PlainProse.paragraphs(value)
                : HtmlProse.paragraphs(value);
    }

    /** Without a type it is plain in Atom 1.0; what has paragraphs marked up in it is asked for elsewhere. */
    private static boolean isPlain(Content content) {
        String type = content.getType();
        return type == null || type.equals("text") || type.equals("text/plain");
    }

    private static Optional<java.time.Instant> first(@Nullable Date... dates) {
        return Stream.of(dates).flatMap(Stream::ofNullable).map(Date::toInstant).findFirst();
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(found -> !found.isEmpty());
    }
}
