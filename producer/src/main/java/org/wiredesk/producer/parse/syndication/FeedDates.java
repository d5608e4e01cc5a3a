package org.wiredesk.producer.parse.syndication;

import com.rometools.rome.io.impl.DateParser;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.filter.Filters;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.value.AgencyTime;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.records.WarningKind;

/**
 * Looks through the dates of a feed before Rome does. Rome takes what it cannot read for what is not there, and counts on where a month or a
 * day is too many: {@code 24-13-2026} would be a day of the year 30. An item must not lose its time, or get a wrong one, without a word.
 */
final class FeedDates {

    private static final Set<String> ENTRIES = Set.of("item", "entry");
    private static final Set<String> DATES =
            Set.of("pubDate", "expirationDate", "date", "published", "issued", "created", "updated", "modified");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");
    private static final int DAY = 10;

    private record Oddity(WarningKind kind, String element, String sentence) {}

    private final List<List<Oddity>> entries = new ArrayList<>();

    private FeedDates() {}

    /** Mends the dates of a document that Rome has not seen yet, and takes out those that nobody can read. */
    static FeedDates mend(Document document) {
        FeedDates dates = new FeedDates();
        List<Element> entries = new ArrayList<>();
        document.getDescendants(Filters.element()).forEach(entries::add);
        entries.stream()
                .filter(element -> ENTRIES.contains(element.getName()))
                .forEach(entry -> dates.entries.add(mend(entry)));
        return dates;
    }

    /**
     * Warns of the odd dates of one entry.
     *
     * @param position of the entry in the feed, from 0
     * @param place where the entry stands in the feed
     */
    void warn(int position, String place, ItemDraft draft) {
        if (position < entries.size()) {
            entries.get(position).forEach(odd -> draft.warn(odd.kind(), place + " " + odd.element(), odd.sentence()));
        }
    }

    private static List<Oddity> mend(Element entry) {
        List<Oddity> oddities = new ArrayList<>();
        for (Element date : List.copyOf(entry.getChildren())) {
            String text = date.getTextTrim();
            if (DATES.contains(date.getName()) && !text.isEmpty() && !isRightInRome(text)) {
                Optional<AgencyTime> time = AgencyTime.of(text);
                time.ifPresentOrElse(read -> date.setText(read.instant().toString()), () -> entry.removeContent(date));
                oddity(date.getName(), text, time).ifPresent(oddities::add);
            }
        }
        return oddities;
    }

    private static Optional<Oddity> oddity(String element, String text, Optional<AgencyTime> time) {
        String quoted = CommonFields.quoted(text);
        return time.isEmpty()
                ? Optional.of(new Oddity(
                        WarningKind.VALUE, element, quoted + " is no time that can be read; it was left out."))
                : time.get().oddity().map(odd -> new Oddity(WarningKind.ASSUMED, element, quoted + " " + odd + "."));
    }

    private static boolean isRightInRome(String text) {
        Date read = DateParser.parseDate(text, Locale.ROOT);
        if (read == null) {
            return false;
        }
        int year = read.toInstant().atOffset(ZoneOffset.UTC).getYear();
        return AgencyTime.isPlausible(year) && (!ISO_DAY.matcher(text).matches() || isDay(text.substring(0, DAY)));
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
