package org.wiredesk.producer.parse.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wiredesk.producer.parse.prose.DecodedText;
import org.wiredesk.producer.parse.prose.HtmlProse;
import org.wiredesk.producer.parse.prose.PlainProse;

/**
 * What a mail says itself, apart from what is attached to it.
 *
 * @param plain its passages in plain text
 * @param html its passages in HTML
 * @param isTooLong whether it has more than it may; then some passages are missing
 */
record MailText(List<Passage> plain, List<Passage> html, boolean isTooLong) {

    /**
     * Decodes the text of a mail.
     *
     * @param most how many bytes it may have in all
     */
    static MailText of(MailContent content, long most) {
        List<Passage> plain = new ArrayList<>();
        List<Passage> html = new ArrayList<>();
        long left = take(content.html(), most, html);
        left = left < 0 ? left : take(content.plain(), left, plain);
        return new MailText(plain, html, left < 0);
    }

    /** How many bytes are left behind them; below nought if they are more than there may be. */
    private static long take(List<MailPart> parts, long most, List<Passage> passages) {
        long left = most;
        for (MailPart part : parts) {
            Optional<byte[]> bytes = part.bytes(left);
            if (bytes.isEmpty()) {
                return -1;
            }
            passages.add(Passage.of(part, bytes.get()));
            left -= bytes.get().length;
        }
        return left;
    }

    /** Marked-up text tells paragraphs apart better than wrapped lines do; the plain text is for mails that have nothing else. */
    List<Passage> passages() {
        return html.stream().allMatch(passage -> passage.paragraphs().isEmpty()) ? plain : html;
    }

    /** The paragraphs of {@link #passages}; empty if there is nothing to read. */
    List<String> paragraphs() {
        return passages().stream()
                .flatMap(passage -> passage.paragraphs().stream())
                .toList();
    }

    /**
     * One of its parts.
     *
     * @param bytes with the transfer encoding undone; not to be changed
     * @param decoded the text that they are
     * @param paragraphs of that text
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Passage(MailPart part, byte[] bytes, DecodedText decoded, List<String> paragraphs) {

        private static Passage of(MailPart part, byte[] bytes) {
            DecodedText decoded = part.text(bytes);
            List<String> paragraphs = part.type().equals("text/html")
                    ? HtmlProse.paragraphs(decoded.text())
                    : PlainProse.paragraphs(decoded.text());
            return new Passage(part, bytes, decoded, paragraphs);
        }
    }
}
