package org.wiredesk.streams;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.Embargo;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.Subject;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;

/** Items for tests: a harmless story that each test changes in what it is about. */
public final class ItemBuilder {

    public static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

    private static int count;

    private final WireItem.Builder item = WireItem.newBuilder()
            .setItemId("item-" + ++count)
            .setSource("ap")
            .setFeed("drop")
            .setFormat("ninjs")
            .setReceivedAt(NOON)
            .setRawHash("00")
            .setAgencyId("urn:harbour-fire")
            .setLanguage("en")
            .setHeadline("Fire closes harbour")
            .setParagraphs(List.of(
                    "VALLETTA, Malta (AP) — A fire closed the harbour on Saturday.",
                    "Three people were hurt, the port said."));

    public static ItemBuilder anItem() {
        return new ItemBuilder();
    }

    public ItemBuilder itemId(String itemId) {
        item.setItemId(itemId);
        return this;
    }

    public ItemBuilder source(String source) {
        item.setSource(source);
        return this;
    }

    public ItemBuilder agencyId(String agencyId) {
        item.setAgencyId(agencyId);
        return this;
    }

    public ItemBuilder withoutAgencyId() {
        item.setAgencyId(null);
        return this;
    }

    public ItemBuilder alternateId(String role, String value) {
        item.setAlternateIds(List.of(new AlternateId(role, value)));
        return this;
    }

    public ItemBuilder alternateIds(String... values) {
        item.setAlternateIds(
                Stream.of(values).map(value -> new AlternateId("itemid", value)).toList());
        return this;
    }

    public ItemBuilder contentKey(String key) {
        item.setContentKey(key).setAgencyId(null);
        return this;
    }

    public ItemBuilder link(String relation, String target) {
        item.setLinks(List.of(new ItemLink(relation, target, null, null)));
        return this;
    }

    public ItemBuilder link(String relation, String target, Usability status) {
        item.setLinks(List.of(new ItemLink(relation, target, null, status)));
        return this;
    }

    public ItemBuilder fixture(String fixture) {
        item.setFixture(fixture);
        return this;
    }

    public ItemBuilder replayOf(String itemId) {
        item.setReplayOf(itemId);
        return this;
    }

    public ItemBuilder version(String version) {
        item.setVersion(version);
        return this;
    }

    public ItemBuilder made(String time) {
        item.setVersionCreated(Instant.parse(time));
        return this;
    }

    public ItemBuilder received(Instant time) {
        item.setReceivedAt(time);
        return this;
    }

    public ItemBuilder headline(String headline) {
        item.setHeadline(headline);
        return this;
    }

    public ItemBuilder slug(String slug) {
        item.setSlug(slug);
        return this;
    }

    public ItemBuilder paragraphs(String... paragraphs) {
        item.setParagraphs(List.of(paragraphs));
        return this;
    }

    public ItemBuilder note(String note) {
        item.setEditorialNote(note);
        return this;
    }

    public ItemBuilder urgency(int urgency) {
        item.setUrgency(urgency);
        return this;
    }

    public ItemBuilder signal(String signal) {
        item.setSignals(List.of(signal));
        return this;
    }

    public ItemBuilder mediaTopic(String code) {
        item.setSubjects(List.of(new Subject("medtop", code, null)));
        return this;
    }

    public ItemBuilder embargoedUntil(Instant time) {
        item.setEmbargo(new Embargo(time));
        return this;
    }

    public ItemBuilder embargoedForGood() {
        item.setEmbargo(new Embargo(null));
        return this;
    }

    public ItemBuilder withoutEmbargo() {
        item.setEmbargo(null);
        return this;
    }

    public ItemBuilder withheld() {
        item.setUsability(Usability.WITHHELD);
        return this;
    }

    public ItemBuilder killed() {
        item.setUsability(Usability.CANCELED).setParagraphs(List.of());
        return this;
    }

    public WireItem build() {
        return item.build();
    }
}
