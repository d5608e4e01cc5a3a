package org.wiredesk.producer.feed.run;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wiredesk.producer.feed.settings.IdentityRule;
import org.wiredesk.records.WireItem;

/** Gives the items of a feed the identity that the feed's rule wants. */
final class Identity {

    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final IdentityRule rule;

    Identity(IdentityRule rule) {
        this.rule = rule;
    }

    /** The item under the rule; as it is, where it has not what the rule needs. */
    WireItem of(WireItem item) {
        return switch (rule) {
            case AGENCY_ID -> item;
            case LINK ->
                item.getWebAddress().map(address -> byLink(item, address)).orElse(item);
            case CONTENT -> item.getHeadline().isBlank() ? item : byContent(item);
        };
    }

    private static WireItem byLink(WireItem item, String address) {
        return WireItem.newBuilder(item)
                .setAgencyId(address)
                .setAlternateIds(List.of())
                .setContentKey(null)
                .build();
    }

    private static WireItem byContent(WireItem item) {
        Instant time = item.getVersionCreated().orElse(item.getReceivedAt());
        LocalDate day = LocalDate.ofInstant(time, ZoneOffset.UTC);
        String words = NOT_A_WORD
                .matcher(item.getHeadline().toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        return WireItem.newBuilder(item)
                .setAgencyId(null)
                .setAlternateIds(List.of())
                .setContentKey(Optional.of(words)
                        .filter(text -> !text.isEmpty())
                        .map(text -> text + "|" + day)
                        .orElse(null))
                .build();
    }
}
