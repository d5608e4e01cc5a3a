package org.wiredesk.producer.parse;

import java.util.List;
import java.util.Optional;
import org.wiredesk.producer.parse.anpa.AnpaParser;
import org.wiredesk.producer.parse.apjson.ApJsonParser;
import org.wiredesk.producer.parse.iptc7901.Iptc7901Parser;
import org.wiredesk.producer.parse.mail.MailParser;
import org.wiredesk.producer.parse.newsml1.NewsMl1Parser;
import org.wiredesk.producer.parse.newsmlg2.NewsMlG2Parser;
import org.wiredesk.producer.parse.ninjs.NinjsParser;
import org.wiredesk.producer.parse.nitf.NitfParser;
import org.wiredesk.producer.parse.syndication.FeedKind;
import org.wiredesk.producer.parse.syndication.SyndicationParser;
import org.wiredesk.producer.parse.text.PlainTextParser;

/** The formats that we read. A new one is a class and a line here, above those that recognise more than it does. */
public final class Formats {

    private static final List<WireParser> ALL = List.of(
            new NewsMlG2Parser(), //
            new NewsMl1Parser(),
            new NitfParser(),
            new ApJsonParser(),
            new NinjsParser(),
            new AnpaParser(),
            new Iptc7901Parser(),
            new MailParser(),
            new SyndicationParser(FeedKind.RSS),
            new SyndicationParser(FeedKind.ATOM),
            new PlainTextParser());

    private Formats() {}

    /** Their names, in the order in which they are tried. */
    public static List<String> names() {
        return ALL.stream().map(WireParser::format).toList();
    }

    /**
     * The parser of a format.
     *
     * @param name one of {@link #names}
     * @throws IllegalArgumentException with a sentence for the user, if there is no such format
     */
    public static WireParser named(String name) {
        return ALL.stream()
                .filter(parser -> parser.format().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no format '" + name + "'. Use one of " + String.join(", ", names()) + "."));
    }

    /** The parser that takes what begins like this. */
    public static Optional<WireParser> recognise(Preview preview) {
        for (WireParser parser : ALL) {
            if (parser.recognises(preview)) {
                return Optional.of(parser);
            }
        }
        return Optional.empty();
    }
}
