package org.wiredesk.diff;

import static org.wiredesk.records.ReasonKind.EMBARGO;
import static org.wiredesk.records.ReasonKind.HEADLINE;
import static org.wiredesk.records.ReasonKind.HEDGE;
import static org.wiredesk.records.ReasonKind.NAME;
import static org.wiredesk.records.ReasonKind.NEGATION;
import static org.wiredesk.records.ReasonKind.NUMBER;
import static org.wiredesk.records.ReasonKind.QUOTE;
import static org.wiredesk.records.ReasonKind.STATUS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wiredesk.records.ReasonKind;

/** The rules of what matters, as a table; docs/diffs.md says them in words. */
final class MaterialityRules {

    /** Fields that matter whatever they change to. */
    static final Map<String, ReasonKind> MATERIAL_FIELDS = Map.of("status", STATUS, "embargo", EMBARGO);

    /** Fields that are prose: their words are compared. */
    static final Set<String> PROSE_FIELDS = Set.of("headline", "dateline", "byline", "slug", "editorialNote");

    /** The field whose every word is a claim. Names are not looked for in it, as some agencies give every word of it a capital. */
    static final String CLAIM = "headline";

    static final ReasonKind CLAIM_CHANGED = HEADLINE;

    /** What makes the change of a headline material, beside its being another one. */
    static final List<ReasonKind> IN_HEADLINE = List.of(NUMBER, QUOTE, NEGATION, HEDGE);

    /** What makes the change of a paragraph material. */
    static final List<ReasonKind> IN_PARAGRAPH = List.of(NUMBER, NAME, QUOTE, NEGATION, HEDGE);

    /** What makes a paragraph material that came or went as a whole. */
    static final List<ReasonKind> IN_WHOLE_PARAGRAPH = List.of(NUMBER, NAME, QUOTE);

    /** As many reasons are told. */
    static final int MOST_REASONS = 20;

    private MaterialityRules() {}
}
