package org.wiredesk.streams.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.WireItem;
import org.wiredesk.streams.versions.VersionLinks;

/**
 * The names that an item gives its story, the surest first: the agency's id in all its spellings, the ids of earlier versions that it links to, its
 * alternate ids, and, for a day, NITF's du-key.
 *
 * <p>All share one namespace within a source: what is the first name in one format is an alternate one in another.
 */
record StoryKeys(LinkSettings settings) {

    /** Numbers of messages and versions start again every day; they are also sent as alternate ids. */
    private static final Pattern COUNTER = Pattern.compile("\\d{1,6}");

    /** What is sent as an alternate id and names a message, a version or a place in the day, and no story. */
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "sequence|version|revision|generation|transref|trans-?ref|transmission|number|message|etag|counter|hash|checksum|slug|keyword",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DU_KEY = Pattern.compile("(?:nitf:)?du-?key", Pattern.CASE_INSENSITIVE);

    /** May be empty: an item need not have any. Every name is there once. */
    List<StoryKey> of(WireItem item) {
        Map<String, StoryKey> keys = new LinkedHashMap<>();
        List<ItemLink> links = VersionLinks.of(item);
        // An item that says another one is dead is about that one, whatever its own name.
        VersionLinks.takingBack(item).ifPresent(link -> add(keys, linked(item, link)));
        item.getAgencyId().ifPresent(id -> add(keys, agencyId(item, id)));
        links.forEach(link -> add(keys, linked(item, link)));
        item.getAlternateIds().stream()
                .filter(StoryKeys::namesAStory)
                .forEach(id -> add(keys, List.of(alternateId(item, id))));
        return List.copyOf(keys.values());
    }

    /** Names that let us guess the story and that are not the item's own: they find a story and are not remembered for it. */
    static List<StoryKey> inferred(WireItem item) {
        List<StoryKey> keys = new ArrayList<>();
        for (ItemLink link : VersionLinks.inferred(item)) {
            String reason = "inference: it is derived from " + link.getTarget() + ", as Reuters says of updates";
            for (String value : spellings(link.getTarget())) {
                keys.add(new StoryKey("derived-from", name(item, value), 0.7, Optional.empty(), reason));
            }
        }
        return keys;
    }

    private static void add(Map<String, StoryKey> keys, List<StoryKey> more) {
        more.forEach(key -> keys.putIfAbsent(key.value(), key));
    }

    private static List<StoryKey> agencyId(WireItem item, String id) {
        List<StoryKey> keys = new ArrayList<>();
        keys.add(new StoryKey("agency-id", name(item, id), 1.0, Optional.empty(), "the agency's id " + id));
        AgencyIds.lasting(id)
                .ifPresent(part -> keys.add(new StoryKey(
                        part.rule(),
                        name(item, part.value()),
                        0.98,
                        Optional.empty(),
                        part.value() + ", the part of the agency's id that stays the same")));
        return keys;
    }

    private static List<StoryKey> linked(WireItem item, ItemLink link) {
        String reason = "its link to an earlier version, " + link.getRelation() + " " + link.getTarget();
        return spellings(link.getTarget()).stream()
                .map(value -> new StoryKey("version-link", name(item, value), 0.95, Optional.empty(), reason))
                .toList();
    }

    private static List<String> spellings(String id) {
        return AgencyIds.lasting(id).map(part -> List.of(id, part.value())).orElseGet(() -> List.of(id));
    }

    private StoryKey alternateId(WireItem item, AlternateId id) {
        if (DU_KEY.matcher(id.getRole()).matches()) {
            String value = "du-key:" + item.getSource() + ":" + id.getValue();
            return new StoryKey(
                    "du-key", value, 0.85, Optional.of(settings.duKeyWindow()), "the du-key " + id.getValue());
        }
        String role = id.getRole().isEmpty() ? "" : " (" + id.getRole() + ")";
        return new StoryKey(
                "alternate-id",
                name(item, id.getValue()),
                0.95,
                Optional.empty(),
                "the alternate id " + id.getValue() + role);
    }

    private static boolean namesAStory(AlternateId id) {
        return !id.getValue().isBlank()
                && (DU_KEY.matcher(id.getRole()).matches()
                        || (!COUNTER.matcher(id.getValue()).matches()
                                && !NOT_A_NAME
                                        .matcher(id.getRole().toLowerCase(Locale.ROOT))
                                        .find()));
    }

    private static String name(WireItem item, String id) {
        return "id:" + item.getSource() + ":" + id;
    }
}
