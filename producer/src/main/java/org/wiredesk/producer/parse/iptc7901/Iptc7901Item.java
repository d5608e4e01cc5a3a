package org.wiredesk.producer.parse.iptc7901;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.line.EmbargoLine;
import org.wiredesk.producer.parse.line.LineParagraphs;
import org.wiredesk.producer.parse.line.WireTime;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.Subject;
import org.wiredesk.records.WarningKind;

/** Makes an item of a message that was taken apart. */
final class Iptc7901Item {

    private static final String CATEGORIES = "iptc-7901-category";

    private final Iptc7901Layout layout;
    private final ItemDraft draft;
    private final Instant receivedAt;

    private Iptc7901Item(Iptc7901Layout layout, ItemDraft draft, Instant receivedAt) {
        this.layout = layout;
        this.draft = draft;
        this.receivedAt = receivedAt;
    }

    /** Fills a draft with what a message says. */
    static void fill(ItemDraft draft, Iptc7901Layout layout) {
        new Iptc7901Item(layout, draft, draft.fields().getReceivedAt()).fill();
    }

    private void fill() {
        header();
        text();
        Optional<WireTime> time = time();
        time.ifPresent(known -> draft.fields().setVersionCreated(known.instant()));
        name(time);
    }

    private void header() {
        Iptc7901Header header = layout.header();
        int hyphen = header.agency().indexOf('-');
        draft.maybeAgency(header.agency());
        draft.maybeAgency(hyphen < 0 ? header.agency() : header.agency().substring(0, hyphen));
        draft.fields().setUrgency(header.priority().charAt(0) - '0');
        draft.fields().setSubjects(List.of(new Subject(CATEGORIES, header.category(), null)));
        List<AlternateId> numbers = new ArrayList<>();
        header.messageNumber().ifPresent(number -> numbers.add(new AlternateId("message-number", number)));
        if (header.isCounted()) {
            numbers.add(new AlternateId("service-number", header.service()));
        }
        draft.fields().setAlternateIds(numbers);
    }

    private void text() {
        Iptc7901Signs signs = Iptc7901Signs.of(layout.text());
        Iptc7901Headline headline = Iptc7901Headline.of(layout.text(), signs.end());
        List<String> paragraphs = new ArrayList<>(signs.lines());
        paragraphs.addAll(LineParagraphs.of(
                layout.text().subList(headline.end(), layout.text().size())));
        draft.copy(headline.text(), paragraphs);
        headline.byline().ifPresent(draft.fields()::setByline);
        if (!headline.notes().isEmpty()) {
            draft.fields().setEditorialNote(String.join(" ", headline.notes()));
        }
        if (!headline.closed()) {
            draft.warn(
                    WarningKind.SYNTAX,
                    "headline",
                    headline.text().isEmpty()
                            ? "No equals sign ends a headline; there is none."
                            : "No equals sign ends the headline; the first lines were taken for it.");
        }
        int head = Math.min(paragraphs.size(), signs.lines().size() + 1);
        paragraphs.subList(0, head).forEach(line -> EmbargoLine.read(line, "text", draft, receivedAt));
    }

    private Optional<WireTime> time() {
        Optional<WireTime> time = Iptc7901Trailer.of(layout.trailer()).flatMap(trailer -> trailer.before(receivedAt));
        if (layout.trailer().isEmpty()) {
            draft.warn(WarningKind.MISSING, "trailer", "There is no line with the time of the message.");
        } else if (time.isEmpty()) {
            draft.warn(
                    WarningKind.VALUE,
                    "trailer",
                    CommonFields.quoted(layout.trailer()) + " is no time that can be read; it was left out.");
        }
        time.flatMap(WireTime::oddity)
                .ifPresent(oddity -> draft.warn(
                        WarningKind.ASSUMED, "trailer", CommonFields.quoted(layout.trailer()) + " " + oddity + "."));
        return time;
    }

    /** The format has no ids: all revisions of a story share their keywords and, as a rule, the day. */
    private void name(Optional<WireTime> time) {
        if (layout.keywords().isEmpty()) {
            draft.warn(
                    WarningKind.MISSING, "keywords", "There are no keywords, so nothing but the text names the story.");
            return;
        }
        draft.fields().setSlug(layout.keywords());
        List<String> keywords = new ArrayList<>();
        StringTokenizer words = new StringTokenizer(layout.keywords(), "/");
        while (words.hasMoreTokens()) {
            String word = words.nextToken().strip();
            if (!word.isEmpty()) {
                keywords.add(word);
            }
        }
        draft.fields().setKeywords(keywords);
        String day = time.map(WireTime::day)
                .orElseGet(() -> receivedAt.atZone(ZoneOffset.UTC).toLocalDate())
                .toString();
        draft.contentKey(layout.keywords(), day);
        draft.warn(WarningKind.MISSING, "header", "The format has no id of a story; its keywords and the day name it.");
    }
}
