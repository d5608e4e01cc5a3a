package org.wiredesk.producer.parse.newsmlg2;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.ItemDraft;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Nothing;
import org.wiredesk.producer.parse.Preview;
import org.wiredesk.producer.parse.StreamingWireParser;
import org.wiredesk.producer.parse.xml.ForbiddenXml;
import org.wiredesk.producer.parse.xml.SafeXml;
import org.wiredesk.producer.parse.xml.UnreadableXml;

/**
 * Reads NewsML-G2, item by item: a news item alone, or any number of them in a news message. Elements are known by the namespace of the
 * standard, whatever prefixes the sender likes, and only one item at a time is held in memory as a tree.
 */
public final class NewsMlG2Parser implements StreamingWireParser {

    /** The namespace of the family of standards that NewsML-G2 belongs to. */
    static final String NAMESPACE = "http://iptc.org/std/nar/2006-10-01/";

    private static final String MESSAGE = "newsMessage";
    private static final Set<String> ITEMS =
            Set.of("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");
    private static final Pattern ROOT = Pattern.compile(
            "<(?:[\\w.-]+:)?(?:newsMessage|newsItem|packageItem|conceptItem|knowledgeItem|planningItem|catalogItem)[\\s/>]");

    @Override
    public String format() {
        return "newsml-g2";
    }

    /** Markup that names the standard's namespace or begins with one of its root elements. */
    @Override
    public boolean recognises(Preview preview) {
        String text = preview.signs();
        return preview.isMarkup()
                && (text.contains(NAMESPACE)
                        || (mayHaveRoot(text) && ROOT.matcher(text).find()));
    }

    /** What all names of root elements have: all markup is asked, and to search it for the pattern would take as long as to read it. */
    private static boolean mayHaveRoot(String text) {
        return text.contains("Item") || text.contains(MESSAGE);
    }

    @Override
    public void parse(Intake intake, long largestItem, Consumer<ParseOutcome> outcomes) {
        new Reading(intake, outcomes).read(largestItem);
    }

    /** One delivery being read. */
    private final class Reading {

        private final Intake intake;
        private final Consumer<ParseOutcome> outcomes;
        private final G2Catalogs catalogs = new G2Catalogs();
        private int position;

        Reading(Intake intake, Consumer<ParseOutcome> outcomes) {
            this.intake = intake;
            this.outcomes = outcomes;
        }

        void read(long largestItem) {
            try (InputStream bytes = intake.payload().open();
                    SafeXml xml = SafeXml.open(bytes, intake.declaredCharset(), largestItem)) {
                Optional<String> root = xml.nextElement();
                boolean message = root.equals(Optional.of(MESSAGE));
                for (Optional<String> element = root; element.isPresent(); element = xml.nextElement()) {
                    if (message && element.get().equals("header")) {
                        catalogs.learn(xml.readElement());
                    } else if (ITEMS.contains(element.get()) && xml.namespace().equals(NAMESPACE)) {
                        item(xml);
                    }
                }
                if (position == 0) {
                    outcomes.accept(message ? new Nothing(format(), "The news message holds no item.") : noItem(root));
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
                outcomes.accept(G2Item.read(xml.readElement(), catalogs, place, draft()));
            } catch (ForbiddenXml e) {
                outcomes.accept(draft().refused(e.place(), String.valueOf(e.getMessage())));
            }
            position++;
        }

        private ParseOutcome noItem(Optional<String> root) {
            String name = root.orElse("");
            return draft().refused(
                            "/" + name,
                            "There is no item of the namespace " + NAMESPACE + " under the element '" + name + "'.");
        }

        private ItemDraft draft() {
            return new ItemDraft(intake, format(), position);
        }
    }
}
