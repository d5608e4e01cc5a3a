package org.wiredesk.streams.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wiredesk.records.Furniture;
import org.wiredesk.records.Marker;
import org.wiredesk.records.WireItem;
import org.wiredesk.records.internal.Copy;

class CopyDeskTest {

    private final CopyDesk desk = new CopyDesk();

    @Test
    void stackedHeadlineMarkersComeOffOneByOne() {
        // Given
        WireItem item = Items.from("reuters")
                .setHeadline("CORRECTED-UPDATE 2-Mine reopens after flood")
                .setSlug("MINE-FLOOD/ (UPDATE 2, PIX, CORRECTED)")
                .build();

        // When
        Copy copy = desk.clean(item);

        // Then
        assertThat(copy.getHeadline()).isEqualTo("Mine reopens after flood");
        assertThat(copy.getSlug()).hasValue("MINE-FLOOD/");
        assertThat(copy.getMarkers())
                .extracting(Marker::getText)
                .containsExactly("CORRECTED", "UPDATE 2", "UPDATE 2", "CORRECTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BC-US--Harbor Strike, 8th Ld-Writethru,416 | US--Harbor Strike
            AP-MI--2nd Right Now                       | MI--2nd Right Now
            PM-Harbor, Strike                          | Harbor, Strike
            EGYPT-POLITICS/ (PIX, TV)                  | EGYPT-POLITICS/
            EGYPT-POLITICS/ (second part)              | EGYPT-POLITICS/ (second part)
            """)
    void aSlugLosesItsCycleItsWordCountAndItsPictures(String slug, String cleaned) {
        // When
        Copy copy = desk.clean(Items.from("ap").setSlug(slug).build());

        // Then
        assertThat(copy.getSlug()).hasValue(cleaned);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Update: what we know - live", "Kill Bill - the sequel", "Corrected figures - and what they mean"
            })
    void aHeadlineWithADashThatIsNoMarkerStays(String headline) {
        // When
        Copy copy = desk.clean(Items.from("ap").setHeadline(headline).build());

        // Then
        assertThat(copy.getHeadline()).isEqualTo(headline);
        assertThat(copy.getMarkers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eds: CORRECTS spelling of the name in paragraph 3. With AP Photos. | CORRECTS spelling of the name in paragraph 3
            Eds: Heat 115, Hawks 111. Updates. With AP Photos.                 | Updates
            Eds: APNewsNow. Adds full-year results. New approach.              | Adds full-year results. New approach
            UPDATES throughout                                                 | UPDATES throughout
            Eds: Corrects name. The mayor is Falk, not Falck.                  | Corrects name. The mayor is Falk, not Falck
            With AP Photos.                                                    |
            Eds: Will be updated. With AP Video.                               |
            Embargoed to 0001 Friday September 9                               |
            """)
    void theReasonIsWhatTheNoteSaysOfTheRevision(String note, String reason) {
        // When
        Copy copy = desk.clean(Items.from("ap").setEditorialNote(note).build());

        // Then
        assertThat(copy.getStatedReason()).isEqualTo(Optional.ofNullable(reason));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (Adds prime minister's reaction in paragraph 3)         | Adds prime minister's reaction in paragraph 3
            (In Jan. 3 story, corrects last paragraph to show dates) | In Jan. 3 story, corrects last paragraph to show dates
            (Berichtigung: Uhrzeit korrigiert)                      | Uhrzeit korrigiert
            """)
    void aBracketedFirstLineIsTheReasonAndLeavesTheBody(String line, String reason) {
        // When
        Copy copy = desk.clean(Items.withBody(line, "LONDON, March 14 (Reuters) - The port reopened."));

        // Then
        assertThat(copy.getStatedReason()).hasValue(reason);
        assertThat(copy.getParagraphs()).containsExactly("The port reopened.");
        assertThat(copy.getMarkers()).hasSize(1);
    }

    @Test
    void anOrdinaryBracketAtTheTopStays() {
        // When
        Copy copy = desk.clean(Items.withBody("(The minister spoke first.)", "The port reopened."));

        // Then
        assertThat(copy.getParagraphs()).hasSize(2);
    }

    @Test
    void aSentenceThatBeginsWithUpdatedIsProse() {
        // Given
        String prose = "Updated figures - published Friday - show that prices rose.";

        // When
        Copy copy = desk.clean(Items.withBody("The port reopened.", prose));

        // Then
        assertThat(copy.getParagraphs()).containsExactly("The port reopened.", prose);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By JANE DOE                          | JANE DOE
            By Jane Doe, Associated Press        | Jane Doe, Associated Press
            By Jane van der Meer and John Roe    | Jane van der Meer and John Roe
            """)
    void aBylineAtTheTopIsTakenOut(String line, String byline) {
        // When
        Copy copy = desk.clean(Items.withBody(line, "Associated Press", "ROME (AP) — The port reopened."));

        // Then
        assertThat(copy.getByline()).hasValue(byline);
        assertThat(copy.getParagraphs()).containsExactly("The port reopened.");
        assertThat(copy.getDateline())
                .hasValueSatisfying(dateline -> assertThat(dateline.getCity()).isEqualTo("ROME"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Friday Evening",
                "By then it had rained for days.",
                "By the Harbour",
                "By contrast, Rome and Bari"
            })
    void aLineThatOnlyBeginsWithByIsNoByline(String line) {
        // When
        Copy copy = desk.clean(Items.withBody(line, "The port reopened."));

        // Then
        assertThat(copy.getByline()).isEmpty();
        assertThat(copy.getParagraphs()).startsWith(line);
    }

    @Test
    void aBylineFieldLosesItsBy() {
        // Given
        WireItem item = Items.from("ap")
                .setByline("By Jane Doe")
                .setParagraphs(List.of("The port reopened."))
                .build();

        // When
        Copy copy = desk.clean(item);

        // Then
        assertThat(copy.getByline()).hasValue("Jane Doe");
    }

    @Test
    void honestBulletsStayInTheStory() {
        // Given
        String[] story = {
            "The ministry named the dead:",
            "• Anders Berg, 54, a teacher",
            "• Ines Falk, 31, a nurse",
            "The results",
            "• Rome 2, Bari 1",
            "• Turin 0, Genoa 0"
        };

        // When
        Copy copy = desk.clean(Items.withBody(story));

        // Then
        assertThat(copy.getParagraphs()).containsExactly(story);
        assertThat(copy.getFurniture()).isEmpty();
    }

    @Test
    void aBoxOfLinesInOneParagraphIsOnePieceOfFurniture() {
        // Given
        String box =
                "What to know about the strike\n • Pay: Dockers want more.\n • Read the latest: Follow our coverage.";

        // When
        Copy copy = desk.clean(Items.withBody("The port reopened.", box, "Ships came in."));

        // Then
        assertThat(copy.getParagraphs()).containsExactly("The port reopened.", "Ships came in.");
        assertThat(copy.getFurniture())
                .containsExactly(new Furniture(
                        "What to know about the strike\n• Pay: Dockers want more.\n• Read the latest: Follow our coverage.",
                        "promo-box"));
    }

    @Test
    void whatIsNotForPublicationGoesWithEverythingBehindIt() {
        // When
        Copy copy = desk.clean(Items.withBody(
                "Berlin (dpa) - The port reopened.", "* * * *", "Contact: Jo Haag, 555 0100", "dpa ab xx yy"));

        // Then
        assertThat(copy.getParagraphs()).containsExactly("The port reopened.");
        assertThat(copy.getFurniture())
                .containsExactly(
                        new Furniture("* * * *\nContact: Jo Haag, 555 0100\ndpa ab xx yy", "not-for-publication"));
    }

    @Test
    void aKillWithoutABodyKeepsItsHeadline() {
        // When
        Copy copy = desk.clean(
                Items.from("reuters").setHeadline("Bank names new chief").build());

        // Then
        assertThat(copy.getHeadline()).isEqualTo("Bank names new chief");
        assertThat(copy.getParagraphs()).isEmpty();
        assertThat(copy.getMarkers()).isEmpty();
    }

    @Test
    void linesOfOneParagraphStayTogether() {
        // When
        Copy copy = desk.clean(Items.withBody("Results:\nRome 2, Bari 1\nTurin 0, Genoa 0", "___", "More on Sunday."));

        // Then
        assertThat(copy.getParagraphs())
                .containsExactly("Results:\nRome 2, Bari 1\nTurin 0, Genoa 0", "More on Sunday.");
    }
}
