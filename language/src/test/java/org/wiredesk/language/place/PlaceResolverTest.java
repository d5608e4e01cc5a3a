package org.wiredesk.language.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wiredesk.language.BracketedText;

class PlaceResolverTest {

    private static final PlaceResolver RESOLVER = new PlaceResolver(Gazetteer.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fair in [Paris] drew thousands.                                                  | Paris      | FR
            A barn burned near [Paris], [Texas], on Monday.                                      | Paris      | US
            Students in [Moscow], [Idaho], marched.                                              | Moscow     | US
            Students in [Moscow] marched, Russian media said.                                    | Moscow     | RU
            The governor of [Georgia] spoke in [Atlanta].                                        | Georgia    | US
            [Georgia] and [Russia] met in [Tbilisi].                                             | Georgia    | GE
            The talks in [Amman] end [Jordan]'s bid.                                             | Jordan     | JO
            The mayor of [Santiago] told Chilean radio.                                          | Santiago   | CL
            A Spanish court in [Cordoba] ruled, far from [Madrid].                               | Cordoba    | ES
            Police in [Birmingham], [Alabama], and in [Montgomery] said so.                      | Birmingham | US
            Fires burned across [Victoria], Australian officials in [Melbourne] said.            | Victoria   | AU
            The [U.S.] and [Georgia] signed it in [Tbilisi].                                     | Georgia    | GE
            The [U.S.] said so.                                                                  | U.S.       | US
            [COLOGNE], [Germany]                                                                 | COLOGNE    | DE
            Clashes in [Kupiansk] went on.                                                       | Kupiansk   | UA
            A bus fell into a river at [Nyamagongo], [Kenya], late on Sunday.                    | Nyamagongo | KE
            Snow fell in [St. Louis] and [Kansas City].                                          | St. Louis  | US
            The river in [Sao Paulo] rose.                                                       | Sao Paulo  | BR
            Shells hit [Khan Younis].                                                            | Khan Younis| PS
            The president spoke in [Washington] on Monday.                                       | Washington | US
            Firemen in [Cairo], [Ill.], came.                                                    | Cairo      | US
            """)
    void findsTheCountryOfAName(String marked, String name, String country) {
        assertThat(place(marked, name).country()).contains(country);
    }

    @ParameterizedTest
    @CsvSource({"Middle East", "Atlantic Ocean", "Sahel"})
    void knowsWhatLiesInNoOneCountry(String name) {
        // When
        Place place = place("Rain over the [" + name + "] ended.", name);

        // Then
        assertThat(place.country()).isEmpty();
        assertThat(place.kind()).isEqualTo(PlaceKind.REGION);
    }

    @Test
    void tellsWhereATownLies() {
        // When
        Optional<Place.Position> position =
                place("Police in [Goma] said so.", "Goma").position();

        // Then
        assertThat(position.orElseThrow().latitude()).isCloseTo(-1.68, within(0.1));
        assertThat(position.orElseThrow().longitude()).isCloseTo(29.22, within(0.1));
    }

    @Test
    void takesTheTownForAProvinceOfItsName() {
        assertThat(place("Talks in [Geneva] and [Bern] went on.", "Geneva").position())
                .isPresent();
    }

    @Test
    void leavesOutASmallTownThatIsFarFromTheStory() {
        assertThat(places("Bears roam [Churchill], said [Winnipeg] biologists in [Manitoba]."))
                .doesNotContainKey("Churchill");
    }

    @Test
    void saysNothingOfWhatItDoesNotKnow() {
        assertThat(places("The bridge at [Nyamagongo] fell.")).isEmpty();
    }

    @Test
    void givesTheSameAnswerWhateverTheOrderOfTheNames() {
        assertThat(place("[Georgia] and [Atlanta]", "Georgia")).isEqualTo(place("[Atlanta] and [Georgia]", "Georgia"));
    }

    private static Place place(String marked, String name) {
        return Objects.requireNonNull(places(marked).get(name), name);
    }

    private static Map<String, Place> places(String marked) {
        BracketedText story = BracketedText.of(marked);
        return RESOLVER.resolve(story.text(), story.names());
    }
}
