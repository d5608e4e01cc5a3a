package org.wiredesk.producer.parse.newsml1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Nothing;
import org.wiredesk.producer.parse.Preview;
import org.wiredesk.producer.parse.StreamingWireParser;
import org.wiredesk.producer.parse.xml.ForbiddenXml;
import org.wiredesk.producer.parse.xml.RootElement;
import org.wiredesk.producer.parse.xml.SafeXml;
import org.wiredesk.producer.parse.xml.UnreadableXml;
import org.wiredesk.producer.parse.xml.XmlNode.Element;

/** Reads NewsML 1.x, news item by news item; items that are packed into others come right behind them. */
public final class NewsMl1Parser implements StreamingWireParser {

    private static final String ROOT = "NewsML";

    @Override
    public String format() {
        return "newsml-1.2";
    }

    /** XML whose root element is {@code NewsML}, whatever its namespace and version. */
    @Override
    public boolean recognises(Preview preview) {
        return RootElement.of(preview.signs()).equals(ROOT);
    }

    @Override
    public void parse(Intake intake, long largestItem, Consumer<ParseOutcome> outcomes) {
        new Reading(intake, outcomes).read(largestItem);
    }

    /** One delivery being read. */
    private final class Reading {

        private final Intake intake;
        private final Consumer<ParseOutcome> outcomes;
        private Element envelope = new Element("", "NewsEnvelope", Map.of(), List.of());
        private int position;

        Reading(Intake intake, Consumer<ParseOutcome> outcomes) {
            this.intake = intake;
            this.outcomes = outcomes;
        }

        void read(long largestItem) {
            try (InputStream bytes = intake.payload().open();
                    SafeXml xml = SafeXml.open(bytes, intake.declaredCharset(), largestItem)) {
                for (Optional<String> name = xml.nextElement(); name.isPresent(); name = xml.nextElement()) {
                    if (name.get().equals("NewsEnvelope")) {
                        envelope = xml.readElement();
                    } else if (name.get().equals("NewsItem")) {
                        item(xml);
                    }
                }
                if (position == 0) {
                    outcomes.accept(new Nothing(format(), "The message holds no item."));
                }
            } catch (UnreadableXml e) {
                outcomes.accept(draft().refused(e.place(), String.valueOf(e.getMessage())));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void item(SafeXml xml) throws UnreadableXml {
            String place = xml.place();
            try {
                items(xml.readElement(), place);
            } catch (ForbiddenXml e) {
                outcomes.accept(draft().refused(e.place(), String.valueOf(e.getMessage())));
                position++;
            }
        }

        /** The item, unless it is nothing but a wrapping for others, and those that it holds. */
        private void items(Element item, String place) {
            List<Element> packed = Components.packedItems(item);
            if (packed.isEmpty() || Components.hasContent(item)) {
                outcomes.accept(new NewsMl1Item(envelope, item, draft()).read(place));
                position++;
            }
            packed.forEach(inner -> items(inner, place));
        }

        private ItemDraft draft() {
            return new ItemDraft(intake, format(), position);
        }
    }
}
