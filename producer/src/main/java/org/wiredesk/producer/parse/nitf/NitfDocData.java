package org.wiredesk.producer.parse.nitf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.value.CommonFields;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.Hop;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;

/** Reads {@code docdata}: times, status, notes, places and keys of an NITF document. Its names and links are {@link NitfIdentity}'s. */
final class NitfDocData {

    private final Element data;
    private final ItemDraft draft;
    private final CommonFields common;
    private final List<String> notes = new ArrayList<>();

    NitfDocData(Element data, ItemDraft draft) {
        this.data = data;
        this.draft = draft;
        this.common = new CommonFields(draft);
    }

    void read() {
        WireItem.Builder item = draft.fields();
        new NitfIdentity(data, draft).read();
        Optional<Instant> issued = time("date.issue");
        issued.ifPresent(item::setVersionCreated);
        time("date.expire").ifPresent(item::setExpires);
        first("urgency", "ed-urg")
                .flatMap(urgency -> common.urgency("docdata/urgency", urgency))
                .ifPresent(item::setUrgency);
        first("fixture", "fix-id").ifPresent(item::setFixture);
        places().ifPresent(item::setEventLocation);
        item.setKeywords(keywords());
        item.setHops(hops());
        notes();
        status(issued);
        senders();
    }

    private void status(Optional<Instant> issued) {
        Optional<String> status = data.attribute("management-status");
        boolean embargoed = status.filter("embargoed"::equalsIgnoreCase).isPresent();
        Optional<String> release = first("date.release", "norm");
        Optional<Embargo> named = release.map(text -> common.embargo("docdata/date.release", text));
        if (embargoed) {
            draft.embargo(named.orElse(new Embargo(null)));
            return;
        }
        Usability usability = status.map(text -> common.usability("docdata/@management-status", text))
                .orElse(Usability.USABLE);
        draft.fields().setUsability(usability);
        named = named.filter(embargo -> isAfter(embargo, issued));
        named.ifPresent(draft::embargo);
        if (named.isEmpty() && usability == Usability.USABLE) {
            new EmbargoNote(draft).read(notes, issued);
        }
    }

    /** Most documents are released when they are issued; that is no embargo. */
    private static boolean isAfter(Embargo release, Optional<Instant> issued) {
        return issued.isEmpty()
                || release.getUntil()
                        .filter(until -> !until.isAfter(issued.get()))
                        .isEmpty();
    }

    private void notes() {
        Stream.of("ed-msg", "correction")
                .flatMap(data::elements)
                .flatMap(note -> note.attribute("info").or(() -> NitfLine.of(note)).stream())
                .distinct()
                .forEach(notes::add);
        draft.fields().setEditorialNote(notes.isEmpty() ? null : String.join(" ", notes));
    }

    private List<String> keywords() {
        return data.elements("key-list")
                .flatMap(list -> list.elements("keyword"))
                .flatMap(keyword -> keyword.attribute("key").stream())
                .distinct()
                .toList();
    }

    /** Where it happened; several places are parted by semicolons. */
    private Optional<String> places() {
        String places = data.elements("evloc")
                .map(place -> NitfLine.of(place)
                        .orElseGet(() -> Stream.of("city", "county-dist", "state-prov", "region", "iso-cc")
                                .flatMap(part -> place.attribute(part).stream())
                                .distinct()
                                .collect(Collectors.joining(", "))))
                .filter(place -> !place.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(places).filter(text -> !text.isEmpty());
    }

    private List<Hop> hops() {
        return data.elements("del-list")
                .flatMap(list -> list.elements("from-src"))
                .sorted((one, other) -> Integer.compare(level(one), level(other)))
                .flatMap(station -> station.attribute("src-name").stream())
                .map(name -> new Hop(name, null, null))
                .toList();
    }

    private static int level(Element station) {
        return station.attribute("level-number")
                .filter(level -> level.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(0);
    }

    private void senders() {
        first("doc-id", "regsrc").ifPresent(draft::sender);
        data.elements("del-list")
                .flatMap(list -> list.elements("from-src"))
                .flatMap(station -> station.attribute("src-name").stream())
                .forEach(draft::maybeAgency);
        first("doc.copyright", "holder").ifPresent(draft::maybeAgency);
        first("doc.rights", "owner").ifPresent(draft::maybeAgency);
    }

    private Optional<Instant> time(String element) {
        return first(element, "norm").flatMap(text -> common.time("docdata/" + element, text));
    }

    private Optional<String> first(String element, String attribute) {
        return data.elements(element)
                .flatMap(found -> found.attribute(attribute).stream())
                .findFirst();
    }
}
