package org.wiredesk.monitor.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page of a list ends, so that the next one begins behind it, whatever has come on top meanwhile. It means the same to every instance.
 *
 * @param time of the last entry, in milliseconds since 1970
 * @param tie what comes first where the time is the same
 */
public record Cursor(long time, String tie) {

    /** The newest first. */
    public static final Sort NEWEST_FIRST = new Sort(
            new SortField(Fields.TIME, SortField.Type.LONG, true), new SortField(Fields.TIE, SortField.Type.STRING));

    /** That of an entry that was found in this order. */
    public static Cursor of(FieldDoc found) {
        return new Cursor((Long) found.fields[0], ((BytesRef) found.fields[1]).utf8ToString());
    }

    /** For searching behind it. */
    public FieldDoc toFieldDoc() {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {time, new BytesRef(tie)});
    }

    /** As one word. */
    public String encoded() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((time + " " + tie).getBytes(UTF_8));
    }

    /**
     * The reverse.
     *
     * @throws BadQuestion if the word is none of ours
     */
    public static Cursor decode(String word) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(word), UTF_8);
            int blank = text.indexOf(' ');
            return new Cursor(Long.parseLong(text.substring(0, Math.max(0, blank))), text.substring(blank + 1));
        } catch (IllegalArgumentException e) {
            throw new BadQuestion("That is no cursor of ours: take the `next` of the page before, or leave it out.");
        }
    }

    /** The cursor that a reader came with, if there is one. */
    public static Optional<Cursor> of(Parameters parameters) {
        return parameters.one("cursor").map(Cursor::decode);
    }
}
