package org.wiredesk.streams.versions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WireItem;

/**
 * Tells links between the versions of one story from links to other stories: an item that says it comes next, or instead of another one, is of that
 * one's story; an item to see also is not.
 */
public final class VersionLinks {

    /** Relations without their vocabulary, in lower case, letters only. */
    private static final Set<String> VERSIONS = Set.of(
            "previousversion",
            "evolvedfrom",
            "managementdocidref",
            "replaces",
            "replacesid",
            "replacedid",
            "supersedes",
            "supersededitem",
            "updateof",
            "correctionof",
            "rewriteof");

    private VersionLinks() {}

    /** The links of an item to other versions of its own story, in its order. */
    public static List<ItemLink> of(WireItem item) {
        return item.getLinks().stream()
                .filter(link -> !link.getTarget().isBlank() && isVersionLink(link, item))
                .toList();
    }

    /**
     * The links to the item that this one grew out of, where the agency's use of them lets us guess, and no more, that both tell one story: Reuters
     * derives an UPDATE from what it updates, and sometimes a story from quite another one.
     */
    public static List<ItemLink> inferred(WireItem item) {
        return item.getSource().equals("reuters")
                ? item.getLinks().stream()
                        .filter(link -> code(link).equals("derivedfrom")
                                && !link.getTarget().isBlank())
                        .toList()
                : List.of();
    }

    /** What the agency says here has become of an earlier version: CANCELED or WITHHELD; empty where it says nothing or that it is usable. */
    public static Optional<ItemLink> takingBack(WireItem item) {
        return of(item).stream()
                .filter(link -> link.getStatus()
                        .filter(status -> status != Usability.USABLE)
                        .isPresent())
                .findFirst();
    }

    private static boolean isVersionLink(ItemLink link, WireItem item) {
        String code = code(link);
        return VERSIONS.contains(code)
                || (code.equals("correction") && vocabulary(link).equals("nitf"))
                || (code.equals("derivedfrom") && isOfTheSameProvider(link, item));
    }

    /** NewsML 1.2 derives a revision from the one before; from another provider's item it only quotes. */
    private static boolean isOfTheSameProvider(ItemLink link, WireItem item) {
        return vocabulary(link).startsWith("newsml")
                && provider(link.getTarget())
                        .filter(name -> item.getAgencyId()
                                .flatMap(VersionLinks::provider)
                                .filter(name::equals)
                                .isPresent())
                        .isPresent();
    }

    /** {@code afp.com} of {@code urn:newsml:afp.com:20260314:story}. */
    private static Optional<String> provider(String id) {
        String prefix = "urn:newsml:";
        int end = id.indexOf(':', prefix.length());
        return id.startsWith(prefix) && end > 0 ? Optional.of(id.substring(prefix.length(), end)) : Optional.empty();
    }

    private static String vocabulary(ItemLink link) {
        int colon = link.getRelation().indexOf(':');
        return colon < 0 ? "" : link.getRelation().substring(0, colon).toLowerCase(Locale.ROOT);
    }

    private static String code(ItemLink link) {
        String relation = link.getRelation();
        int start = Math.max(relation.lastIndexOf(':'), relation.lastIndexOf('/')) + 1;
        StringBuilder letters = new StringBuilder();
        relation.substring(start)
                .chars()
                .filter(Character::isLetter)
                .map(Character::toLowerCase)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
