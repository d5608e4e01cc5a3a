package org.wiredesk.outlets.atom;

import java.util.List;
import org.wiredesk.records.Changes;
import org.wiredesk.records.FieldChange;
import org.wiredesk.records.ParagraphChange;
import org.wiredesk.records.Span;

/** Writes what changed as XHTML: what is gone in {@code del}, what is new in {@code ins}, as every browser shows it without a style sheet. */
record DiffMarkup(Xml xml) {

    /** A list with an entry for each change. */
    void write(Changes changes) {
        xml.open("ul");
        changes.getFields().forEach(this::field);
        changes.getParagraphs().forEach(this::paragraph);
        xml.close();
    }

    private void field(FieldChange change) {
        xml.open("li").text(change.getField() + ": ");
        words(change.getBefore().orElse(""), change.getAfter().orElse(""), change.getSpans());
        xml.close();
    }

    private void paragraph(ParagraphChange change) {
        String place = change.getNumber()
                .map(number -> "paragraph " + number)
                .orElseGet(() -> "paragraph " + change.getPreviousNumber().orElse(0) + " before");
        xml.open("li")
                .text(place
                        + switch (change.getChange()) {
                            case ADDED -> ", new: ";
                            case REMOVED -> ", gone: ";
                            case CHANGED -> ": ";
                            case MOVED ->
                                ", moved from " + change.getPreviousNumber().orElse(0) + ": ";
                            case SPLIT -> ", split: ";
                            case JOINED -> ", joined: ";
                        });
        words(change.getBefore().orElse(""), change.getAfter().orElse(""), change.getSpans());
        xml.close();
    }

    /** Where there are no spans and both sides are the same, only the place is new. */
    private void words(String before, String after, List<Span> spans) {
        if (spans.isEmpty()) {
            gone(before.equals(after) ? "" : before);
            if (before.equals(after)) {
                xml.text(after);
            } else {
                come(after);
            }
            return;
        }
        int kept = 0;
        for (Span span : spans) {
            xml.text(before.substring(kept, span.getBeforeStart()));
            gone(before.substring(span.getBeforeStart(), span.getBeforeEnd()));
            come(after.substring(span.getAfterStart(), span.getAfterEnd()));
            kept = span.getBeforeEnd();
        }
        xml.text(before.substring(kept));
    }

    private void gone(String text) {
        if (!text.isEmpty()) {
            xml.element("del", text);
        }
    }

    private void come(String text) {
        if (!text.isEmpty()) {
            xml.element("ins", text);
        }
    }
}
