package org.wiredesk.producer.parse.syndication;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.module.DCSubject;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wiredesk.producer.parse.prose.HtmlProse;
import org.wiredesk.producer.parse.syndication.FeedEntry.Category;

/** Reads RSS of all versions, with the Dublin Core that many feeds add. */
final class RssFeed {

    /** Each piece ends where the next one begins and nowhere else, so that no text has it tried at more than one place. */
    private static final Pattern MAIL_AND_NAME = Pattern.compile("\\S[^\\s@]*+@\\S++ \\((.+)\\)");

    private RssFeed() {}

    static Feed of(Channel channel) {
        List<String> names = Stream.of(channel.getLink(), channel.getTitle())
                .flatMap(name -> text(name).stream())
                .toList();
        List<FeedEntry> entries = channel.getItems().stream()
                .map(item -> entry(item, channel.getFeedType().startsWith("rss_1.0")))
                .toList();
        return new Feed(new FeedOrigin(names, text(channel.getLanguage())), entries);
    }

    private static FeedEntry entry(Item item, boolean isRdf) {
        Optional<Guid> guid = Optional.ofNullable(item.getGuid())
                .filter(found -> text(found.getValue()).isPresent());
        Optional<String> id =
                guid.flatMap(found -> text(found.getValue())).or(() -> isRdf ? text(item.getUri()) : Optional.empty());
        boolean idIsAddress = guid.map(Guid::isPermaLink).orElse(true);
        Optional<String> link = text(item.getLink()).or(() -> idIsAddress ? id : Optional.empty());
        Optional<DCModule> dublin = Optional.ofNullable((DCModule) item.getModule(DCModule.URI));
        Optional<Date> date = Optional.ofNullable(item.getPubDate()).or(() -> dublin.map(DCModule::getDate));
        return new FeedEntry(
                id,
                idIsAddress,
                link,
                text(item.getTitle()).map(HtmlProse::line).orElse(""),
                HtmlProse.paragraphs(body(item)),
                date.map(Date::toInstant),
                Optional.empty(),
                Optional.ofNullable(item.getExpirationDate()).map(Date::toInstant),
                byline(item, dublin),
                categories(item, dublin));
    }

    private static String body(Item item) {
        return Stream.of(
                        item.getContent() == null ? null : item.getContent().getValue(),
                        item.getDescription() == null
                                ? null
                                : item.getDescription().getValue())
                .flatMap(text -> text(text).stream())
                .findFirst()
                .orElse("");
    }

    private static String byline(Item item, Optional<DCModule> dublin) {
        String creators =
                dublin.map(module -> String.join(", ", module.getCreators())).orElse("");
        String author = creators.isEmpty() ? text(item.getAuthor()).orElse("") : creators;
        Matcher named = MAIL_AND_NAME.matcher(author.strip());
        return HtmlProse.line(named.matches() ? named.group(1) : author);
    }

    private static List<Category> categories(Item item, Optional<DCModule> dublin) {
        Stream<Category> own = item.getCategories().stream()
                .flatMap(category -> text(category.getValue()).stream()
                        .map(value -> new Category(text(category.getDomain()).orElse(""), value, Optional.empty())));
        Stream<Category> added = dublin.stream()
                .flatMap(module -> module.getSubjects().stream())
                .map(DCSubject::getValue)
                .flatMap(value -> text(value).stream())
                .map(value -> new Category("", value, Optional.empty()));
        return Stream.concat(own, added).toList();
    }

    private static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(found -> !found.isEmpty());
    }
}
