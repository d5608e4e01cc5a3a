package org.wiredesk.benchmarks.parsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.stream.Collectors;

/** The story in a format, laid out as agencies lay it out. */
public enum Wrapping {
    NINJS {
        @Override
        String wrap() {
            String body = paragraphs("<p>", "</p>").replace("\"", "\\\"");
            return """
                    {"uri": "urn:example:2026:vesthavn", "version": "3", "type": "text", "profile": "text", "pubstatus": "usable",
                     "urgency": 4, "language": "en-US", "firstcreated": "2026-03-14T05:12:00Z", "versioncreated": "2026-03-14T07:40:12Z",
                     "slugline": "BC-EU--Norway-Harbor Ice, 2nd Ld-Writethru", "headline": "%s", "byline": "By KARI LUND",
                     "located": "Vesthavn, Norway", "ednote": "Eds: UPDATES: With quotes, details.",
                     "subject": [{"code": "20000065", "scheme": "http://cv.iptc.org/newscodes/mediatopic/", "name": "transport"},
                                 {"code": "17000000", "scheme": "http://cv.iptc.org/newscodes/mediatopic/", "name": "weather"}],
                     "altids": {"itemid": "0d3f6a", "etag": "0d3f6a_3a1aza0c0"}, "copyrightholder": "The Associated Press",
                     "body_html": "%s"}
                    """.formatted(Copy.HEADLINE, body);
        }
    },

    NEWSML_G2 {
        @Override
        String wrap() {
            return """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" standardversion="2.29" conformance="power"
                        guid="tag:reuters.com,2026:newsml_KVN1HARBR" version="3" xml:lang="en-US">
                      <catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
                      <itemMeta><itemClass qcode="ninat:text"/><provider literal="reuters.com"/><versionCreated>2026-03-14T07:40:12Z</versionCreated>
                        <firstCreated>2026-03-14T05:12:00Z</firstCreated><pubStatus qcode="stat:usable"/><edNote>Adds quotes</edNote>
                        <signal qcode="sig:update"/></itemMeta>
                      <contentMeta><urgency>4</urgency><slugline>NORWAY-HARBOUR/ICE (UPDATE 2)</slugline><headline>%s</headline>
                        <by>By Kari Lund</by><dateline>VESTHAVN, Norway</dateline><language tag="en-US"/>
                        <subject qcode="medtop:20000065"/><subject qcode="medtop:17000000"/></contentMeta>
                      <contentSet><inlineXML contenttype="application/xhtml+html"><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head>
                        <body>%s</body></html></inlineXML></contentSet>
                    </newsItem>
                    """.formatted(Copy.HEADLINE, paragraphs("<p>", "</p>"));
        }
    },

    NITF {
        @Override
        String wrap() {
            return """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <!DOCTYPE nitf SYSTEM "nitf-3-4.dtd">
                    <nitf><head><title>%1$s</title><docdata management-status="usable"><doc-id id-string="ntb-4711" regsrc="NTB"/>
                      <urgency ed-urg="4"/><date.issue norm="20260314T074012+0100"/><du-key key="NOR-Harbour" version="3"/>
                      <key-list><keyword key="harbour-ice"/></key-list></docdata></head>
                      <body><body.head><hedline><hl1>%1$s</hl1></hedline><byline>By Kari Lund</byline>
                      <dateline><location>VESTHAVN, Norway</location></dateline></body.head>
                      <body.content>%2$s</body.content></body></nitf>
                    """.formatted(Copy.HEADLINE, paragraphs("<p>", "</p>"));
        }
    },

    IPTC_7901 {
        @Override
        String wrap() {
            return "\u0001bdt0061 4 pl 540 dpa 0061\r\n\r\nHarbour/Ice/Norway/\r\n\u00022ND LEAD\r\n" + Copy.HEADLINE
                    + " =\r\n\r\n" + paragraphs("    ", "\r\n") + "\u0003140740 GMT Mar 26\u0004";
        }
    },

    ANPA_1312 {
        @Override
        String wrap() {
            return "\u0016\u0016\u0001W0061\u001fasian\nr i\u0013\u0011 BC-EU--Norway-HarborIce 2ndLd-Writethru   03-14 0540\n\u0002"
                    + "^BC-EU--Norway-Harbor Ice, 2nd Ld-Writethru,540<\n^" + Copy.HEADLINE
                    + "<\n^Eds: Updates with quotes.<\n"
                    + "^By KARI LUND=\n^Associated Press=\n" + paragraphs("\t", "\n")
                    + "\u0003AP-WF-03-14-26 0740GMT<\n\f\u0004";
        }
    };

    /** The whole, as text. */
    abstract String wrap();

    /** The name of the format behind {@code --format}. */
    String format() {
        return switch (this) {
            case NINJS -> "ninjs";
            case NEWSML_G2 -> "newsml-g2";
            case NITF -> "nitf";
            case IPTC_7901 -> "iptc-7901";
            case ANPA_1312 -> "anpa-1312";
        };
    }

    /** The whole, as bytes. */
    byte[] bytes() {
        return wrap().getBytes(UTF_8);
    }

    private static String paragraphs(String before, String behind) {
        return Copy.paragraphs().stream()
                .map(paragraph -> before + paragraph + behind)
                .collect(Collectors.joining());
    }
}
