package org.wiredesk.language.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.language.BracketedText;
import org.wiredesk.language.name.Name;
import org.wiredesk.language.name.NameType;
import org.wiredesk.language.place.Gazetteer;
import org.wiredesk.language.place.Place;

class EntityReaderTest {

    private static final Gazetteer GAZETTEER = Gazetteer.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [p:Rustem Amelov] spoke. [p:Amelov] left.                                          | Rustem Amelov 2
            [p:Amelov] spoke. The minister [p:Rustem Amelov] left.                             | Rustem Amelov 2
            [p:Ann Lorn] met [p:Bob Lorn]. [p:Lorn] said he won.                               | Bob Lorn 2; Ann Lorn 1
            [p:Ann Lorn] sang. [p:Lorn] left. [p:Bob Lorn] came.                               | Ann Lorn 2; Bob Lorn 1
            [p:Han Jae-sung] was chosen. [p:Han] thanked all.                                  | Han Jae-sung 2
            [p:Ana Ruiz Márquez] and [p:Ruiz Márquez], then [p:Ruiz].                          | Ana Ruiz Márquez 3
            [p:Jan van der Molen] ran. [p:Van der Molen] won.                                  | Jan van der Molen 2
            [p:Peter J. Hale Jr.] or [p:Peter Hale] or [p:Hale].                               | Peter J. Hale Jr. 3
            [p:Olena Zelenkova] and [p:ZELENKOVA] and [p:Zelenkóva].                           | Olena Zelenkova 3
            [p:Vadym Horetskyi] said so; [p:Horetsky] left.                                    | Vadym Horetskyi 2
            [p:ANNA LORN] WINS                                                                 | Anna Lorn 1
            [o:Ligue pour la Vie] ([o:LV]) called; [o:LV] leads.                               | Ligue pour la Vie 3
            [o:National Union of Mill Workers] struck. The [o:NUMW] called it.                 | National Union of Mill Workers 2
            [o:Northam Steel Ltd.] fell; [o:Northam Steel] and [o:Northam] rose.               | Northam Steel Ltd. 3
            [o:Los Robles Hornets] won; the [o:Hornets] lead.                                  | Los Robles Hornets 2
            The [o:U.N.] met. The [o:United Nations] and the [o:UN] agreed.                    | United Nations 3
            [o:Bank of Lorn] and [o:Bank of Vell] merged.                                      | Bank of Lorn 1; Bank of Vell 1
            The [o:Food Inspection Agency] ([o:FIA]) shut it, the [o:FIA] said.                | Food Inspection Agency 3
            The [U.S.] and the [US], or the [United States].                                   | United States 3
            The [Ghana-Togo] border: [Togo] shut it.                                           | Togo 2; Ghana 1
            A [Guinea-Bissau] port and the [Baden-Baden] spa.                                  | Guinea-Bissau 1; Baden-Baden 1
            [p:Ann Lorn] sang. They showed [o?:Lorn] the hall. [o:Lorn] Ltd. paid.             | Ann Lorn 2; Lorn 1
            In [COLOGNE] and [Cologne].                                                        | Cologne 2
            [São Luís] or [Sao Luis]                                                           | São Luís 2
            [p:Lorn] of [o:Lorn] in [Lorn].                                                    | Lorn 1; Lorn 1; Lorn 1
            """)
    void bringsTheNamesOfOneThingTogether(String story, String expected) {
        assertThat(read("", story).stream()
                        .map(entity -> entity.name() + " " + entity.mentions().size())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void countsMentionsInTheBodyAndLearnsFromTheHeadline() {
        // When
        List<StoryEntity> entities = read("[p:Ann Lorn] wins in [Oslo]", "[p:Lorn] has won the race.");

        // Then
        assertThat(entities).singleElement().satisfies(lorn -> {
            assertThat(lorn.name()).isEqualTo("Ann Lorn");
            assertThat(lorn.mentions())
                    .singleElement()
                    .satisfies(mention -> assertThat(mention.start()).isZero());
        });
    }

    @Test
    void givesTheMostSalienceToWhatHeadlineAndLeadNameMostOften() {
        // When
        List<StoryEntity> entities = read(
                "[p:Ann Lorn] wins",
                "[p:Lorn] won in [Oslo] on Friday.\n\n[Oslo] cheered, and so did [p:Bea Moll] and [Oslo]'s mayor.");

        // Then
        assertThat(entities).extracting(StoryEntity::name).containsExactly("Oslo", "Ann Lorn", "Bea Moll");
        assertThat(entities.get(1).salience()).isGreaterThan(entities.get(0).salience());
        assertThat(entities.get(0).salience()).isGreaterThan(entities.get(2).salience());
        assertThat(entities).allSatisfy(entity -> assertThat(entity.salience()).isBetween(0.0, 1.0));
    }

    @Test
    void tellsWhereAPlaceLies() {
        assertThat(read("", "Rain in [Goma], [Congo].").stream()
                        .flatMap(entity -> entity.place().stream())
                        .flatMap(place -> place.country().stream()))
                .containsExactly("CD", "CD");
    }

    @Test
    void leavesAnEmptyStoryEmpty() {
        assertThat(read("", "")).isEmpty();
    }

    @Test
    void readsThePlaceOfWritingAndLearnsFromIt() {
        // When
        StoryReading reading = new EntityReader(
                        tokens -> List.of(new Name(
                                tokens.text().indexOf("Santa Fe"), tokens.text().length(), NameType.PLACE, 1)),
                        GAZETTEER)
                .read(new StoryText("Rain", "ROSARIO", "Argentina", "Rain fell in Santa Fe"));

        // Then
        assertThat(reading.writtenIn().flatMap(Place::country)).contains("AR");
        assertThat(reading.entities())
                .singleElement()
                .satisfies(
                        town -> assertThat(town.place().flatMap(Place::country)).contains("AR"));
    }

    private static List<StoryEntity> read(String headline, String body) {
        BracketedText story = BracketedText.of(headline + "\n\n\n\n" + body);
        int headlineEnd = BracketedText.of(headline).text().length();
        return new EntityReader(tokens -> story.names(), GAZETTEER)
                .read(new StoryText(
                        story.text().substring(0, headlineEnd),
                        "",
                        "",
                        story.text().substring(headlineEnd + 4)))
                .entities();
    }
}
