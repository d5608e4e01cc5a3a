package org.wiredesk.producer.parse.nitf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.Preview;
import org.wiredesk.producer.parse.StreamingWireParser;
import org.wiredesk.producer.parse.xml.RootElement;
import org.wiredesk.producer.parse.xml.SafeXml;
import org.wiredesk.producer.parse.xml.UnreadableXml;
import org.wiredesk.producer.parse.xml.XmlNode.Element;
import org.wiredesk.records.Usability;
import org.wiredesk.records.WarningKind;

/** Reads NITF 3.x: one document, one item. The document type that many of them name is never fetched. */
public final class NitfParser implements StreamingWireParser {

    private static final String ROOT = "nitf";

    @Override
    public String format() {
        return "nitf";
    }

    /** XML whose root element is {@code nitf}, whatever its namespace. */
    @Override
    public boolean recognises(Preview preview) {
        return RootElement.of(preview.signs()).equals(ROOT);
    }

    @Override
    public void parse(Intake intake, long largestItem, Consumer<ParseOutcome> outcomes) {
        ItemDraft draft = new ItemDraft(intake, format(), 0);
        try (InputStream bytes = intake.payload().open();
                SafeXml xml = SafeXml.open(bytes, intake.declaredCharset(), largestItem)) {
            String root = xml.nextElement().orElse("");
            Element nitf = xml.readElement();
            xml.nextElement();
            outcomes.accept(
                    root.equals(ROOT)
                            ? read(nitf, draft)
                            : draft.refused("/" + root, "Its root element is '" + root + "' and not nitf."));
        } catch (UnreadableXml e) {
            outcomes.accept(draft.refused(e.place(), String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ParseOutcome read(Element nitf, ItemDraft draft) {
        NitfBody body = NitfBody.of(nitf);
        NitfHead head = new NitfHead(nitf, draft);
        head.read(body);
        new NitfDocData(head.docData(), draft).read();
        boolean named = head.identity();
        if (draft.isWordless() && draft.fields().getUsability() != Usability.CANCELED) {
            if (!named) {
                return draft.refused("/nitf", "It has neither an id nor a headline nor a text.");
            }
            draft.warn(WarningKind.MISSING, "body", "There is neither a headline nor a text.");
        }
        return draft.parsed();
    }
}
