package org.wiredesk.producer.parse.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.SizeLimits;
import org.wiredesk.producer.parse.prose.DecodedText;
import org.wiredesk.records.WarningKind;

/** Reads a delivery message by message, one in memory at a time, each in the encoding that it looks like: agencies mix them on one line. */
public final class WireMessages {

    private static final char START_OF_HEADER = '\u0001';

    private final String format;
    private final LostFrames frames;
    private final BiFunction<WireMessage, ItemDraft, ParseOutcome> reader;

    /**
     * @param format the format's name
     * @param start tells where a message begins that has lost its control characters
     * @param reader makes an item of a message, or says why not
     */
    public WireMessages(String format, MessageStart start, BiFunction<WireMessage, ItemDraft, ParseOutcome> reader) {
        this.format = format;
        this.frames = new LostFrames(start);
        this.reader = reader;
    }

    /**
     * Whether one of the messages in a text begins like this.
     *
     * @param beginning matches the start-of-header character and what stands behind it
     */
    public static boolean isFramedIn(String text, Pattern beginning) {
        Matcher matcher = beginning.matcher(text);
        for (int at = text.indexOf(START_OF_HEADER); at >= 0; at = text.indexOf(START_OF_HEADER, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads all of them.
     *
     * @param largest how many bytes one message may have; a larger one is refused
     * @throws UncheckedIOException if the delivery cannot be read from disk
     */
    public void read(Intake intake, long largest, Consumer<ParseOutcome> outcomes) {
        int position = 0;
        try (InputStream stream = intake.payload().open()) {
            WireFrames framed = new WireFrames(stream, intake.payload().size(), largest);
            for (Optional<WireFrame> next = framed.next(); next.isPresent(); next = framed.next()) {
                WireFrame frame = next.get();
                if (frame.size() > largest) {
                    String reason = SizeLimits.itemTooLarge(frame.size(), largest);
                    outcomes.accept(new ItemDraft(intake, format, position++).refused("line " + frame.line(), reason));
                    continue;
                }
                DecodedText decoded = DecodedText.of(frame.bytes());
                WireMessage whole = new WireMessage(decoded.text(), frame.line(), frame.opened());
                for (WireMessage message : frames.messagesIn(whole)) {
                    ItemDraft draft = new ItemDraft(intake, format, position++);
                    warn(draft, decoded, message);
                    outcomes.accept(reader.apply(message, draft));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void warn(ItemDraft draft, DecodedText decoded, WireMessage message) {
        decoded.oddity().ifPresent(oddity -> draft.warn(WarningKind.ENCODING, "message", oddity));
        if (!message.opened()) {
            draft.warn(
                    WarningKind.SYNTAX,
                    "message",
                    "The control characters around it are lost; it was read by its lines.");
        } else if (!message.ended()) {
            draft.warn(WarningKind.SYNTAX, "message", "The text has no end; some of it may be missing.");
        }
        int nulls = nulls(message.text());
        if (nulls > 0) {
            draft.warn(WarningKind.ENCODING, "message", "Control characters were taken out: " + nulls + ".");
        }
    }

    private static int nulls(String text) {
        int count = 0;
        for (int at = text.indexOf(0); at >= 0; at = text.indexOf(0, at + 1)) {
            count++;
        }
        return count;
    }
}
