package org.wiredesk.producer.large;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads files that are several times as large as the memory of the process that reads them. */
class LargeDeliveryTest {

    private static final int MEGABYTE = 1 << 20;
    private static final String PARAGRAPH =
            "The icebreaker cut the last of the channel shortly before dawn, and the queue on the quay was two streets long.";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"ninjs, 200", "newsml-g2, 120", "iptc-7901, 100", "anpa-1312, 60"})
    void aFileOfManyItemsIsReadInAMemoryOf48Megabytes(String format, int megabytes) throws Exception {
        // Given
        Path file = folder.resolve("large");
        int items = write(file, format, (long) megabytes * MEGABYTE);

        // When
        String counted = count(file);

        // Then
        assertThat(counted).isEqualTo(items + " parsed, 0 refused");
    }

    @Test
    void aSingleStoryOf50MegabytesIsRefused() throws Exception {
        // Given
        Path file = folder.resolve("large");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("{\"uri\":\"urn:example:1\",\"headline\":\"Ice\",\"body_text\":\"");
            for (long size = 0; size < 50L * MEGABYTE; size += PARAGRAPH.length()) {
                writer.write(PARAGRAPH);
            }
            writer.write("\"}");
        }

        // When
        String counted = count(file);

        // Then
        assertThat(counted).isEqualTo("0 parsed, 1 refused");
    }

    private static int write(Path file, String format, long bytes) throws IOException {
        String text = (PARAGRAPH + " ").repeat(3).strip();
        String begin = format.equals("ninjs")
                ? "["
                : format.equals("newsml-g2")
                        ? "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>"
                        : "";
        String end = format.equals("ninjs")
                ? "{\"uri\":\"urn:example:last\",\"headline\":\"Last\"}]"
                : format.equals("newsml-g2") ? "</itemSet></newsMessage>" : "";
        int items = format.equals("ninjs") ? 1 : 0;
        try (BufferedWriter writer = Files.newBufferedWriter(file, UTF_8)) {
            writer.write(begin);
            for (long size = 0; size < bytes; items++) {
                String item = item(format, items, text);
                writer.write(item);
                size += item.length();
            }
            writer.write(end);
        }
        return items;
    }

    private static String item(String format, int number, String text) {
        String body = (text + "%s").repeat(10);
        return switch (format) {
            case "ninjs" ->
                "{\"uri\":\"urn:example:" + number + "\",\"headline\":\"Ice " + number + "\",\"body_text\":\""
                        + body.replace("%s", "\\n\\n") + "\"},\n";
            case "newsml-g2" ->
                "<newsItem guid='urn:example:" + number + "' version='1'><itemMeta><itemClass qcode='ninat:text'/>"
                        + "<pubStatus qcode='stat:usable'/></itemMeta><contentMeta><headline>Ice " + number
                        + "</headline></contentMeta>"
                        + "<contentSet><inlineData contenttype='text/plain'>" + body.replace("%s", "\n\n")
                        + "</inlineData></contentSet></newsItem>\n";
            case "iptc-7901" ->
                "\u0001bdt" + String.format("%04d", number % 10_000) + " 4 pl 540 dpa\r\n\r\nIce/Harbour/\r\n\u0002Ice "
                        + number + " =\r\n\r\n    "
                        + body.replace("%s", "\r\n    ").stripTrailing()
                        + "\r\n\u0003140740 GMT Mar 26\u0004\r\n";
            default ->
                "\u0016\u0016\u0001W" + String.format("%04d", number % 10_000)
                        + "\u001fasian\nr i\u0013\u0011 BC-EU--Ice-"
                        + number + "   03-14 0540\n\u0002^BC-EU--Ice-" + number + ",540<\n^Ice " + number + "<\n\t"
                        + body.replace("%s", "\n\t").stripTrailing() + "\n\u0003AP-WF-03-14-26 0740GMT<\n\f\u0004";
        };
    }

    private static String count(Path file) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx48m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        classPath,
                        CountOutcomes.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return out.strip().lines().reduce((first, last) -> last).orElse("");
    }
}
