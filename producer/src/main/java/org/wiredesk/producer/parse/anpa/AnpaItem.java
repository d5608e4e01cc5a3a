package org.wiredesk.producer.parse.anpa;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.line.EmbargoLine;
import org.wiredesk.producer.parse.line.WireTime;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.Subject;
import org.wiredesk.records.WarningKind;

/** Makes an item of a message that was taken apart. */
final class AnpaItem {

    private static final String CATEGORIES = "anpa-category";

    /** Flash, bulletin, urgent, regular, daily; then what is sent ahead or may wait. */
    private static final List<String> PRIORITIES = List.of("f", "b", "u", "r", "dh", "aswy");

    private static final Pattern EMBARGO = Pattern.compile(
            "(?:EMBARGO|Embargo(?:ed)?(?: (?:until|to|for|till)\\b|:)|(?:HOLD|Hold) (?:FOR|for) (?:RELEASE|[Rr]elease)\\b).{0,150}");

    private final AnpaLayout layout;
    private final ItemDraft draft;
    private final Instant receivedAt;

    private AnpaItem(AnpaLayout layout, ItemDraft draft, Instant receivedAt) {
        this.layout = layout;
        this.draft = draft;
        this.receivedAt = receivedAt;
    }

    /** Fills a draft with what a message says. */
    static void fill(ItemDraft draft, AnpaLayout layout) {
        new AnpaItem(layout, draft, draft.fields().getReceivedAt()).fill();
    }

    private void fill() {
        header();
        top();
        Optional<WireTime> time = time();
        time.ifPresent(known -> draft.fields().setVersionCreated(known.instant()));
        name(time);
    }

    private void header() {
        AnpaHeader header = layout.header();
        draft.maybeAgency(header.sender());
        draft.maybeAgency(layout.top().agency());
        layout.trailer().ifPresent(trailer -> draft.maybeAgency(trailer.sender()));
        draft.fields().setSubjects(List.of(new Subject(CATEGORIES, String.valueOf(header.category()), null)));
        draft.fields().setAlternateIds(List.of(new AlternateId("transref", header.transmission())));
        if (!header.reference().isEmpty()) {
            draft.fields().setLinks(List.of(new ItemLink("anpa:reference", header.reference(), null, null)));
        }
        urgency(header.priority());
    }

    private void urgency(char letter) {
        for (int rank = 0; rank < PRIORITIES.size(); rank++) {
            if (PRIORITIES.get(rank).indexOf(Character.toLowerCase(letter)) >= 0) {
                draft.fields().setUrgency(rank + 1);
                return;
            }
        }
        draft.warn(WarningKind.VALUE, "header", "'" + letter + "' is no priority; it was left out.");
    }

    private void top() {
        AnpaTop top = layout.top();
        draft.copy(top.headline(), layout.paragraphs());
        top.byline().ifPresent(draft.fields()::setByline);
        top.notes().ifPresent(note -> {
            draft.fields().setEditorialNote(note);
            Matcher embargo = EMBARGO.matcher(note);
            if (embargo.find()) {
                EmbargoLine.read(embargo.group(), "note", draft, receivedAt);
            }
        });
        if (!layout.paragraphs().isEmpty()) {
            EmbargoLine.read(layout.paragraphs().get(0), "text", draft, receivedAt);
        }
    }

    private Optional<WireTime> time() {
        if (layout.trailer().isEmpty()) {
            draft.warn(WarningKind.MISSING, "trailer", "There is no line with the time of the message.");
            return Optional.empty();
        }
        Optional<WireTime> time = layout.trailer().get().time().flatMap(printed -> printed.before(receivedAt));
        if (time.isEmpty()) {
            draft.warn(WarningKind.VALUE, "trailer", "It names no time that can be; it was left out.");
        }
        time.flatMap(WireTime::oddity)
                .ifPresent(oddity -> draft.warn(WarningKind.ASSUMED, "trailer", "It " + oddity + "."));
        return time;
    }

    /** The format has no ids: all revisions of a story share their slug and, as a rule, the day. */
    private void name(Optional<WireTime> time) {
        AnpaHeader header = layout.header();
        String sent =
                layout.top().slug().isEmpty() ? header.keyword() : layout.top().slug();
        if (sent.isEmpty()) {
            draft.warn(WarningKind.MISSING, "header", "There is no slug, so nothing but the text names the story.");
            return;
        }
        String slug = AnpaSlug.withoutVersion(sent, header);
        draft.fields().setSlug(AnpaSlug.withVersion(slug, header));
        draft.contentKey(AnpaSlug.stem(slug), day(time).toString());
        draft.warn(WarningKind.MISSING, "header", "The format has no id of a story; its slug and the day name it.");
    }

    private LocalDate day(Optional<WireTime> time) {
        LocalDate near = time.map(WireTime::day)
                .orElseGet(() -> receivedAt.atZone(ZoneOffset.UTC).toLocalDate());
        return layout.header().day().map(day -> nearest(day, near)).orElse(near);
    }

    /** The day of the header has no year: it is the one nearest to the time of the message. */
    private static LocalDate nearest(MonthDay day, LocalDate near) {
        LocalDate same = day.atYear(near.getYear());
        long distance = same.toEpochDay() - near.toEpochDay();
        return distance > 183
                ? day.atYear(near.getYear() - 1)
                : distance < -183 ? day.atYear(near.getYear() + 1) : same;
    }
}
