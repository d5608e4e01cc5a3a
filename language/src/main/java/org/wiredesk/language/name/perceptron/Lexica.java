package org.wiredesk.language.name.perceptron;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/**
 * All that is known of words before a text is seen.
 *
 * @param clusters which words are used alike
 * @param lexicon lists of names
 */
record Lexica(Clusters clusters, Lexicon lexicon) {

    private static final String CLUSTERS = "clusters.bin";
    private static final String LEXICON = "lexicon.tsv";

    /** Those that come with the application. */
    static Lexica standard() throws IOException {
        try (DataInputStream clusters = new DataInputStream(new BufferedInputStream(resource(CLUSTERS)));
                InputStream lexicon = resource(LEXICON)) {
            return new Lexica(Clusters.read(clusters), Lexicon.read(lexicon));
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = Lexica.class.getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException(
                    "'" + name + "' is missing beside the name finder. Build the module 'language' again.");
        }
        return stream;
    }
}
