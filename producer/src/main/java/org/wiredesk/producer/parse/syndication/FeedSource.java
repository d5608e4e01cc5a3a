package org.wiredesk.producer.parse.syndication;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wiredesk.producer.parse.Intake;
import org.wiredesk.producer.parse.prose.CharacterReferences;
import org.wiredesk.producer.parse.prose.DecodedText;
import org.wiredesk.records.WarningKind;

/**
 * The XML of a feed, made safe and mended: decoded, without a document type, and with no reference in it but those of XML. Feeds use those of
 * HTML and lone ampersands all the same, and a feed that breaks the rules is better read than lost.
 *
 * @param xml without an XML declaration
 * @param oddities what was guessed or mended, with the kind of oddity
 */
record FeedSource(String xml, List<Oddity> oddities) {

    private static final int DECLARATION = 256;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final Pattern DOCUMENT_TYPE =
            Pattern.compile("<!DOCTYPE\\b(?:[^\\[>\"']|\"[^\"]*+\"|'[^']*+')*+(?:\\[.*?\\]\\s*+)?>", Pattern.DOTALL);
    /** What may stand before a document type. */
    private static final Pattern PROLOGUE = Pattern.compile("(?:\\s++|<!--.*?-->|<\\?.*?\\?>)*+", Pattern.DOTALL);

    private static final int LONGEST_REFERENCE = 12;
    private static final String CDATA = "<![CDATA[";
    private static final String OF_XML = " amp lt gt quot apos ";

    /** Something that was found in the whole feed. */
    record Oddity(WarningKind kind, String message) {}

    /** Reads a delivery. */
    static FeedSource of(Intake intake) {
        byte[] bytes = intake.bytes();
        DecodedText decoded = DecodedText.of(bytes, intake.declaredCharset().or(() -> declared(bytes)));
        List<Oddity> oddities = new ArrayList<>();
        decoded.oddity().ifPresent(oddity -> oddities.add(new Oddity(WarningKind.ENCODING, oddity)));
        String body = withoutDocumentType(withoutDeclaration(decoded.text().stripLeading()));
        String mended = mended(body);
        if (mended.length() != body.length() || !mended.equals(body)) {
            oddities.add(new Oddity(
                    WarningKind.SYNTAX,
                    "It has references or characters that XML does not allow; they were read as what they must mean."));
        }
        return new FeedSource(mended, List.copyOf(oddities));
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION), ISO_8859_1);
        Matcher declaration = ENCODING.matcher(head);
        try {
            return declaration.find() ? Optional.of(Charset.forName(declaration.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String withoutDeclaration(String xml) {
        int end = xml.startsWith("<?xml") ? xml.indexOf("?>") : -1;
        return end < 0 ? xml : xml.substring(end + 2);
    }

    /** Nothing that it declares is ever used: entities of its own become text. Behind the first element there is none, whatever looks like it. */
    private static String withoutDocumentType(String xml) {
        Matcher prologue = PROLOGUE.matcher(xml);
        int start = prologue.lookingAt() ? prologue.end() : 0;
        Matcher type = DOCUMENT_TYPE.matcher(xml).region(start, xml.length());
        return type.lookingAt() ? xml.substring(0, start) + xml.substring(type.end()) : xml;
    }

    private static String mended(String xml) {
        StringBuilder mended = new StringBuilder(xml.length());
        int done = 0;
        for (int i = 0; i < xml.length(); i++) {
            char character = xml.charAt(i);
            if (character == '<' && xml.startsWith(CDATA, i)) {
                int end = xml.indexOf("]]>", i);
                i = end < 0 ? xml.length() : end;
            } else if (character == '&') {
                int end = semicolon(xml, i);
                String name = end < 0 ? "" : xml.substring(i + 1, end);
                if (!isAllowed(name)) {
                    String meant = name.isEmpty() ? "" : CharacterReferences.resolve("&" + name + ";");
                    boolean known = !meant.isEmpty() && meant.charAt(0) != '&';
                    mended.append(xml, done, i).append(known ? meant : "&amp;");
                    done = known ? end + 1 : i + 1;
                    i = done - 1;
                }
            } else if (character >= '\u0080' && character <= '\u009F') {
                mended.append(xml, done, i).append(CharacterReferences.resolve("&#" + (int) character + ";"));
                done = i + 1;
            } else if (character < ' ' && character != '\n' && character != '\r' && character != '\t') {
                mended.append(xml, done, i);
                done = i + 1;
            }
        }
        return done == 0 ? xml : mended.append(xml, done, xml.length()).toString();
    }

    /** Where the semicolon of a reference stands; -1 if there is none near enough. */
    private static int semicolon(String xml, int ampersand) {
        int last = Math.min(xml.length() - 1, ampersand + LONGEST_REFERENCE);
        for (int i = ampersand + 1; i <= last; i++) {
            if (xml.charAt(i) == ';') {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAllowed(String name) {
        if (name.startsWith("#")) {
            String meant = CharacterReferences.resolve("&" + name + ";");
            return meant.length() == 1 && meant.charAt(0) >= ' ' && !isOf1252(name);
        }
        return !name.isEmpty() && OF_XML.contains(" " + name + " ");
    }

    /** Numbers of Windows-1252, which XML takes for control characters: {@code 146} for an apostrophe. */
    private static boolean isOf1252(String number) {
        return number.matches("#1[2-5]\\d") && !number.matches("#12[0-7]");
    }
}
