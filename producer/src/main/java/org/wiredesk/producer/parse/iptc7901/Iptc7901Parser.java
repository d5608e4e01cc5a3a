package org.wiredesk.producer.parse.iptc7901;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.Preview;
import org.wiredesk.producer.parse.StreamingWireParser;
import org.wiredesk.producer.parse.line.WireMessage;
import org.wiredesk.producer.parse.line.WireMessages;

/** Reads IPTC 7901 as dpa, Keystone-ATS, Kyodo and others send it: any number of messages, with or without the control characters around them. */
public final class Iptc7901Parser implements StreamingWireParser {

    private static final Pattern FRAMED = Pattern.compile("\\x01[\\x00-\\x20\\x7F]{0,200}" + Iptc7901Header.PATTERN);
    private static final Pattern BARE = Pattern.compile("[\\x00-\\x20\\x7F]{0,4000}" + Iptc7901Header.PATTERN
            + "[^\\n]{0,80}\\n[\\x00-\\x20\\x7F]{0,40}[^\\n]{1,200}/[ \\r\\x02]{0,8}\\n");

    private final WireMessages messages = new WireMessages(format(), Iptc7901Parser::begins, Iptc7901Parser::item);

    @Override
    public String format() {
        return "iptc-7901";
    }

    /** A header line behind SOH, at the beginning or behind the rest of another message; without SOH, header line and line of keywords. */
    @Override
    public boolean recognises(Preview preview) {
        return WireMessages.isFramedIn(preview.text(), FRAMED)
                || BARE.matcher(preview.text()).lookingAt();
    }

    @Override
    public void parse(Intake intake, long largestItem, Consumer<ParseOutcome> outcomes) {
        messages.read(intake, largestItem, outcomes);
    }

    private static ParseOutcome item(WireMessage message, ItemDraft draft) {
        return Iptc7901Layout.of(message)
                .map(layout -> {
                    Iptc7901Item.fill(draft, layout);
                    return draft.isWordless()
                            ? draft.refused(message.place(), "There is neither a headline nor a text in the message.")
                            : draft.parsed();
                })
                .orElseGet(() -> draft.refused(
                        message.place(), "It does not begin with a header line such as 'bdt0045 4 pl 380 dpa 0061'."));
    }

    /** A header line that has a line of keywords behind it. */
    private static boolean begins(List<String> lines, int at) {
        if (Iptc7901Header.of(lines.get(at)).isEmpty()) {
            return false;
        }
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next < lines.size() && Iptc7901Layout.isKeywords(lines.get(next));
    }
}
