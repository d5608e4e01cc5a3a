package org.wiredesk.streams.link;

import java.util.List;
import java.util.Optional;
import org.wiredesk.records.Link;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.records.internal.LinkedItem;
import org.wiredesk.streams.text.Fingerprints;

/**
 * Finds the story of an item, or opens a new one. The rules are asked in the order of their weight: names before conventions, conventions before texts; the
 * first that finds a story decides.
 *
 * <p>The id of a new story is a hash of the name that opened it, so that the same items in the same order make the same stories on any machine.
 * A name that only means a story for a while is hashed together with the item.
 */
final class StoryLinker {

    private final StoryKeys keys;
    private final List<LinkRule> rules;

    StoryLinker(LinkSettings settings) {
        this.keys = new StoryKeys(settings);
        this.rules = List.of(
                new ReplayRule(),
                new NameRule(),
                new TakeBackRule(settings.killWindow(), settings.numberWindow()),
                new ContentKeyRule(settings.contentKeyWindow()),
                new ReferenceRule(settings.numberWindow()),
                new HeadlineRule(settings.headlineWindow()),
                new SlugRule(settings.slugWindow(), settings.slugLikeness() / 100.0),
                new TextRule(settings.textWindow(), settings.textLikeness() / 100.0));
    }

    /** The item with its story; what it says of itself is remembered for that story. */
    LinkedItem link(WireItem item, Copy copy, LinkMemory memory) {
        Arrival arrival = arrival(item, copy);
        return remember(arrival, known(arrival, memory).orElseGet(() -> open(arrival)), memory);
    }

    /** The same where items that were sent before may not have come yet: empty, and nothing is remembered, if the item may not {@linkplain Overtaking overtake}. */
    Optional<LinkedItem> linkAhead(WireItem item, Copy copy, LinkMemory memory) {
        Arrival arrival = arrival(item, copy);
        Optional<Found> known = known(arrival, memory);
        return Overtaking.isRight(arrival, known)
                ? Optional.of(remember(arrival, known.orElseGet(() -> open(arrival)), memory))
                : Optional.empty();
    }

    private Optional<Found> known(Arrival arrival, LinkMemory memory) {
        return rules.stream()
                .flatMap(rule -> rule.find(arrival, memory).stream())
                .findFirst();
    }

    private LinkedItem remember(Arrival arrival, Found found, LinkMemory memory) {
        rules.forEach(rule -> rule.remember(arrival, found.storyId(), memory));
        return new LinkedItem(found.storyId(), found.link(), head(arrival.item()), arrival.copy(), null);
    }

    /** What the rules read off an item. */
    Arrival arrival(WireItem item, Copy copy) {
        return new Arrival(item, copy, keys.of(item));
    }

    /** All rules, the weightiest first. */
    List<LinkRule> rules() {
        return rules;
    }

    /** The item without its paragraphs, which the copy has. */
    static WireItem head(WireItem item) {
        return WireItem.newBuilder(item).setParagraphs(List.of()).build();
    }

    private Found open(Arrival arrival) {
        WireItem item = arrival.item();
        Optional<StoryKey> own = arrival.names().stream()
                .filter(key -> !key.rule().equals("version-link"))
                .findFirst();
        String seed = own.map(key -> key.lasting() ? key.value() : passing(key.value(), item))
                .orElseGet(() -> passing(HeadlineRule.name(arrival), item));
        String name = own.map(StoryKey::reason)
                .or(() -> item.getContentKey().map(key -> "the key " + key + ", as it has no id of its own"))
                .orElse("its headline, as it has no id of its own");
        Link link = new Link("first-seen", 1.0, "The first item of its story, known by " + name + ".");
        return new Found(item.getSource() + "-" + Fingerprints.name(seed), link);
    }

    private static String passing(String name, WireItem item) {
        return name + "@" + item.getItemId();
    }
}
