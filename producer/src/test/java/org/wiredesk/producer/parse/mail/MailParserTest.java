package org.wiredesk.producer.parse.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.producer.fakes.Deliveries;
import org.wiredesk.producer.parse.ParseOutcome;
import org.wiredesk.producer.parse.ParseOutcome.Parsed;
import org.wiredesk.producer.parse.ParseOutcome.Refused;
import org.wiredesk.producer.parse.SizeLimits;
import org.wiredesk.producer.parse.WireReader;
import org.wiredesk.records.Hop;
import org.wiredesk.records.ItemLink;
import org.wiredesk.records.WarningKind;
import org.wiredesk.records.WireItem;

class MailParserTest {

    private static final String HEAD = """
            Received: from mail.example (mail.example [192.0.2.1])
            \tby desk.example; Sat, 14 Mar 2026 12:01:00 +0100
            From: =?UTF-8?Q?dpa_Nachrichten_f=C3=BCr_Norland?= <dienst@service.dpa.com>
            To: desk@example.org
            Subject: =?UTF-8?Q?F=C3=A4hre?= nach =?ISO-8859-1?Q?R=FCgen?=
             wieder da
            Date: Sat, 14 Mar 2026 12:00:00 +0100
            Message-ID: <fähre-1@dpa.com>
            In-Reply-To: <fähre-0@dpa.com>
            MIME-Version: 1.0
            """;

    private static final String ALTERNATIVES = HEAD
            + """
            Content-Type: multipart/alternative; boundary="b1"

            --b1
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            Sassnitz (dpa) - Die F=E4hre f=E4hrt wieder, wie der Hafen am Samstag =
            mitteilte.

            --b1
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: base64

            %s
            --b1--
            """.formatted(Base64.getMimeEncoder()
                    .encodeToString(
                            "<p>Sassnitz (dpa) - Die Fähre fährt&nbsp;wieder.</p><p>Sie ist neu.</p>".getBytes(UTF_8)));

    @Test
    void aMailIsAnItemAndItsMarkedUpTextIsPreferred() {
        // When
        WireItem item = item(ALTERNATIVES);

        // Then
        assertThat(item.getFormat()).isEqualTo("email");
        assertThat(item.getSource()).isEqualTo("dpa");
        assertThat(item.getHeadline()).isEqualTo("Fähre nach Rügen wieder da");
        assertThat(item.getAgencyId()).contains("fähre-1@dpa.com");
        assertThat(item.getLinks()).containsExactly(new ItemLink("email:in-reply-to", "fähre-0@dpa.com", null, null));
        assertThat(item.getVersionCreated()).contains(Instant.parse("2026-03-14T11:00:00Z"));
        assertThat(item.getParagraphs()).containsExactly("Sassnitz (dpa) - Die Fähre fährt wieder.", "Sie ist neu.");
        assertThat(item.getWarnings()).isEmpty();
    }

    @Test
    void plainTextIsReadInItsEncoding() {
        // When
        WireItem item = item(ALTERNATIVES.substring(0, ALTERNATIVES.lastIndexOf("--b1\nContent-Type: text/html")));

        // Then
        assertThat(item.getParagraphs())
                .containsExactly("Sassnitz (dpa) - Die Fähre fährt wieder, wie der Hafen am Samstag mitteilte.");
    }

    @Test
    void aWrongEncodingIsReadByItsLookWithAWarning() {
        // Given
        String mail = HEAD + "Content-Type: text/plain; charset=utf-8\n\nDie Fähre fährt.\n";
        byte[] bytes = mail.replace("<fähre", "<faehre").getBytes(Charset.forName("windows-1252"));

        // When
        WireItem item = Deliveries.item(bytes);

        // Then
        assertThat(item.getParagraphs()).containsExactly("Die Fähre fährt.");
        assertThat(item.getWarnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.getKind()).isEqualTo(WarningKind.ENCODING));
    }

    @Test
    void attachedWireFilesAreTheItemsAndAreNumberedOn() {
        // Given
        String ninjs = "[{\"uri\": \"urn:x:1\", \"headline\": \"One\"}, {\"uri\": \"urn:x:2\", \"headline\": \"Two\"}]";
        String text = "Ferry runs again\n\nVESTHAVN (AP) — It runs.";

        // When
        List<ParseOutcome> outcomes = Deliveries.read(attached("a.json", ninjs) + attached("b.txt", text) + "--b2--\n");

        // Then
        assertThat(outcomes).hasSize(3).allMatch(Parsed.class::isInstance);
        WireItem second = ((Parsed) outcomes.get(1)).item();
        assertThat(second.getFormat()).isEqualTo("ninjs");
        assertThat(second.getAgencyId()).contains("urn:x:2");
        assertThat(second.getPosition()).isEqualTo(1);
        assertThat(second.getItemId()).endsWith("-1");
        assertThat(second.getSource()).isEqualTo("dpa");
        assertThat(second.getHops())
                .containsExactly(new Hop(
                        "dienst@service.dpa.com", "e-mail fähre-1@dpa.com", Instant.parse("2026-03-14T11:00:00Z")));
        WireItem third = ((Parsed) outcomes.get(2)).item();
        assertThat(third.getFormat()).isEqualTo("text");
        assertThat(third.getPosition()).isEqualTo(2);
        assertThat(third.getSource()).isEqualTo("ap");
    }

    @Test
    void anArchiveIsRefusedAndTheMailIsReadAllTheSame() {
        // When
        List<ParseOutcome> outcomes = Deliveries.read(attached("a.zip", "PK\u0003\u0004 and so on") + "--b2--\n");

        // Then
        assertThat(outcomes).hasSize(2);
        assertThat(outcomes.get(0))
                .isEqualTo(new Refused(
                        0,
                        "email",
                        "attachment 'a.zip'",
                        "It is compressed, and archives in mails are not opened: send the file as it is.",
                        Optional.of("dpa")));
        assertThat(((Parsed) outcomes.get(1)).item().getPosition()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Sassnitz (dpa) - Sie fährt., This mail is confidential., text email",
        "<p>Sassnitz (dpa) - Sie fährt.</p>, This mail is confidential., text email",
        "' ', Ferry runs again, text",
        "<p>&nbsp;</p>, Ferry runs again, text",
        "Sassnitz (dpa) - Sie fährt., ' ', email"
    })
    void aPlainTextBesideAStoryDoesNotTakeItsPlace(String story, String file, String formats) {
        // When
        List<ParseOutcome> outcomes = Deliveries.read(HEAD + "Content-Type: multipart/mixed; boundary=b3\n\n--b3\n"
                + "Content-Type: text/" + (story.startsWith("<") ? "html" : "plain") + "; charset=utf-8\n\n" + story
                + "\n--b3\nContent-Type: text/plain; name=ATT00001.txt\n\n" + file + "\n--b3--\n");

        // Then
        assertThat(outcomes)
                .extracting(outcome -> ((Parsed) outcome).item().getFormat())
                .containsExactly(formats.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "text 900; image 4000, email",
        "text 1100, The item has at least 1001 bytes",
        "text 600; text 600, The item has at least 1001 bytes",
        "text 100; file 1100, The item has at least 1001 bytes; email",
        "text 100; mail 1500, email",
        "text 100; image 7000, The mail has"
    })
    void everyPartIsLimitedAndNotTheMail(String parts, String expected) {
        // Given
        StringBuilder mail = new StringBuilder(HEAD).append("Content-Type: multipart/mixed; boundary=b4\n\n");
        for (String part : parts.split("; ", -1)) {
            String words = "Ahoi ".repeat(Integer.parseInt(part.substring(5).strip()) / 5);
            mail.append("--b4\n")
                    .append(
                            switch (part.substring(0, 4)) {
                                case "text" -> "Content-Type: text/plain\n\n" + words;
                                case "file" -> "Content-Type: text/plain; name=a.txt\n\n" + words;
                                case "imag" -> "Content-Type: image/png; name=a.png\n\n" + words;
                                default ->
                                    "Content-Type: message/rfc822\n\n" + HEAD
                                            + "Content-Type: multipart/mixed; boundary=b5\n\n--b5\n\nAhoi.\n"
                                            + "--b5\nContent-Type: image/png; name=a.png\n\n" + words + "\n--b5--";
                            })
                    .append('\n');
        }
        List<ParseOutcome> outcomes = new ArrayList<>();

        // When
        new WireReader(new SizeLimits(100_000, 1000))
                .read(Deliveries.delivery(mail + "--b4--\n"), Optional.empty(), outcomes::add);

        // Then
        assertThat(outcomes)
                .extracting(outcome -> outcome instanceof Refused refused ? refused.reason() : "email")
                .zipSatisfy(
                        List.of(expected.split("; ", -1)),
                        (found, begin) -> assertThat(found.replace(",", "")).startsWith(begin));
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, iso-8859-1, iso-8859-1",
        "iso-8859-1, utf-8, utf-8",
        "iso-8859-1, '', iso-8859-1",
        "iso-8859-1, us-ascii, iso-8859-1",
        "utf-8, iso-8859-1, iso-8859-1",
        "utf-8, '', utf-8"
    })
    void markupInTheTextIsDecodedOnce(String declared, String named, String bytes) {
        // Given
        String nitf = "<?xml version=\"1.0\" encoding=\"" + declared
                + "\"?><nitf><head><docdata><doc-id id-string=\"a1\"/></docdata></head><body><body.head><hedline><hl1>Fähre</hl1>"
                + "</hedline><byline>Jörg Lönne</byline></body.head><body.content><p>Sie fährt.</p></body.content></body></nitf>";
        String type = named.isEmpty() ? "" : "Content-Type: text/plain; charset=" + named + "\n";

        // When
        WireItem item = Deliveries.item(
                (HEAD.replace("fähre", "faehre") + type + "\n" + nitf).getBytes(Charset.forName(bytes)));

        // Then
        assertThat(item.getFormat()).isEqualTo("nitf");
        assertThat(item.getByline()).contains("Jörg Lönne");
        assertThat(item.getHeadline()).isEqualTo("Fähre");
        assertThat(item.getWarnings()).isEmpty();
    }

    @Test
    void aWireMessageInTheTextIsReadAsWhatItIs() {
        // When
        WireItem item = item(
                HEAD
                        + "\n\neca0045 4 i 120  dpa 0061\n\nNorland/ports/\nNorland sings =\n\nVesthavn (dpa) - It sings.\n\n141137 GMT Mar 26\n");

        // Then
        assertThat(item.getFormat()).isEqualTo("iptc-7901");
        assertThat(item.getSlug()).contains("Norland/ports/");
    }

    @Test
    void mailsInMailsEndSomewhere() {
        // Given
        String mail = HEAD.replace("Content", "X") + "\nSassnitz (dpa) - Sie fährt.\n";
        for (int i = 0; i < 6; i++) {
            mail = HEAD + "Content-Type: multipart/mixed; boundary=\"m" + i + "\"\n\n--m" + i
                    + "\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n" + mail + "\n--m" + i
                    + "--\n";
        }

        // When
        List<ParseOutcome> outcomes = Deliveries.read(mail);

        // Then
        assertThat(outcomes).isNotEmpty().anyMatch(Refused.class::isInstance);
    }

    @Test
    void aMailCutOffAnywhereHasAnOutcome() {
        byte[] bytes =
                (attached("a.json", "{\"uri\": \"urn:x:1\", \"headline\": \"One\"}") + "--b2--\n").getBytes(UTF_8);
        for (int length = 1; length < bytes.length; length++) {
            List<ParseOutcome> outcomes =
                    new WireReader().read(Deliveries.delivery(Arrays.copyOf(bytes, length)), Optional.of("email"));
            assertThat(outcomes)
                    .isNotEmpty()
                    .noneMatch(outcome -> outcome instanceof Refused refused
                            && refused.reason().contains("mistake in Wiredesk"));
        }
    }

    @Test
    void aStoryThatBeginsLikeAMailIsNone() {
        assertThat(Deliveries.item("Subject: the ferry\n\nVESTHAVN (AP) — It runs.")
                        .getFormat())
                .isEqualTo("text");
        assertThat(Deliveries.item("From: Vesthavn with love\n\nVESTHAVN (AP) — It runs.")
                        .getFormat())
                .isEqualTo("text");
        assertThat(Deliveries.item("Subject: the ferry\nDate: today\n\nVESTHAVN (AP) — It runs.")
                        .getFormat())
                .isEqualTo("text");
    }

    private static String attached(String name, String content) {
        String encoded = Base64.getMimeEncoder().encodeToString(content.getBytes(UTF_8));
        String part = "--b2\nContent-Type: application/octet-stream; name=\"" + name
                + "\"\nContent-Transfer-Encoding: base64\n\n" + encoded + "\n";
        return name.startsWith("b")
                ? part
                : HEAD
                        + "Content-Type: multipart/mixed; boundary=b2\n\n--b2\nContent-Type: text/plain; charset=utf-8\n\nHerewith.\n\n"
                        + part;
    }

    private static WireItem item(String mail) {
        return Deliveries.item(mail.replace("\n", "\r\n"));
    }
}
