package org.wiredesk.producer.parse.anpa;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.Preview;
import org.wiredesk.producer.parse.StreamingWireParser;
import org.wiredesk.producer.parse.line.WireMessage;
import org.wiredesk.producer.parse.line.WireMessages;

/** Reads ANPA 1312 as the AP, the Canadian Press and Kyodo send it: any number of messages. */
public final class AnpaParser implements StreamingWireParser {

    private static final String LINE_END = "[ \\x00\\x7F]{0,20}[\\r\\n]{1,6}";
    private static final Pattern FRAMED = Pattern.compile(
            "\\x01[\\x00-\\x20\\x7F]{0,200}" + AnpaHeader.FIRST_LINE + LINE_END + AnpaHeader.SECOND_LINE);
    private static final Pattern BARE = Pattern.compile("[\\x00-\\x20\\x7F]{0,4000}" + AnpaHeader.FIRST_LINE + LINE_END
            + AnpaHeader.SECOND_LINE + "[^\\n]{0,130}\\n[\\x00-\\x20]{0,20}\\^");

    private final WireMessages messages = new WireMessages(format(), AnpaHeader::isAt, AnpaParser::item);

    @Override
    public String format() {
        return "anpa-1312";
    }

    /** The two lines of a header behind SOH, at the beginning or behind the rest of another message; without SOH, a caret behind them too. */
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
        return AnpaLayout.of(message)
                .map(layout -> {
                    AnpaItem.fill(draft, layout);
                    return draft.isWordless()
                            ? draft.refused(message.place(), "There is neither a headline nor a text in the message.")
                            : draft.parsed();
                })
                .orElseGet(() -> draft.refused(
                        message.place(),
                        "It does not begin with a header such as 'a0512 ...' and 'r i BC-Slug 03-14 0350'."));
    }
}
