package org.wiredesk.producer.parse.syndication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * @param place where the entry stands in the feed
     */
    static ParseOutcome of(FeedEntry entry, FeedOrigin origin, ItemDraft draft, String place) {
        origin.names().forEach(draft::maybeAgency);
        draft.copy(entry.title(), entry.paragraphs());
        if (draft.isWordless()) {
            return draft.refused(place, "It has neither a title nor a text.");
        }
        WireItem.Builder item = draft.fields();
        Optional<String> address = entry.link().flatMap(WebAddress::of);
        item.setWebAddress(address.orElse(null));
        item.setVersionCreated(entry.updated().or(entry::published).orElse(null));
        item.setFirstCreated(entry.published().orElse(null));
        item.setExpires(entry.expires().orElse(null));
        item.setLanguage(origin.language().orElse(null));
        item.setByline(entry.byline().isEmpty() ? null : entry.byline());
        categories(entry.categories(), item);
        identity(entry, address, draft, place);
        return draft.parsed();
    }

    private static void identity(FeedEntry entry, Optional<String> address, ItemDraft draft, String place) {
        Optional<String> id =
                entry.idIsAddress() ? entry.id().map(sent -> WebAddress.of(sent).orElse(sent)) : entry.id();
        if (id.isPresent()) {
            draft.agencyId(id.get());
        } else if (address.isPresent()) {
            draft.warn(WarningKind.ASSUMED, place, "It has no id; the address of its page stands for it.");
            draft.agencyId(address.get());
        } else {
            draft.warn(WarningKind.MISSING, place, "It has neither an id nor a link; title and day stand for them.");
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
