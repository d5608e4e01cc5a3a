package org.wiredesk.streams.link;

import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.Marker;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;
import org.wiredesk.streams.copy.MarkerMeaning;
import org.wiredesk.streams.versions.VersionLinks;

/**
 * What in an item says that it revises another one, so that its story is to be looked for under other names than its own.
 *
 * @param text the sign as printed
 * @param takesBack whether it kills or withholds what it revises
 */
record RevisionSign(String text, boolean takesBack) {

    private static final Set<String> TAKING_BACK = Set.of(MarkerMeaning.KILL.name(), MarkerMeaning.WITHHOLD.name());
    private static final String ALERT = MarkerMeaning.ALERT.name();

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
            if (TAKING_BACK.contains(marker.getMeaning())) {
                return Optional.of(new RevisionSign(marker.getText(), true));
            }
            if (mild.isEmpty() && !marker.getMeaning().equals(ALERT)) {
                mild = Optional.of(new RevisionSign(marker.getText(), false));
            }
        }
        return mild;
    }
}
