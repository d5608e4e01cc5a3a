package org.wiredesk.producer.parse.syndication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.prose.Whitespace;
import org.wiredesk.producer.parse.syndication.FeedEntry.Category;
import org.wiredesk.producer.parse.value.NewsCode;
import org.wiredesk.records.Subject;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

/**
 * Makes an item of an entry. Feeds have no version and rewrite their dates at will: whether an entry that comes again is a revision is for the
 * topology to say, by its text.
 */
final class FeedItem {

    private FeedItem() {}

    /**
     * The item, or why the entry is none.
     *
     * @param repeated ids and addresses that more than one entry of the feed has: they tell no story from another
     * @param place where the entry stands in the feed
     */
    static ParseOutcome of(FeedEntry entry, FeedOrigin origin, Set<String> repeated, ItemDraft draft, String place) {
        origin.names().forEach(draft::maybeAgency);
        draft.copy(entry.title(), entry.paragraphs());
        if (draft.isWordless()) {
            return draft.refused(place, "It has neither a title nor a text.");
        }
        WireItem.Builder item = draft.fields();
        item.setWebAddress(address(entry).orElse(null));
        item.setVersionCreated(entry.updated().or(entry::published).orElse(null));
        item.setFirstCreated(entry.published().orElse(null));
        item.setExpires(entry.expires().orElse(null));
        item.setLanguage(origin.language().orElse(null));
        item.setByline(entry.byline().isEmpty() ? null : entry.byline());
        categories(entry.categories(), item);
        identity(entry, repeated, draft, place);
        return draft.parsed();
    }

    /** The id and the address of an entry, as far as it has them. */
    static Set<String> names(FeedEntry entry) {
        return Stream.concat(id(entry).stream(), address(entry).stream()).collect(Collectors.toSet());
    }

    private static Optional<String> id(FeedEntry entry) {
        return entry.idIsAddress() ? entry.id().map(WebAddress::ofId) : entry.id();
    }

    private static Optional<String> address(FeedEntry entry) {
        return entry.link().flatMap(WebAddress::of);
    }

    private static void identity(FeedEntry entry, Set<String> repeated, ItemDraft draft, String place) {
        Optional<String> id = id(entry);
        Optional<String> own = id.filter(name -> !repeated.contains(name));
        Optional<String> page = address(entry).filter(name -> !repeated.contains(name));
        if (id.isPresent() && own.isEmpty()) {
            draft.warn(WarningKind.REPEATED, place, "Other entries of the feed have the same id; it was left out.");
        }
        if (own.isPresent()) {
            draft.agencyId(own.get());
        } else if (page.isPresent()) {
            draft.warn(WarningKind.ASSUMED, place, "It has no id; the address of its page stands for it.");
            draft.agencyId(page.get());
        } else {
            draft.warn(
                    WarningKind.MISSING,
                    place,
                    "It has neither an id nor a link of its own; title and day stand for them.");
            Instant time =
                    entry.published().or(entry::updated).orElse(draft.fields().getReceivedAt());
            draft.contentKey(
                    entry.title().isEmpty() ? entry.paragraphs().get(0) : entry.title(),
                    LocalDate.ofInstant(time, ZoneOffset.UTC).toString());
        }
    }

    private static void categories(List<Category> categories, WireItem.Builder item) {
        List<String> keywords = new ArrayList<>();
        List<Subject> subjects = new ArrayList<>();
        for (Category category : categories) {
            Optional<NewsCode> code =
                    category.scheme().isEmpty() && !category.term().startsWith("medtop:")
                            ? Optional.empty()
                            : NewsCode.of(category.scheme(), category.term());
            code.ifPresentOrElse(
                    found -> subjects.add(found.toSubject(category.label().map(Whitespace::collapse))),
                    () -> keywords.add(Whitespace.collapse(category.label().orElse(category.term()))));
        }
        item.setKeywords(keywords);
        item.setSubjects(subjects);
    }
}
