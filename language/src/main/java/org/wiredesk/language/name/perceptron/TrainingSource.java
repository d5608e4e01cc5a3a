package org.wiredesk.language.name.perceptron;

import java.nio.file.Path;
import java.util.List;

/** Where texts to learn from come from. Each has customs of its own. */
enum TrainingSource {
    /** Our own stories and the sentences of Voice of America that we marked ourselves: all after our guideline. */
    OWN(0),
    /** Articles of Wikipedia (Balasuriya et al. 2009, CC BY 4.0). */
    WIKIGOLD(20, "wikigold/wikigold.conll.txt"),
    /** Noisy text from the net (Derczynski et al. 2017, CC BY 4.0). */
    WNUT17(1, "wnut17/wnut17train.conll", "wnut17/emerging.dev.conll", "wnut17/emerging.test.annotated"),
    /** The Broad Twitter Corpus (Derczynski et al. 2016, CC BY 4.0). */
    BTC(1, "btc/a.conll", "btc/b.conll", "btc/e.conll", "btc/f.conll", "btc/g.conll", "btc/h.conll");

    private final int sentencesOfText;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> files;

    TrainingSource(int sentencesOfText, String... files) {
        this.sentencesOfText = sentencesOfText;
        this.files = List.of(files);
    }

    /** How many sentences are read as one text. */
    int sentencesOfText() {
        return sentencesOfText;
    }

    /** Its files in columns; empty where it has none. */
    List<Path> files(Path data) {
        return files.stream().map(data::resolve).toList();
    }

    /** Its number among the weights. */
    @SuppressWarnings("EnumOrdinal")
    int number() {
        return ordinal();
    }
}
