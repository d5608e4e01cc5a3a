package org.wiredesk.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wiredesk.records.ChangeReason;
import org.wiredesk.records.Materiality;
import org.wiredesk.records.ReasonKind;
import org.wiredesk.records.Span;

/** Says of each change between two versions of a story how much it matters, by {@link MaterialityRules}. */
final class Assessment {

    private final Texts texts;
    private final FactFinder finder;
    private final Map<String, FactSheet> sheets = new HashMap<>();
    private @Nullable Mentions before;
    private @Nullable Mentions after;

    /**
     * @param language of the text, BCP 47
     */
    Assessment(Texts texts, Optional<String> language) {
        this.texts = texts;
        this.finder = FactFinder.knowing(texts.passages(), language);
    }

    /** Of a field's change; empty texts stand for no value. */
    Finding ofField(String field, String old, String now, List<Span> spans) {
        ReasonKind always = MaterialityRules.MATERIAL_FIELDS.get(field);
        if (always != null) {
            return Finding.of(List.of(FactChanges.reason(always, field, old, now)), Materiality.MATERIAL);
        }
        if (!MaterialityRules.PROSE_FIELDS.contains(field)) {
            return Finding.of(Materiality.MINOR);
        }
        boolean looksAlone = Fold.same(texts.passage(old), texts.passage(now));
        if (!field.equals(MaterialityRules.CLAIM)) {
            return Finding.of(looksAlone ? Materiality.COSMETIC : Materiality.MINOR);
        }
        List<ChangeReason> reasons = new ArrayList<>();
        if (!looksAlone) {
            reasons.add(FactChanges.reason(MaterialityRules.CLAIM_CHANGED, field, old, now));
        }
        reasons.addAll(reasons(old, now, spans, field, MaterialityRules.IN_HEADLINE));
        return Finding.of(reasons, Materiality.COSMETIC);
    }

    /** Of a paragraph whose words changed. */
    Finding ofChanged(String old, String now, List<Span> spans, String place) {
        boolean looksAlone = Fold.same(texts.passage(old), texts.passage(now));
        return Finding.of(
                reasons(old, now, spans, place, MaterialityRules.IN_PARAGRAPH),
                looksAlone ? Materiality.COSMETIC : Materiality.MINOR);
    }

    /** Of a paragraph that is new. */
    Finding ofAdded(String now, String place) {
        if (before == null) {
            before = mentions(texts.before());
        }
        return ofWhole(now, before, place, true);
    }

    /** Of a paragraph that is gone. */
    Finding ofRemoved(String old, String place) {
        if (after == null) {
            after = mentions(texts.after());
        }
        return ofWhole(old, after, place, false);
    }

    private Finding ofWhole(String text, Mentions elsewhere, String place, boolean came) {
        FactSheet sheet = sheet(text);
        List<ChangeReason> reasons = MaterialityRules.IN_WHOLE_PARAGRAPH.stream()
                .flatMap(kind -> FactChanges.in(sheet, elsewhere, kind, place, came).stream())
                .toList();
        boolean hasWords = sheet.passage().tokens().stream().anyMatch(Passage.Token::isWord);
        return Finding.of(reasons, hasWords ? Materiality.MINOR : Materiality.COSMETIC);
    }

    private List<ChangeReason> reasons(String old, String now, List<Span> spans, String place, List<ReasonKind> kinds) {
        FactSheet oldSheet = sheet(old);
        FactSheet newSheet = sheet(now);
        return spans.stream()
                .flatMap(span -> FactChanges.in(span, oldSheet, newSheet, place, kinds).stream())
                .limit(MaterialityRules.MOST_REASONS)
                .toList();
    }

    private FactSheet sheet(String text) {
        return sheets.computeIfAbsent(text, key -> FactSheet.of(texts.passage(key), finder));
    }

    private Mentions mentions(List<String> paragraphs) {
        List<Passage> passages =
                paragraphs.stream().distinct().map(texts::passage).toList();
        return new Mentions(passages, passage -> sheet(passage.text()).facts());
    }
}
