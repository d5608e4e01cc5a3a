package org.wiredesk.streams.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.Marker;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.streams.versions.VersionLinks;

/**
 * What in an item says that it revises another one, so that its story is to be looked for under other names than its own.
 *
 * @param text the sign as printed
 * @param takesBack whether it kills or withholds what it revises
 */
record RevisionSign(String text, boolean takesBack) {

    private static final Set<String> TAKING_BACK =
            Set.of("kill", "withhold", "canceled", "cancelled", "withheld", "hold");
    private static final Set<String> REVISING =
            Set.of("update", "correction", "corrected", "corrective", "refile", "repeat", "lead", "writethru");

    /** The sign that an item bears, one that takes back before any other; empty for an item that says nothing of the kind. */
    static Optional<RevisionSign> in(WireItem item, Copy copy) {
        if (item.getUsability() != Usability.USABLE) {
            return Optional.of(new RevisionSign(item.getUsability().name(), true));
        }
        Optional<ItemLink> takingBack = VersionLinks.takingBack(item);
        if (takingBack.isPresent()) {
            return takingBack.map(link -> new RevisionSign(link.getRelation(), true));
        }
        Optional<RevisionSign> mild = Optional.empty();
        for (Marker marker : copy.getMarkers()) {
            Optional<RevisionSign> sign = sign(marker.getMeaning(), marker.getText());
            if (sign.filter(RevisionSign::takesBack).isPresent()) {
                return sign;
            }
            mild = mild.or(() -> sign);
        }
        for (String signal : item.getSignals()) {
            Optional<RevisionSign> sign = sign(signal.substring(signal.lastIndexOf(':') + 1), signal);
            if (sign.filter(RevisionSign::takesBack).isPresent()) {
                return sign;
            }
            mild = mild.or(() -> sign);
        }
        return mild;
    }

    private static Optional<RevisionSign> sign(String meaning, String text) {
        String word = meaning.toLowerCase(Locale.ROOT);
        boolean takesBack = TAKING_BACK.contains(word);
        return takesBack || REVISING.contains(word) ? Optional.of(new RevisionSign(text, takesBack)) : Optional.empty();
    }
}
