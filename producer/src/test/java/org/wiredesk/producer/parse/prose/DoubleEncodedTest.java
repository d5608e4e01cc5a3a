package org.wiredesk.producer.parse.prose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleEncodedTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fare is £5 now.",
                "The port’s ferry — late",
                "Café Møller, Zürich",
                "déjà vu, señor",
                "Όλα καλά"
            })
    void whatWasEncodedTwiceIsBroughtBack(String text) {
        // Given
        String twice = new String(text.getBytes(UTF_8), WINDOWS_1252);

        // When
        DoubleEncoded doubled = DoubleEncoded.in(twice);

        // Then
        assertThat(doubled.isFound()).isTrue();
        assertThat(doubled.repair(twice)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The CAFÉ” closed",
                "“LE CAFÉ” and «Â»",
                "SÃO PAULO – MANHÃ”",
                "Øresund, Ærø, Åbo, naïve, façade, 5 °C, §3, ½",
                "Ça coûte « cher »",
                "GARÇON… PÈRE’S"
            })
    void honestTextIsLeftAlone(String text) {
        assertThat(DoubleEncoded.in(text).repair(text)).isEqualTo(text);
    }

    @Test
    void whatIsSureIsRepairedEvenBesideHonestAccents() {
        // Given
        String mixed = "Café for Â£5, itâ€™s said";

        // Then
        assertThat(DoubleEncoded.in(mixed).repair(mixed)).isEqualTo("Café for £5, it’s said");
    }
}
