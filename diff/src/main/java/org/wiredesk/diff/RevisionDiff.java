package org.wiredesk.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wiredesk.records.ChangeReason;
import org.wiredesk.records.Changes;
import org.wiredesk.records.FieldChange;
import org.wiredesk.records.Materiality;
import org.wiredesk.records.ParagraphChange;
import org.wiredesk.records.ParagraphChangeKind;
import org.wiredesk.records.Revision;
import org.wiredesk.records.Span;
import org.wiredesk.records.StoryStatus;
import org.wiredesk.schemas.Paragraphs;

/**
 * Compares a revision with the one before it, field by field, paragraph by paragraph and word by word, and says how much the changes matter. Where a
 * story is taken down its text is not compared: all of it is gone.
 *
 * <p>The time grows with the length of the texts and never with its square.
 */
public final class RevisionDiff {

    private final Texts texts;
    private final Assessment assessment;
    private final List<ChangeReason> reasons = new ArrayList<>();

    private RevisionDiff(Texts texts, Revision after) {
        this.texts = texts;
        this.assessment = new Assessment(texts, after.getLanguage());
    }

    /** What changed from one revision of a story to the next. */
    public static Changes between(Revision before, Revision after) {
        boolean usable = after.getStatus() == StoryStatus.USABLE;
        Texts texts = usable
                ? new Texts(Paragraphs.split(before.getBody()), Paragraphs.split(after.getBody()))
                : new Texts(List.of(), List.of());
        RevisionDiff diff = new RevisionDiff(texts, after);
        List<FieldChange> fields =
                FieldDiff.between(before, after).stream().map(diff::field).toList();
        List<ParagraphChange> paragraphs =
                ParagraphDiff.between(texts).stream().map(diff::paragraph).toList();
        return Changes.newBuilder()
                .setSummary(
                        usable
                                ? Summary.of(fields, paragraphs, texts)
                                : after.getStatus().name().toLowerCase(Locale.ROOT))
                .setFields(fields)
                .setParagraphs(paragraphs)
                .setMateriality(most(fields, paragraphs))
                .setReasons(diff.reasons.stream()
                        .limit(MaterialityRules.MOST_REASONS)
                        .toList())
                .build();
    }

    private FieldChange field(FieldDiff.Changed changed) {
        String old = changed.before().orElse("");
        String now = changed.after().orElse("");
        boolean prose = MaterialityRules.PROSE_FIELDS.contains(changed.field()) && !old.isEmpty() && !now.isEmpty();
        List<Span> spans = prose ? WordDiff.between(texts.passage(old), texts.passage(now)) : List.of();
        return changed.toChange()
                .setSpans(spans)
                .setMateriality(materiality(assessment.ofField(changed.field(), old, now, spans)))
                .build();
    }

    private ParagraphChange paragraph(Edit edit) {
        int left = edit.left() + 1;
        int right = edit.right() + 1;
        String old = texts.before(edit.left(), edit.leftEnd());
        String now = texts.after(edit.right(), edit.rightEnd());
        if (edit.kind() == ParagraphChangeKind.ADDED) {
            Materiality told = materiality(assessment.ofAdded(now, "paragraph " + right));
            return new ParagraphChange(edit.kind(), right, null, null, now, List.of(), told);
        }
        if (edit.kind() == ParagraphChangeKind.REMOVED) {
            Materiality told = materiality(assessment.ofRemoved(old, "paragraph " + left + " before"));
            return new ParagraphChange(edit.kind(), null, left, old, null, List.of(), told);
        }
        List<Span> spans = WordDiff.between(texts.passage(old), texts.passage(now));
        Materiality told = materiality(assessment.ofChanged(old, now, spans, "paragraph " + right));
        boolean moved = edit.kind() == ParagraphChangeKind.MOVED && told == Materiality.COSMETIC;
        return new ParagraphChange(edit.kind(), right, left, old, now, spans, moved ? Materiality.MINOR : told);
    }

    private Materiality materiality(Finding finding) {
        reasons.addAll(finding.reasons());
        return finding.materiality();
    }

    private static Materiality most(List<FieldChange> fields, List<ParagraphChange> paragraphs) {
        return Stream.concat(
                        fields.stream().map(FieldChange::getMateriality),
                        paragraphs.stream().map(ParagraphChange::getMateriality))
                .max(Comparator.naturalOrder())
                .orElse(Materiality.NONE);
    }
}
