package org.wiredesk.streams.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.records.Dateline;

class DatelineParserTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ISTANBUL, Turkey (AP) — The port reopened.           | ISTANBUL, Turkey (AP)          | ISTANBUL       | Turkey | AP      |
            LONDON, March 14 (Reuters) - The port reopened.      | LONDON, March 14 (Reuters)     | LONDON         |        | Reuters | March 14
            PARIS (AFP) - The port reopened.                     | PARIS (AFP)                    | PARIS          |        | AFP     |
            Paris, March 3, 2024 (AFP) - The port reopened.      | Paris, March 3, 2024 (AFP)     | Paris          |        | AFP     | March 3, 2024
            Berlin (dpa) - Der Hafen ist wieder offen.           | Berlin (dpa)                   | Berlin         |        | dpa     |
            Berlin/Hamburg (dpa/lno) - Der Hafen ist offen.      | Berlin/Hamburg (dpa/lno)       | Berlin/Hamburg |        | dpa/lno |
            WASHINGTON — The port reopened.                      | WASHINGTON                     | WASHINGTON     |        |         |
            WASHINGTON (AP) _ The port reopened.                 | WASHINGTON (AP)                | WASHINGTON     |        | AP      |
            ST. PETERSBURG, Fla. (AP) -- The port reopened.      | ST. PETERSBURG, Fla. (AP)      | ST. PETERSBURG | Fla.   | AP      |
            BEIJING, Jan. 3 (Xinhua) -- The port reopened.       | BEIJING, Jan. 3 (Xinhua)       | BEIJING        |        | Xinhua  | Jan. 3
            SAO PAULO, Brazil, Dec. 13 (UPI) — The port.         | SAO PAULO, Brazil, Dec. 13 (UPI) | SAO PAULO    | Brazil | UPI     | Dec. 13
            L'AQUILA, Italy (AP) — “The port,” she said.         | L'AQUILA, Italy (AP)           | L'AQUILA       | Italy  | AP      |
            March 14 (Reuters) - The port reopened.              | March 14 (Reuters)             | ''             |        | Reuters | March 14
            """)
    void aDatelineIsParsedApart(String paragraph, String text, String city, String region, String agency, String date) {
        // When
        Optional<DatelineParser.Opening> opening = DatelineParser.open(paragraph);

        // Then
        assertThat(opening.map(DatelineParser.Opening::dateline))
                .hasValue(Dateline.newBuilder()
                        .setText(text)
                        .setCity(city)
                        .setRegion(region)
                        .setAgency(agency)
                        .setDate(date)
                        .build());
        assertThat(opening.map(DatelineParser.Opening::rest))
                .hasValueSatisfying(rest -> assertThat(rest).matches("(The|Der|“The).*"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NATO — the alliance of 32 states — will meet.",
                "NATO — The alliance will meet.",
                "The minister - a former judge - resigned.",
                "Later - much later - it rained.",
                "John Smith (D) - who voted against it - left.",
                "UPDATE — The port reopened.",
                "It was a well-known port (PDF) - and it closed.",
                "",
                "A",
                "— dash first"
            })
    void proseIsNoDateline(String paragraph) {
        assertThat(DatelineParser.open(paragraph)).isEmpty();
    }

    @Test
    void aFieldOfItsOwnIsTrusted() {
        // When
        Optional<Dateline> dateline = DatelineParser.field("Geneva, Switzerland —");

        // Then
        assertThat(dateline)
                .hasValue(Dateline.newBuilder()
                        .setText("Geneva, Switzerland")
                        .setCity("Geneva")
                        .setRegion("Switzerland")
                        .build());
    }
}
