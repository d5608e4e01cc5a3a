package org.wiredesk.language.token;

import java.util.Set;

/** Words with a hyphen that hide a name: {@code Paris-based}, {@code Moscow-backed}. */
final class Compounds {

    private static final Set<String> ENDINGS = Set.of(
            "based",
            "backed",
            "led",
            "born",
            "controlled",
            "run",
            "owned",
            "held",
            "listed",
            "bound",
            "style",
            "area",
            "funded",
            "sponsored",
            "supported",
            "trained",
            "educated",
            "brokered",
            "mediated",
            "dominated",
            "occupied",
            "administered",
            "made",
            "built",
            "linked",
            "allied",
            "aligned",
            "wide",
            "friendly",
            "headquartered",
            "installed",
            "imposed",
            "designated",
            "appointed",
            "affiliated",
            "inspired",
            "registered",
            "flagged",
            "era",
            "related",
            "raised",
            "type",
            "sized",
            "only",
            "bred",
            "mandated",
            "proposed",
            "drafted",
            "organised",
            "organized",
            "ruled",
            "governed");

    private Compounds() {}

    /** Where the hyphen stands that parts a name from the ending of a word; -1 where none does. */
    static int hyphen(String text, int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return -1;
        }
        int hyphen = end - 1;
        while (hyphen > start && text.charAt(hyphen) != '-') {
            hyphen--;
        }
        return hyphen > start && hyphen + 1 < end && ENDINGS.contains(text.substring(hyphen + 1, end)) ? hyphen : -1;
    }
}
