package org.wiredesk.producer.parse.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.Preview;
import org.wiredesk.producer.parse.WireParser;
import org.wiredesk.producer.parse.prose.DecodedText;
import org.wiredesk.producer.parse.prose.PlainProse;
import org.wiredesk.records.WarningKind;

/**
 * Reads a file of plain text as one item: the first paragraph is the headline, the others are the text, in order and complete. Marker lines,
 * promo boxes and separators are left where they are; to know them is the business of whoever knows the agencies.
 */
public final class PlainTextParser implements WireParser {

    private static final int LONGEST_HEADLINE = 300;
    private static final String START_OF_HEADER = "\u0001";

    @Override
    public String format() {
        return "text";
    }

    /** Anything but markup, binary data and the messages of old wire protocols, which begin with a start-of-header character. */
    @Override
    public boolean recognises(Preview preview) {
        return !preview.isBlank()
                && !preview.isMarkup()
                && !preview.isBinary()
                && !preview.text().contains(START_OF_HEADER);
    }

    @Override
    public void parse(Intake intake, Consumer<ParseOutcome> outcomes) {
        ItemDraft draft = new ItemDraft(intake, format(), 0);
        DecodedText decoded = DecodedText.of(intake.bytes());
        if (Preview.isBinary(decoded.text())) {
            outcomes.accept(draft.refused("file", "It is binary data, not text."));
            return;
        }
        List<List<String>> blocks = PlainProse.blocks(cleaned(decoded, draft));
        if (blocks.isEmpty()) {
            outcomes.accept(draft.refused("file", "There is nothing in it but white space."));
            return;
        }
        copy(blocks, draft);
        outcomes.accept(draft.parsed());
    }

    private static String cleaned(DecodedText decoded, ItemDraft draft) {
        decoded.oddity().ifPresent(oddity -> draft.warn(WarningKind.ENCODING, "file", oddity));
        String text = decoded.text().replace('\f', '\n').replace("\u2029", "\n\n");
        long controls = text.chars().filter(PlainTextParser::isControl).count();
        if (controls > 0) {
            draft.warn(WarningKind.ENCODING, "file", "Control characters were taken out: " + controls + ".");
        }
        return text;
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character) && character != '\u0085';
    }

    private static void copy(List<List<String>> blocks, ItemDraft draft) {
        List<String> first = blocks.get(0);
        List<String> paragraphs =
                blocks.stream().map(lines -> String.join(" ", lines)).toList();
        if (first.size() > 1 && paragraphs.get(0).length() > LONGEST_HEADLINE) {
            draft.warn(
                    WarningKind.ASSUMED,
                    "line 1",
                    "No empty line behind the headline: the first line was taken for it.");
            List<String> rest = new ArrayList<>(paragraphs);
            rest.set(0, String.join(" ", first.subList(1, first.size())));
            draft.copy(first.get(0), rest);
        } else {
            draft.copy(paragraphs.get(0), paragraphs.subList(1, paragraphs.size()));
        }
    }
}
