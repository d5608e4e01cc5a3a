package org.wiredesk.language.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            São Paulo         | sao paulo
            SAO  PAULO        | sao paulo
            Saint-Louis       | st louis
            St. Louis         | st louis
            Saintes           | saintes
            U.S.              | us
            Nuku‘alofa        | nukualofa
            Łódź              | lodz
            İstanbul          | istanbul
            Fès–Saïs          | fes sais
            Köln              | koln
            """)
    void bringsSpellingsTogether(String name, String key) {
        assertThat(PlaceName.key(name)).isEqualTo(key);
    }
}
