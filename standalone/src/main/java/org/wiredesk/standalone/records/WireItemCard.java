package org.wiredesk.standalone.records;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wiredesk.records.WireItem;
import org.wiredesk.standalone.terminal.Card;
import org.wiredesk.standalone.terminal.Tone;

/** An item, field by field and in full: {@code check} and {@code tail wire.items} show the same. */
public final class WireItemCard {

    private static final int PARAGRAPH_SHOWN = 300;

    private WireItemCard() {}

    /** The card, with each warning in a field of its own. */
    public static Card.Builder of(WireItem item) {
        Card.Builder card = Card.of(Tone.PLAIN, "ITEM as " + item.getFormat());
        agency(card, item);
        card.field("headline", item.getHeadline())
                .field("slug", item.getSlug())
                .field("byline", item.getByline())
                .field("dateline", item.getDateline())
                .field("located", item.getLocated())
                .field("paragraphs", paragraphs(item))
                .field("editorialNote", item.getEditorialNote())
                .field("subjects", subjects(item))
                .field("keywords", item.getKeywords());
        item.getWarnings()
                .forEach(warning ->
                        card.field("warning", warning.getPlace() + ": " + warning.getMessage(), Tone.ATTENTION));
        return card;
    }

    private static void agency(Card.Builder card, WireItem item) {
        card.field("itemId", item.getItemId())
                .field("source", item.getSource())
                .field("feed", item.getFeed())
                .field("deliveredAs", item.getDeliveredAs())
                .field("receivedAt", item.getReceivedAt().toString())
                .field("agencyId", item.getAgencyId())
                .field(
                        "alternateIds",
                        item.getAlternateIds().stream()
                                .map(id -> id.getRole() + "=" + id.getValue())
                                .toList())
                .field(
                        "links",
                        item.getLinks().stream()
                                .map(link -> link.getRelation() + " " + link.getTarget())
                                .toList())
                .field("version", item.getVersion())
                .field("versionCreated", item.getVersionCreated())
                .field("firstCreated", item.getFirstCreated())
                .field("usability", item.getUsability().toString())
                .field("embargo", item.getEmbargo().map(Embargoes::text))
                .field("signals", item.getSignals())
                .field("urgency", item.getUrgency())
                .field("language", item.getLanguage())
                .field("genres", item.getGenres());
    }

    private static String paragraphs(WireItem item) {
        return IntStream.range(0, item.getParagraphs().size())
                .mapToObj(index -> (index + 1) + ". "
                        + Excerpt.of(item.getParagraphs().get(index).replace('\n', ' '), PARAGRAPH_SHOWN))
                .collect(Collectors.joining("\n"));
    }

    private static String subjects(WireItem item) {
        return item.getSubjects().stream()
                .map(subject -> subject.getScheme() + ":" + subject.getCode()
                        + subject.getName().map(name -> " " + name).orElse(""))
                .collect(Collectors.joining("\n"));
    }
}
