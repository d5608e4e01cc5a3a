package org.wiredesk.streams.link;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wiredesk.records.AlternateId;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;

/**
 * The names of an item's story, the surest first: the agency's id, its alternate ids, and, where it sends none, the headline.
 *
 * <p>A headline is a weak name. It only counts for items without any id, within their source and a window, and the decision says so.
 *
 * @param headlineWindow how long after its last item a headline still means the same story
 */
record StoryKeys(Duration headlineWindow) {

    /** Numbers of messages and versions start again every day; they are also sent as alternate ids. */
    private static final Pattern COUNTER = Pattern.compile("\\d{1,6}");

    private static final Pattern NOT_A_NAME =
            Pattern.compile("sequence|version|transref|number|etag", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Never empty. */
    List<StoryKey> of(WireItem item, Copy copy) {
        List<StoryKey> ids = Stream.concat(
                        item.getAgencyId().stream().map(id -> agencyId(item, id)),
                        item.getAlternateIds().stream()
                                .filter(StoryKeys::namesAStory)
                                .map(id -> alternateId(item, id)))
                .toList();
        return ids.isEmpty() ? List.of(headline(item, copy)) : ids;
    }

    private static StoryKey agencyId(WireItem item, String id) {
        String value = "id:" + item.getSource() + ":" + id;
        return new StoryKey("agency-id", value, 1.0, Optional.empty(), "the agency's id " + id);
    }

    /** Shares its namespace with the agency ids: what is the first name in one format is an alternate one in another. */
    private static StoryKey alternateId(WireItem item, AlternateId id) {
        String value = "id:" + item.getSource() + ":" + id.getValue();
        String role = id.getRole().isEmpty() ? "" : " (" + id.getRole() + ")";
        return new StoryKey("alternate-id", value, 0.95, Optional.empty(), "the alternate id " + id.getValue() + role);
    }

    private static boolean namesAStory(AlternateId id) {
        return !id.getValue().isBlank()
                && !COUNTER.matcher(id.getValue()).matches()
                && !NOT_A_NAME.matcher(id.getRole()).find();
    }

    private StoryKey headline(WireItem item, Copy copy) {
        String title = copy.getHeadline().isBlank() ? copy.getSlug().orElse("") : copy.getHeadline();
        String normalised = NEITHER_LETTER_NOR_DIGIT
                .matcher(title.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        String value = "headline:" + item.getSource() + ":" + normalised;
        return new StoryKey(
                "headline",
                value,
                0.6,
                Optional.of(headlineWindow),
                "the same headline, as the item has no id of its own");
    }
}
